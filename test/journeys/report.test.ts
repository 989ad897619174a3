import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { approvalWords, hoursPaneWords } from "../../src/text/hoursPaneWords";
import { planNames } from "../../src/text/planNames";
import { receiptWords } from "../../src/text/receiptWords";
import { unwrittenWords } from "../../src/text/refusalWords";
import { chartWords } from "../../src/text/reportChartWords";
import { reportSheetWords, staffSheetWords } from "../../src/text/reportPaneWords";
import { staffReportWords } from "../../src/text/reportSheetWords";
import type { CellValue } from "../../workbench/grid/grid";
import { openGrid } from "../../workbench/grid/openGrid";
import { colleagueTypes, readCells } from "../../workbench/page/drivePerson";
import { saveBook, type DrivenPractice } from "../../workbench/page/drivePractice";
import { converted, convertedSheets, useLibreOffice, withLibreOffice } from "../workbench/grid/withLibreOffice";
import { driveGuides, endGuides, openGuides, press, recorded, rowOf } from "./guides";
import { course, openHours, twoWeeks, typeLine } from "./hours";
import { looksLikeSsn } from "./leaks";
import {
  chartsOf,
  importReport,
  novemberReport,
  openNumbers,
  openSaved,
  paneNumbers,
  readAgain,
  sheetNames,
  sheetNumbers,
  toldInPane,
} from "./reports";

jest.setTimeout(300_000);
useLibreOffice();

const tables = ["LicenseListUnits", "LicenseListMonths", "LicenseListFlow"] as const;

/** Each chart's table, the columns that it draws, and the rows that it leaves out at the end. */
const drawn = [
  ["LicenseListUse", "LicenseListUnits", [1, 2, 3, 4], 1],
  ["LicenseListHours", "LicenseListMonths", [2, 3], 0],
  ["LicenseListFlowChart", "LicenseListFlow", [1, 2, 3, 4], 0],
] as const;

