import { systemClock } from "../../src/app/clock";
import { openReport } from "../../src/app/files/openReport";
import { createSession, type Session } from "../../src/app/session";
import { fromIsoDate } from "../../src/domain/values/serialDate";
import { openExcelWorkbook, type ExcelLimits } from "../../src/workbook/excel/openWorkbook";
import type { Area } from "../../workbench/grid/grid";

type Cell = string | number;

const issued = fromIsoDate("2026-03-02") ?? 0;

/** Six invented clients of Unit 12; only Pat and Kim are silent in the sample reports, and Kim's address differs by a tag. */
const clients: readonly (readonly Cell[])[] = [
  ["Ana", "Silent", "1B2K111", "ana@example.com", "W100", issued],
  ["Ben", "Busy", "1B2K112", "ben@example.com", "W100", issued],
  ["Pat", "Quiet", "1B2K113", "pat@example.com", "W101", issued],
  ["Kim", "Tagged", "1B2K114", "kim@example.com", "W101", issued],
];

const headers = ["First Name", "Last Name", "Case Number", "Email", "Worker Number", "Date Issued"];

/** Puts the unit tab into a fresh practice Excel. */
export async function openBook(): Promise<void> {
  await practice.open(null);
  const [sheet] = practice.grid.sheets();
  const id = sheet?.id ?? practice.grid.addSheet("Unit 12");
  practice.grid.renameSheet(id, "Unit 12");
  putRows(id, [headers, ...clients]);
}

/** Writes rows from A1 of a worksheet. */
export function putRows(sheetId: string, rows: readonly (readonly Cell[])[]): void {
  const columns = rows[0]?.length ?? 0;
  const patches = rows.map((row) => row.map((value) => ({ value })));
  practice.grid.write(sheetId, { row: 0, column: 0, rows: rows.length, columns }, patches, "local");
}

/** One cell of Unit 12 as it stands, by worksheet row (1-based) and header. */
export function cellOf(row: number, header: string): string | number | boolean {
  return practice.grid.values(sheetId("Unit 12"), areaOf(row, header))[0]?.[0] ?? "";
}

/** Types over a cell of Unit 12 as a colleague would, elsewhere. */
export function putCell(row: number, header: string, value: string): void {
  practice.grid.write(sheetId("Unit 12"), areaOf(row, header), [[{ value }]], "remote");
}

function areaOf(row: number, header: string): Area {
  const [headerRow] = practice.grid.values(sheetId("Unit 12"), { row: 0, column: 0, rows: 1, columns: 40 });
  const column = headerRow?.indexOf(header) ?? -1;
  return { row: row - 1, column: column < 0 ? 40 : column, rows: 1, columns: 1 };
}

function sheetId(name: string): string {
  const sheet = practice.grid.sheets().find((known) => known.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet.id;
}

/** A Learner Summary of the clients: days logged in by address. */
export function summary(days: Readonly<Record<string, number>>): string {
  const lines = Object.entries(days).map(([email, count]) => `Client,${email},,${count},0:10:00,1,0`);
  return ["Name,Email,Unique User ID,Days Logged In,Hours Viewed,Course Views,Course Completions", ...lines, ""].join(
    "\r\n",
  );
}

/** The quarter that the samples cover, as a file. */
export function quarterFile(days: Readonly<Record<string, number>>): File {
  return new File([summary(days)], "Learner Summary 2026-08-01_2026-10-31.csv");
}

/** A session of the practice Excel on November 3, 2026, with the workbook read. */
export async function openSession(limits: Partial<ExcelLimits> = {}): Promise<Session> {
  const clock = { ...systemClock, today: () => fromIsoDate("2026-11-03") ?? 0, stamp: () => "11/3/26, 9:00 AM" };
  const session = createSession({ port: openExcelWorkbook(limits), openReport, clock });
  await session.send({ kind: "read" });
  return session;
}
