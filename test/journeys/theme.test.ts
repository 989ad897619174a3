import type { Frame, Page } from "playwright-core";
import { tabWords } from "../../src/text/paneWords";
import { drivePractice, openPractice, type DrivenPractice } from "../../workbench/page/drivePractice";

jest.setTimeout(300_000);

/** What the add-in can know of the colours: Excel's theme, the browser's, forced colours. */
async function colours(page: Page): Promise<{ office: boolean | undefined; browser: boolean; forced: boolean }> {
  const frame = page.frames().find((one) => one.url().includes("/addin/")) as Frame; // The page always has the pane's frame.
  return frame.evaluate(() => ({
    office: (Office.context.officeTheme as Office.OfficeTheme | undefined)?.isDarkTheme,
    browser: matchMedia("(prefers-color-scheme: dark)").matches,
    forced: matchMedia("(forced-colors: active)").matches,
  }));
}

/** How light the background of a person's pane is, 0 to 255. */
function lightness(page: Page, person = 0): Promise<number> {
  const frame = page.frames().filter((one) => one.url().includes("/addin/"))[person] as Frame; // as above
  return frame.evaluate(() => {
    const painted = [...document.querySelectorAll("body *")].map(
      (element) => getComputedStyle(element).backgroundColor,
    );
    const [red = 0, green = 0, blue = 0] =
      (painted.find((color) => /^rgb\(/.test(color)) ?? "").match(/\d+/g)?.map(Number) ?? [];
    return (red + green + blue) / 3;
  });
}

describe("the colours of Excel reach the pane", () => {
  let practice: DrivenPractice;
  beforeAll(async () => (practice = await drivePractice()));
  afterAll(() => practice.stop());

  test("light, dark and forced, by officeTheme and by the browser", async () => {
    for (const [options, expected] of [
      [{ colorScheme: "light" }, { office: false, browser: false, forced: false }],
      [{ colorScheme: "dark" }, { office: true, browser: true, forced: false }],
      [
        { colorScheme: "dark", forcedColors: "active" },
        { office: true, browser: true, forced: true },
      ],
    ] as const) {
      const { page, pane } = await openPractice(practice, options);
      await page.getByRole("button", { name: "Open", exact: true }).click();
      await pane.getByRole("tab", { name: tabWords.today }).waitFor();
      expect(await colours(page)).toEqual(expected);
      await page.context().close();
    }
  });

  test("Excel's own switch is told to a pane that opens, whatever the browser prefers", async () => {
    const { page, pane } = await openPractice(practice, { colorScheme: "light" });
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await pane.getByRole("tab", { name: tabWords.today }).waitFor();
    expect(await lightness(page)).toBeGreaterThan(200);
    await page.getByRole("button", { name: "Dark" }).click();
    expect(await colours(page)).toEqual({ office: true, browser: false, forced: false });
    await page.getByRole("button", { name: "Second person" }).click();
    await page.frameLocator('iframe[title="Second person"]').getByRole("tab", { name: tabWords.today }).waitFor();
    expect(await lightness(page, 1)).toBeLessThan(80);
    await page.context().close();
  });

  test("where Excel on the web tells nothing (office-js issue 6134) the browser decides", async () => {
    const { page, pane } = await openPractice(practice, { colorScheme: "dark" });
    await page.goto(`${practice.address}?officeTheme=none`);
    await page.waitForFunction(() => "practice" in window);
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await pane.getByRole("tab", { name: tabWords.today }).waitFor();
    expect(await colours(page)).toEqual({ office: undefined, browser: true, forced: false });
    expect(await lightness(page)).toBeLessThan(80);
    await page.context().close();
  });
});