describe("the report of a month", () => {
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  const [workers, months] = [join(folder, "Worker.xlsx"), join(folder, "Month.xlsx")];
  let practice: DrivenPractice;
  beforeAll(async () => (practice = await driveGuides()));
  afterAll(async () => {
    await practice.stop();
    rmSync(folder, { recursive: true });
  });

  test("[R74] a worker enters two weeks of attendance, sees countable hours, and writes them to the list", async () => {
    const driven = await openGuides(practice);
    const { page, pane } = driven;
    await openHours(page, pane, "Unit 5", 2);
    await press(pane, approvalWords.approve);
    await recorded(pane);
    for (const [at, day] of twoWeeks.entries()) await typeLine(page, pane, day, at);
    await pane.getByText("15:00 course + 15:00 study (20:00 documented, cap 15:00) = 30:00").waitFor();
    await press(pane, hoursPaneWords.toAttendance);
    await press(pane, "Write countable hours of Nov 2026");
    await recorded(pane);
    expect(await rowOf(page, "Unit 5", 2)).toMatchObject({ "Approved to count": "Yes", "Countable (month)": 30 });
    await saveBook(page, workers);
    await endGuides(driven);
  });

  test("[R80] a supervisor imports November and makes the report: pane, sheet and charts have the same numbers", async () => {
    const driven = await openSaved(practice, workers);
    const { page, pane } = driven;
    await importReport(pane, await novemberReport(page));
    await openNumbers(pane);
    const pictures = await pane.getByRole("img").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
    expect(pictures).toEqual([
      expect.stringMatching(/^Bars of licenses by unit: .*25/),
      expect.stringMatching(/^Columns of hours by month, Dec 2025 to Nov 2026: .*countable 30.00 \(Nov 2026\)/),
      expect.stringMatching(/^Columns of clients by month, Dec 2025 to Nov 2026/),
    ]);
    await press(pane, reportSheetWords.make);
    await recorded(pane);
    const [units = [], hours = [], flow = []] = await Promise.all(tables.map((table) => sheetNumbers(page, table)));
    expect(units.map(([name, onList]) => [name, onList])).toEqual([
      ["Unit 5", 16],
      ["Unit 8", 5],
      ["South County", 4],
      ["All units", 25],
    ]);
    expect(hours.at(-1)?.slice(0, 4)).toEqual(["Nov 2026", "whole month", 52.66, 30]);
    expect(await paneNumbers(pane, chartWords.units)).toEqual(toldInPane.units(units));
    expect(await paneNumbers(pane, chartWords.hours)).toEqual(toldInPane.hours(hours));
    expect(await paneNumbers(pane, chartWords.flow)).toEqual(toldInPane.flow(flow));
    const charts = await chartsOf(page, "Unit report");
    expect(charts.map(({ name }) => name)).toEqual(drawn.map(([name]) => name));
    for (const [at, [, table, columns, without]] of drawn.entries()) {
      const rows = (await sheetNumbers(page, table)).slice(0, without === 0 ? undefined : -without);
      expect(charts[at]?.drawn.map(({ categories, values }) => [categories, values])).toEqual(
        columns.map((column) => [
          rows.map(([name]) => name),
          rows.map((row) => (row[column] === "" ? null : row[column])),
        ]),
      );
    }
    await press(pane, reportSheetWords.show);
    await page.locator(".charts").waitFor();
    expect(await page.evaluate(isOver, [".charts", 'canvas[id^="univer-sheet-main-canvas"]'])).toBe(true);
    await saveBook(page, months);
    await endGuides(driven);
  });

  test("the saved package has each chart over the cells of its table, and the page of a letter", async () => {
    const bytes = new Uint8Array(readFileSync(months));
    const grid = await openGrid(bytes);
    const sheet = grid.sheets().find(({ name }) => name === "Unit report")?.id ?? "";
    expect(grid.page(sheet)).toMatchObject({ paper: 1, landscape: true, pagesWide: 1, pagesTall: null });
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /charts\/chart\d+\.xml$/.test(name));
    const texts = parts.map(([, part]) => strFromU8(part));
    expect(texts).toHaveLength(drawn.length);
    for (const [, table, columns, without] of drawn) {
      const area = grid.tables().find(({ name }) => name === table)?.area;
      if (area === undefined) throw new Error(`No table ${table}`);
      const [first, last] = [area.row + 2, area.row + area.rows - without];
      const letter = (column: number) => "ABCDEFGHIJK"[area.column + column] ?? "";
      const values = columns.map((column) => `'Unit report'!$${letter(column)}$${first}:$${letter(column)}$${last}`);
      const chart = texts.find((text) => values.every((reference) => text.includes(`<c:f>${reference}</c:f>`)));
      expect([table, chart !== undefined]).toEqual([table, true]);
    }
    grid.dispose();
  });

  test(
    "LibreOffice reads the same numbers in the saved file, and prints the report on letter paper, one page wide",
    withLibreOffice(async () => {
      const bytes = new Uint8Array(readFileSync(months));
      const grid = await openGrid(bytes);
      const sheets = convertedSheets("month", bytes);
      const report = sheets.get("Unit report") ?? [];
      for (const table of tables) {
        const found = grid.tables().find(({ name }) => name === table);
        if (found === undefined) throw new Error(`No table ${table}`);
        const rows = report.slice(found.area.row, found.area.row + found.area.rows);
        const cells = grid.values(found.sheetId, found.area).map((row) => row.map(String));
        expect(rows.map((row) => row.slice(0, found.area.columns))).toEqual(cells);
      }
      const lines = (sheets.get("Attendance") ?? []).slice(1).filter(([day]) => day !== "");
      expect(lines.map((line) => line.slice(4, 7))).toEqual(twoWeeks.map(() => [course, "1:30", "2:00"]));
      const [headers = [], client = []] = (sheets.get("Unit 5") ?? []).slice(0, 2);
      expect(client[headers.indexOf("Countable (month)")]).toBe("30");
      expect(converted("month", bytes, "fods").toString("utf8")).toMatch(
        /office:value="52\.66"[\s\S]*?office:value="30"/,
      );
      for (const { id, name } of grid.sheets()) if (name !== "Unit report") grid.removeSheet(id);
      const pdf = converted("printed", await grid.save(), "pdf").toString("latin1");
      const pages = [...pdf.matchAll(/\/Type\/Page\/[^>]*?\/MediaBox\[([\d ]+)\]/g)].map(([, box]) => box);
      expect(pages).toEqual(["0 0 792 612", "0 0 792 612", "0 0 792 612"]);
      grid.dispose();
    }),
  );

  test("a refresh changes the numbers alone; again it writes nothing; undo puts the earlier report back", async () => {
    const driven = await openSaved(practice, months);
    const { page, pane } = driven;
    await openNumbers(pane);
    const note = { tab: "Unit report", address: "M8" };
    await colleagueTypes(page, note, "Ask Unit 8 about May");
    await colleagueTypes(page, { tab: "Unit 8", address: "I4" }, "11/20/2026");
    const before = await wholeReport(page);
    await readAgain(pane);
    await press(pane, reportSheetWords.refresh);
    await recorded(pane);
    const [, changed] = await sheetNumbers(page, "LicenseListUnits");
    expect([changed?.[0], changed?.[1], changed?.[6]]).toEqual(["Unit 8", 4, 1]);
    expect(await readCells(page, note)).toEqual([["Ask Unit 8 about May"]]);
    const after = await wholeReport(page);
    await press(pane, reportSheetWords.refresh);
    await pane
      .getByText(/^0 cells written/)
      .first()
      .waitFor();
    expect(await wholeReport(page)).toEqual(after);
    await press(pane, receiptWords.undo(planNames.report("unit")));
    await pane.getByRole("heading", { name: receiptWords.undone }).waitFor();
    expect(await wholeReport(page)).toEqual(before);
    await endGuides(driven);
  });

  test("what stands where a table must grow is named, and nothing is written; undo of a first report deletes its sheet", async () => {
    const driven = await openSaved(practice, workers);
    const { page, pane } = driven;
    const names = await sheetNames(page);
    await openNumbers(pane);
    await press(pane, reportSheetWords.make);
    await recorded(pane);
    await press(pane, receiptWords.undo(planNames.report("unit")));
    await pane.getByRole("heading", { name: receiptWords.undone }).waitFor();
    expect((await sheetNames(page)).filter((name) => name !== "Log")).toEqual(names.filter((name) => name !== "Log"));
    await press(pane, reportSheetWords.make);
    await recorded(pane);
    await addUnit(page, "Unit 9");
    const obstacle = { tab: "Unit report", address: "A12" };
    await colleagueTypes(page, obstacle, "Mine");
    const before = await wholeReport(page);
    await readAgain(pane);
    await press(pane, reportSheetWords.refresh);
    await pane.getByRole("heading", { name: receiptWords.notDone }).waitFor();
    await pane.getByText(`Unit report, row 12`).and(pane.getByText(unwrittenWords["no-room"])).waitFor();
    expect(await wholeReport(page)).toEqual(before);
    await colleagueTypes(page, obstacle, "");
    await press(pane, reportSheetWords.refresh);
    await recorded(pane);
    expect((await sheetNumbers(page, "LicenseListUnits")).map(([name]) => name)).toContain("Unit 9");
    await endGuides(driven);
  });

  test("[R80] the staff report needs a reason, says that it is confidential, and is taken away", async () => {
    const driven = await openSaved(practice, months);
    const { page, pane } = driven;
    await openNumbers(pane);
    await press(pane, staffSheetWords.title);
    const make = pane.getByRole("button", { name: staffSheetWords.make });
    await pane.getByText(staffSheetWords.missing.reason).waitFor();
    expect(await make.getAttribute("aria-disabled")).toBe("true");
    await make.focus();
    await page.keyboard.press("Enter");
    await page.waitForTimeout(500);
    expect(await sheetNames(page)).not.toContain("Staff report");
    await pane.getByLabel(staffSheetWords.reason).check();
    await make.click();
    await recorded(pane);
    await checkStaffReport(page);
    await press(pane, staffSheetWords.takeAway);
    await pane.getByRole("heading", { name: receiptWords.undone }).waitFor();
    expect(await sheetNames(page)).not.toContain("Staff report");
    await endGuides(driven);
  });
});

