import type { Page } from "playwright-core";

/** What the page says in its console from now on. */
export function consoleOf(page: Page): string[] {
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  return said;
}

/** Whether a text holds something of the shape of an SSN. */
export function looksLikeSsn(text: string): boolean {
  return /(?<!\d)\d{3}[- ]?\d{2}[- ]?\d{4}(?!\d)/.test(text);
}

/** SSN-shaped texts in what a pane shows, says to a screen reader (text, attributes, fields) or keeps in the browser. */
export function leaks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const kept = [localStorage, sessionStorage].flatMap((storage) => Object.entries(storage).flat().map(String));
    const shown = [...document.querySelectorAll("iframe")].flatMap(({ contentDocument }) => {
      const elements = [...(contentDocument?.body.querySelectorAll("*") ?? [])];
      const said = elements.flatMap((element) =>
        [...element.attributes].map(({ name, value }) => (name === "d" ? "" : value)),
      );
      const fields = elements.map((element) => ("value" in element ? String(element.value) : ""));
      return [contentDocument?.body.innerText ?? "", ...said, ...fields];
    });
    // Ids that a library draws by chance are no numbers of people: letters and digits with dashes between.
    const withoutIds = (text: string) => text.replace(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi, "");
    const ssns = /(?<![\w.])\d{3}[- ]?\d{2}[- ]?\d{4}(?![\w.])/g;
    return [...kept, ...shown].flatMap((text) => withoutIds(text).match(ssns) ?? []);
  });
}
