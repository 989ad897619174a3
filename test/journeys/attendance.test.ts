import type { BrowserContextOptions, FrameLocator } from "playwright-core";
import { clientPlaceWords } from "../../src/text/clientWords";
import {
  approvalWords,
  attendancePaneWords,
  hoursPaneWords,
  intervalWords,
  lineWords,
} from "../../src/text/hoursPaneWords";
import { tabWords } from "../../src/text/paneWords";
import { lineOutcomeWords, receiptWords } from "../../src/text/receiptWords";
import { readCells } from "../../workbench/page/drivePerson";
import { setPaneWidth, type DrivenPractice } from "../../workbench/page/drivePractice";
import { complaints } from "./complaints";
import { copied, driveGuides, endGuides, field, openGuides, press, recorded, rowOf, today } from "./guides";
import { course, focusedLabel, openHours, twoWeeks, typeLine } from "./hours";

jest.setTimeout(300_000);

const tab = "Unit 5";
const row = 2;

const looks: readonly (readonly [name: string, width: number, options: BrowserContextOptions])[] = [
  ["light", 350, { colorScheme: "light" }],
  ["dark", 320, { colorScheme: "dark" }],
  ["forced colours", 320, { colorScheme: "dark", forcedColors: "active" }],
];

describe("attendance in the pane", () => {
  let practice: DrivenPractice;
  beforeAll(async () => (practice = await driveGuides()));
  afterAll(() => practice.stop());

  test("[R74] two weeks by keyboard alone: each line ends at the date of the next", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    await openHours(page, pane, tab, row);
    await press(pane, approvalWords.approve);
    await recorded(pane);
    await field(pane, lineWords.date).focus();
    for (const [at, day] of twoWeeks.entries()) await typeLine(page, pane, day, at);
    const sheet = await readCells(page, { tab: "Attendance", address: "A2:G11" });
    expect(sheet.map(([date, , , , name, time, study]) => [date, name, time, study])).toEqual(
      twoWeeks.map((day) => [today - 23 + day, course, "1:30", "2:00"]),
    );
    // 15 hours in courses, 20 hours of study: 15 are credited (R27).
    await pane.getByText("15:00 course + 15:00 study (20:00 documented, cap 15:00) = 30:00").waitFor();
    await press(pane, hoursPaneWords.copies);
    expect(await copied(page, pane, "Copy countable hours of Nov 2026")).toBe("30.00");
    await press(pane, hoursPaneWords.toAttendance);
    await press(pane, "Write countable hours of Nov 2026");
    await recorded(pane);
    expect(await rowOf(page, tab, row)).toMatchObject({ "Countable (month)": 30 });
    await endGuides(driven);
  });

  test("[R75] what is wrong is said at its field, which has the focus; a line is taken back by its name", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    await openHours(page, pane, tab, row);
    await field(pane, lineWords.courseTime).fill("1,5");
    await page.keyboard.press("Enter");
    await pane.getByText(lineWords.unreadable).waitFor();
    expect(await focusedLabel(pane)).toBe(lineWords.course);
    await page.keyboard.type(course);
    await field(pane, lineWords.courseTime).fill("7.5");
    await pane.getByText("7.5 is 7:30").waitFor();
    await pane.getByText("7:30 course + 0:00 study (none documented) = 0:00, not approved to count").waitFor();
    await page.keyboard.press("Enter");
    await said(pane, lineOutcomeWords.recorded);
    await press(pane, receiptWords.undo(`attendance of Nov 23, 2026 of row ${String(row)} on ${tab}`));
    await said(pane, lineOutcomeWords.undone);
    expect(await focusedLabel(pane)).toBe(lineWords.date);
    const [line] = await readCells(page, { tab: "Attendance", address: "A2:G2" });
    expect(line?.every((cell) => cell === "")).toBe(true);
    await endGuides(driven);
  });

  test("[R21] the next interval from Today's list, three months at most", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    await pane.getByRole("tab", { name: tabWords.today }).click();
    await press(pane, /activity interval ends soon/);
    await pane.getByRole("heading", { name: intervalWords.title }).waitFor();
    const { "Activity end": end } = await rowOf(page, tab, 12);
    const proposed = await field(pane, intervalWords.end).inputValue();
    await field(pane, intervalWords.end).fill("2027-12-31");
    await pane.getByText(/^Longer than three months/).waitFor();
    await press(pane, intervalWords.record);
    await pane
      .getByText(/^Not recorded/)
      .first()
      .waitFor();
    await field(pane, intervalWords.end).fill(proposed);
    await press(pane, intervalWords.record);
    await recorded(pane);
    expect(await rowOf(page, tab, 12)).toMatchObject({ "Activity start": Number(end) + 1 });
    await endGuides(driven);
  });

  test.each(looks)("no axe violation where hours are, %s, %d px", async (_, width, options) => {
    const driven = await openGuides(practice, options);
    const { page, pane } = driven;
    await setPaneWidth(page, width);
    await press(pane, new RegExp(`^${attendancePaneWords.open}`));
    await pane.getByRole("heading", { name: attendancePaneWords.emptyTitle }).waitFor();
    expect(await complaints(page)).toEqual([]);
    await openHours(page, pane, tab, row);
    const several = pane.getByRole("switch", { name: lineWords.several });
    await several.check();
    await press(pane, lineWords.record);
    await pane.getByText(lineWords.throughMissing).waitFor();
    expect(await focusedLabel(pane)).toBe(lineWords.through);
    expect(await complaints(page)).toEqual([]);
    await several.uncheck();
    await press(pane, lineWords.record);
    await pane.getByText(/^Not recorded/).first().waitFor(); // prettier-ignore
    expect(await complaints(page)).toEqual([]);
    await typeLine(page, pane, 3, 0);
    await press(pane, /^Lines of the sheet/);
    await press(pane, hoursPaneWords.copies);
    expect(await complaints(page)).toEqual([]);
    await press(pane, hoursPaneWords.toAttendance);
    await pane.getByRole("heading", { name: clientPlaceWords.attendance, exact: true }).waitFor();
    await press(pane, /^Client not approved to count/);
    expect(await complaints(page)).toEqual([]);
    await endGuides(driven);
  });
});

async function said(pane: FrameLocator, words: string): Promise<void> {
  await pane.getByText(words, { exact: true }).first().waitFor();
}
