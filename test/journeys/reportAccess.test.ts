import type { BrowserContextOptions, Page } from "playwright-core";
import { clientPlaceWords } from "../../src/text/clientWords";
import { tabWords } from "../../src/text/paneWords";
import { chartWords } from "../../src/text/reportChartWords";
import { reportPaneWords, reportSheetWords, staffSheetWords } from "../../src/text/reportPaneWords";
import { receiptWords } from "../../src/text/receiptWords";
import { todayWords } from "../../src/text/todayWords";
import { setPaneWidth, type DrivenPractice } from "../../workbench/page/drivePractice";
import { complaints } from "./complaints";
import { driveGuides, endGuides, openGuides, paneFrame, press, recorded } from "./guides";
import { openNumbers, paneNumbers, sheetNames } from "./reports";

jest.setTimeout(300_000);

const looks: readonly (readonly [name: string, width: number, options: BrowserContextOptions])[] = [
  ["light", 350, { colorScheme: "light" }],
  ["dark", 320, { colorScheme: "dark" }],
  ["forced colours", 320, { colorScheme: "dark", forcedColors: "active" }],
];

/** More presses of Tab than there are stops on the way. */
const mostStops = 60;

describe("the numbers and the report for everybody", () => {
  let practice: DrivenPractice;
  beforeAll(async () => (practice = await driveGuides()));
  afterAll(() => practice.stop());

  test.each(looks)("no axe violation where the numbers are, %s, %d px", async (_, width, options) => {
    const driven = await openGuides(practice, options);
    const { page, pane } = driven;
    await setPaneWidth(page, width);
    await openNumbers(pane);
    expect(await complaints(page)).toEqual([]);
    for (const chart of [chartWords.units, chartWords.hours, chartWords.flow]) await paneNumbers(pane, chart);
    await press(pane, staffSheetWords.title);
    await pane.getByLabel(staffSheetWords.someWorkers).check();
    expect(await complaints(page)).toEqual([]);
    await press(pane, reportSheetWords.make);
    await recorded(pane);
    await pane.getByLabel(staffSheetWords.everyWorker(4)).check();
    await pane.getByLabel(staffSheetWords.reason).check();
    await press(pane, staffSheetWords.make);
    await pane.getByText(staffSheetWords.there).waitFor();
    expect(await complaints(page)).toEqual([]);
    await pane.getByLabel(reportPaneWords.scope).selectOption("Unit 8");
    await pane.getByText(reportSheetWords.of("Unit 8")).waitFor();
    expect(await complaints(page)).toEqual([]);
    await endGuides(driven);
  });

  test("the report is made, and undone, by keyboard alone; the focus is at what came of it", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    await pane.getByRole("tab", { name: tabWords.client }).focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await pane.getByRole("tab", { name: tabWords.today, selected: true }).waitFor();
    await tabTo(page, todayWords.toNumbers);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: clientPlaceWords.report, exact: true }).waitFor();
    await untilFocused(page, clientPlaceWords.report);
    await tabTo(page, reportSheetWords.make);
    await page.keyboard.press("Enter");
    await untilFocused(page, receiptWords.applied);
    expect(await sheetNames(page)).toContain("Unit report");
    await tabTo(page, receiptWords.undo("unit report"));
    await page.keyboard.press("Enter");
    await untilFocused(page, receiptWords.undone);
    expect(await sheetNames(page)).not.toContain("Unit report");
    await page.keyboard.press("Escape");
    await pane.getByRole("tab", { name: tabWords.today, selected: true }).waitFor();
    await endGuides(driven);
  });
});

/** Presses Tab until what has the focus says these words. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let stop = 0; stop < mostStops && (await focused(page)) !== words; stop += 1) await page.keyboard.press("Tab");
  expect(await focused(page)).toBe(words);
}

async function untilFocused(page: Page, words: string): Promise<void> {
  for (let look = 0; look < 100 && (await focused(page)) !== words; look += 1) await page.waitForTimeout(100);
  expect(await focused(page)).toBe(words);
}

/** The words of what has the focus in the pane. */
function focused(page: Page): Promise<string> {
  return paneFrame(page).evaluate(() => document.activeElement?.textContent ?? "");
}
