import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds wrong, each as "rule: element", also a name that points at nothing, of which axe is not sure; and a scroll
 * bar of the whole pane: sideways it hides text, downwards it takes the tabs out of sight.
 */
export async function complaints(page: Page): Promise<string[]> {
  const frame = paneFrame(page);
  await frame.getByRole("main").first().waitFor(); // A view may still be on its way.
  await frame.getByRole("progressbar").waitFor({ state: "detached" });
  await frame.evaluate(stillness);
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const results = await (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(); // axe just put itself there
    const nowhere = results.incomplete.filter(({ id }) => id === "aria-valid-attr-value");
    const found = [...results.violations, ...nowhere].flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) =>
          `${id}: ${html.replace(/ class="[^"]*"/, "").slice(0, 160)} ${failureSummary ?? ""}`,
      ),
    );
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return [
      ...found,
      ...(scrollWidth > clientWidth ? [`wider than the pane by ${scrollWidth - clientWidth} px`] : []),
      ...(scrollHeight > clientHeight ? [`taller than the pane by ${scrollHeight - clientHeight} px`] : []),
    ];
  });
}

/** Waits until no colour is on its way: a button that can just be pressed again still has its old colours for one frame. */
async function stillness(): Promise<void> {
  const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  await nextFrame();
  while (document.getAnimations().some((one) => one instanceof CSSTransition && one.playState === "running"))
    await nextFrame();
  await nextFrame();
}

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes("/addin/"));
  if (frame === undefined) throw new Error("The pane has no frame.");
  return frame;
}
