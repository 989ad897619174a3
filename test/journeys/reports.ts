import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { clientPlaceWords } from "../../src/text/clientWords";
import { importWords } from "../../src/text/importWords";
import { paneWords, tabWords } from "../../src/text/paneWords";
import { receiptWords } from "../../src/text/receiptWords";
import { reportPaneWords } from "../../src/text/reportPaneWords";
import { todayWords } from "../../src/text/todayWords";
import type { ChartInfo, DrawnSeries } from "../../workbench/grid/chartInfo";
import type { CellValue } from "../../workbench/grid/grid";
import { readCells } from "../../workbench/page/drivePerson";
import { openBook, openPane, saveBook, type DrivenPractice } from "../../workbench/page/drivePractice";
import { openGuides, press, toClients, type GuideWindow } from "./guides";
import { applyName } from "./sample";

/** Tuesday, 1 December 2026: November is over, and its report can be exported. */
export const reportDay = new Date("2026-12-01T09:00:00-08:00");

/** A file as a browser hands it over. */
type HandedFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Where the e-mail addresses of issued licenses stand in the guides' book. */
const addresses = [
  { tab: "Unit 5", address: "E2:E19" },
  { tab: "Unit 8", address: "D4:D9" },
  { tab: "South County", address: "C2:C5" },
] as const;

/** The Learner Summary of November over the addresses of the open book: every fourth person was silent. */
export async function novemberReport(page: Page): Promise<HandedFile> {
  const columns = await Promise.all(addresses.map((cells) => readCells(page, cells)));
  const lines = columns.flat().map(([email], index) => {
    const days = index % 4;
    const hours = days === 0 ? "0:00:00" : `${String(days)}:${String(15 * days)}:30`;
    return `Client,${String(email)},,${String(days)},${hours},${String(days)},0`;
  });
  const header = "Name,Email,Unique User ID,Days Logged In,Hours Viewed,Course Views,Course Completions";
  const text = [header, ...lines, ""].join("\r\n");
  return { name: "Learner Summary 2026-11-01_2026-11-30.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
}

/** Brings the report in and writes what it says to the list. */
export async function importReport(pane: FrameLocator, file: HandedFile): Promise<void> {
  await pane.getByRole("tab", { name: tabWords.import }).click();
  await pane.getByLabel(importWords.choose).setInputFiles(file);
  await pane.getByRole("button", { name: applyName }).click();
  await pane.getByRole("heading", { name: receiptWords.applied }).waitFor();
}

/** Opens the numbers from Today, as a supervisor does. */
export async function openNumbers(pane: FrameLocator): Promise<void> {
  await pane.getByRole("tab", { name: tabWords.today }).click();
  await press(pane, todayWords.toNumbers);
  await pane.getByRole("heading", { name: clientPlaceWords.report, exact: true }).waitFor();
  await pane.getByRole("heading", { name: reportPaneWords.numbers, exact: true }).waitFor();
}

/** The numbers behind a chart of the pane as they are read, without the headers. */
export async function paneNumbers(pane: FrameLocator, chart: string): Promise<string[][]> {
  const show = pane.getByRole("button", { name: reportPaneWords.showOf(chart) });
  if ((await show.getAttribute("aria-expanded")) === "false") await show.click();
  const rows = pane.getByRole("table", { name: chart, exact: true }).locator("tbody tr");
  return rows.evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent)));
}

/** The rows of an Excel table below its headers; none where there is no such table. */
export async function sheetNumbers(page: Page, table: string): Promise<CellValue[][]> {
  const rows = await page.evaluate((name) => {
    const { grid } = window.practice;
    const found = grid.tables().find((one) => one.name === name);
    return found === undefined ? [] : grid.values(found.sheetId, found.area);
  }, table);
  return rows.slice(1);
}

/** The charts of a worksheet, each with what it draws. */
export function chartsOf(page: Page, tab: string): Promise<(ChartInfo & { readonly drawn: readonly DrawnSeries[] })[]> {
  return page.evaluate((name) => {
    const { grid } = window.practice;
    const sheet = grid.sheets().find((one) => one.name === name);
    return grid.charts(sheet?.id ?? "").map((chart) => ({ ...chart, drawn: grid.drawnSeries(chart.id) }));
  }, tab);
}

/** The names of the worksheets. */
export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() => window.practice.grid.sheets().map(({ name }) => name));
}

/** Saves by the ribbon, and gives the file's bytes. */
export async function savedBytes(page: Page): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  const file = join(folder, "Saved.xlsx");
  await saveBook(page, file);
  const bytes = new Uint8Array(readFileSync(file));
  rmSync(folder, { recursive: true });
  return bytes;
}

/** Opens a saved book on the day of the report, with the pane at the Client tab. */
export async function openSaved(
  practice: DrivenPractice,
  file: string,
  options: BrowserContextOptions = {},
): Promise<GuideWindow> {
  const driven = await openGuides(practice, options, reportDay);
  await openBook(driven.page, file);
  await openPane(driven.page);
  await toClients(driven.pane);
  return driven;
}

/**
 * Reads the workbook again where the pane says that somebody changed it; once more where Excel tells of a change only after the
 * read that has it.
 */
export async function readAgain(pane: FrameLocator): Promise<void> {
  const old = pane.getByText(paneWords.old).first();
  await old.waitFor();
  for (let press = 0; press < 3 && (await old.isVisible()); press += 1) {
    await pane.getByRole("button", { name: paneWords.readAgain }).click();
    await pane.owner().page().waitForTimeout(1_000);
  }
  await old.waitFor({ state: "detached" });
}

type Rows = readonly (readonly CellValue[])[];

/** The rows of the three tables as the pane tells them. */
export const toldInPane = {
  units: (rows: Rows) =>
    rows.map(([unit, onList, active, invited, candidates, , revoked, due, inTime, late]) => {
      const unknown = Number(due) - Number(inTime) - Number(late);
      const inTimeWords = `${String(inTime)} yes, ${String(late)} no, ${String(unknown)} not known`;
      return [...[unit, onList, active, invited, candidates, revoked].map(String), inTimeWords];
    }),
  hours: (rows: Rows) => rows.map(([month, , viewed, countable]) => [String(month), ...[viewed, countable].map(hours)]),
  flow: (rows: Rows) =>
    rows.map(([month, ...counts]) => [
      String(month),
      ...counts.map((count) => (count === "" ? reportPaneWords.notKnown : String(count))),
    ]),
};

function hours(value: CellValue | undefined): string {
  return typeof value === "number" ? value.toFixed(2) : value === "" ? reportPaneWords.notKnown : String(value);
}