/** Whether the first of the elements lies over the others. */
function isOver(selectors: readonly string[]): boolean {
  const depths = selectors.map((selector) => {
    const element = document.querySelector(selector);
    return element === null ? Number.NaN : Number(getComputedStyle(element).zIndex);
  });
  const [first = Number.NaN, ...others] = depths;
  return others.every((depth) => first > depth);
}

/** Every cell, table and chart of the sheet Unit report. */
async function wholeReport(page: Page): Promise<unknown> {
  const cells = await readCells(page, { tab: "Unit report", address: "A1:T140" });
  return [
    cells,
    await chartsOf(page, "Unit report"),
    await Promise.all(tables.map((table) => sheetNumbers(page, table))),
  ];
}

/** A colleague adds a unit tab with one license. */
async function addUnit(page: Page, tab: string): Promise<void> {
  await page.evaluate((name) => window.practice.grid.addSheet(name), tab);
  const cells: readonly (readonly [address: string, text: string])[] = [
    ["A1", "First Name"],
    ["B1", "Last Name"],
    ["C1", "Case Number"],
    ["D1", "Email Address"],
    ["E1", "Worker Number"],
    ["F1", "Date Issued"],
    ["A2", "Noor"],
    ["B2", "Example"],
    ["C2", "1Z9Y876"],
    ["D2", "noor.example@example.org"],
    ["E2", "W509"],
    ["F2", "10/5/2026"],
  ];
  for (const [address, text] of cells) await colleagueTypes(page, { tab, address }, text);
}

/** The first line below the title says that it is confidential; names and numbers of workers stand on it, and nothing else of a person. */
async function checkStaffReport(page: Page): Promise<void> {
  const cells = await readCells(page, { tab: "Staff report", address: "A1:Z80" });
  const confidential = cells.slice(1, 4).map(([first]) => String(first));
  expect(confidential.join(" ")).toContain(staffReportWords.confidential);
  expect(cells[1]?.[0]).toMatch(/^CONFIDENTIAL/);
  const rows = await sheetNumbers(page, "LicenseListStaff");
  expect(rows.filter(([worker]) => worker === "W501").length).toBeGreaterThan(0);
  expect(rows.find((row) => row.includes("Abad") && row.includes("Ana"))).toContain(30);
  const texts = cells
    .flat()
    .filter((cell): cell is Exclude<CellValue, ""> => cell !== "")
    .map(String);
  expect(texts.filter((text) => text.includes("@") || looksLikeSsn(text) || /\b1G\dH\d{3}\b/i.test(text))).toEqual([]);
  const log = await readCells(page, { tab: "Log", address: "A1:H40" });
  expect(log.flat().join(" ")).not.toMatch(/Abad|W501|@/);
}
