import { isBlank, type CellValue, type SheetCells } from "../values/cell";
import { attendanceHeaders, type AttendanceHeader } from "./attendanceTable";

/** One filled row of the sheet Attendance (1-based), with all its cells; `formats` undefined where they were not read. */
export type AttendanceRow = {
  readonly row: number;
  readonly cells: readonly CellValue[];
  readonly formats: readonly string[] | undefined;
  /** Where our columns stand among the cells. */
  readonly columns: ReadonlyMap<AttendanceHeader, number>;
};

/** The table of the sheet Attendance: its filled rows, or which headers are missing, and where they were looked for. */
export type AttendanceTable =
  | { readonly rows: readonly AttendanceRow[] }
  | { readonly row: number; readonly missing: readonly (AttendanceHeader | "row")[] };

/** Rows in which the headers are looked for, as when a line is written. */
const HEADER_ROWS = 10;

/** Without these columns no line can be read. */
const needed: readonly AttendanceHeader[] = ["Date", "Case number", "Course time"];

/**
 * Finds the headers of the sheet Attendance in any order, below titles and beside further columns, as they are found for writing:
 * the row of the first ten with most of them, and at least half. Rows that are totals or the headers again are no lines.
 */
export function findAttendanceTable(sheet: SheetCells): AttendanceTable {
  const { values, firstRow } = sheet;
  if (values.every((row) => row.every(isBlank))) return { rows: [] };
  const counts = values.slice(0, HEADER_ROWS).map(countTitles);
  const most = Math.max(...counts);
  const header = counts.indexOf(most);
  if (most * 2 < attendanceHeaders.length) return { row: firstRow + 1, missing: ["row"] };
  const columns = columnsOf(values[header] ?? []);
  const missing = needed.filter((title) => !columns.has(title));
  if (missing.length > 0) return { row: firstRow + header + 1, missing };
  return { rows: values.flatMap((_, index) => (index > header ? rowOf(sheet, index, columns) : [])) };
}

/** The cell of a row under a header; blank where the sheet does not have the column. */
export function cellOf(
  { cells, columns }: Pick<AttendanceRow, "cells" | "columns">,
  header: AttendanceHeader,
): CellValue {
  return cells[columns.get(header) ?? -1] ?? "";
}

/** The number format of a cell; undefined where it was not read. */
export function formatOf({ formats, columns }: AttendanceRow, header: AttendanceHeader): string | undefined {
  return formats?.[columns.get(header) ?? -1];
}

function rowOf(
  { values, formats, firstRow }: SheetCells,
  index: number,
  columns: AttendanceRow["columns"],
): AttendanceRow[] {
  const row = { row: firstRow + index + 1, cells: values[index] ?? [], formats: formats?.[index], columns };
  if (attendanceHeaders.every((header) => isBlank(cellOf(row, header)))) return [];
  return isTotal(row) || isHeaderAgain(row) ? [] : [row];
}

function isTotal(row: AttendanceRow): boolean {
  return /^\s*(?:grand |sub ?)?total\b/i.test(String(cellOf(row, "Date"))) && isBlank(cellOf(row, "Case number"));
}

function isHeaderAgain(row: AttendanceRow): boolean {
  return isTitle(cellOf(row, "Date"), "Date") && countTitles(row.cells) * 2 >= attendanceHeaders.length;
}

function columnsOf(headers: readonly CellValue[]): Map<AttendanceHeader, number> {
  const columns = new Map<AttendanceHeader, number>();
  for (const title of attendanceHeaders) {
    const at = headers.findIndex((header) => isTitle(header, title));
    if (at >= 0) columns.set(title, at);
  }
  return columns;
}

function countTitles(row: readonly CellValue[]): number {
  return attendanceHeaders.filter((title) => row.some((cell) => isTitle(cell, title))).length;
}

function isTitle(cell: CellValue, title: string): boolean {
  return typeof cell === "string" && cell.trim().toLowerCase() === title.toLowerCase();
}
