import type { FrameLocator, Page } from "playwright-core";
import { importWords } from "../../src/text/importWords";
import { tabWords } from "../../src/text/paneWords";
import { receiptWords } from "../../src/text/receiptWords";
import { drivePractice, openPractice, setPaneWidth, type DrivenPractice } from "../../workbench/page/drivePractice";
import { complaints } from "./complaints";
import { applyName, sampleReports } from "./sample";

jest.setTimeout(300_000);

const mostTabs = 150;

describe("everybody can use the pane", () => {
  let practice: DrivenPractice;
  beforeAll(async () => (practice = await drivePractice()));
  afterAll(() => practice.stop());

  test.each([
    ["light", 350],
    ["dark", 350],
    ["light", 320],
    ["dark", 320],
  ] as const)("no axe violation and nothing cut off in any view, %s, %d px", async (colorScheme, width) => {
    const { page, pane } = await openPractice(practice, { colorScheme, reducedMotion: "reduce" });
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await setPaneWidth(page, width);
    for (const tab of Object.values(tabWords)) {
      await pane.getByRole("tab", { name: tab }).click();
      await pane.getByRole("tab", { name: tab, selected: true }).waitFor();
      expect(await complaints(page)).toEqual([]);
    }
    await pane.getByRole("tab", { name: tabWords.import }).click();
    await pane.getByLabel(importWords.choose).setInputFiles(sampleReports());
    await pane.getByRole("button", { name: applyName }).waitFor();
    expect(await complaints(page)).toEqual([]);
    await pane.getByRole("button", { name: applyName }).click();
    await pane.getByRole("heading", { name: receiptWords.applied }).waitFor();
    expect(await complaints(page)).toEqual([]);
    await page.context().close();
  });

  test("forced colours: no axe violation at the end of an import", async () => {
    const { page, pane } = await openPractice(practice, { forcedColors: "active", reducedMotion: "reduce" });
    await page.getByRole("button", { name: "Import report" }).click();
    await pane.getByLabel(importWords.choose).setInputFiles(sampleReports());
    await pane.getByRole("button", { name: applyName }).waitFor();
    expect(await complaints(page)).toEqual([]);
    await page.context().close();
  });

  test("the road of an import by keyboard alone", async () => {
    const { page, pane } = await openPractice(practice);
    await page.getByRole("button", { name: "Import report" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("tab", { name: tabWords.import, selected: true }).waitFor();
    await page.getByRole("button", { name: "Close the License List pane" }).focus();
    const chooser = page.waitForEvent("filechooser");
    await tabTo(page, pane, importWords.choose);
    await page.keyboard.press("Enter");
    await (await chooser).setFiles(sampleReports());
    await pane.getByRole("button", { name: applyName }).waitFor();
    await tabTo(page, pane, applyName);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: receiptWords.applied }).waitFor();
    await page.context().close();
  });
});

/** Presses Tab until the element of that name in the pane has the focus. */
async function tabTo(page: Page, pane: FrameLocator, name: string | RegExp): Promise<void> {
  const target = pane.getByRole("button", { name });
  for (let press = 0; press < mostTabs; press += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element.matches(":focus") && element.ownerDocument.hasFocus())) {
      await target.click({ trial: true }); // Waits until it can be pressed, and does not press it.
      return;
    }
  }
  throw new Error(`${String(name)} was not reached with ${mostTabs} presses of Tab.`);
}
