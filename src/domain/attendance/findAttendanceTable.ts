import { isBlank, type CellValue, type SheetCells } from "../values/cell";
import { attendanceHeaders, type AttendanceHeader } from "./attendanceTable";

/** One filled row of the sheet Attendance (1-based) by its columns; `others`: cells of further columns. */
export type AttendanceRow = {
  readonly row: number;
  readonly cell: (header: AttendanceHeader) => CellValue;
  /** The number format of a cell; undefined where it was not read. */
  readonly format: (header: AttendanceHeader) => string | undefined;
  readonly cells: readonly CellValue[];
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

function rowOf(
  { values, formats, firstRow }: SheetCells,
  index: number,
  columns: AttendanceRow["columns"],
): AttendanceRow[] {
  const cells = values[index] ?? [];
  const at = (header: AttendanceHeader) => columns.get(header) ?? -1;
  const cell = (header: AttendanceHeader) => cells[at(header)] ?? "";
  if (attendanceHeaders.every((header) => isBlank(cell(header)))) return [];
  if (isTotal(cell) || countTitles(cells) * 2 >= attendanceHeaders.length) return [];
  return [{ row: firstRow + index + 1, cell, format: (header) => formats?.[index]?.[at(header)], cells, columns }];
}

function isTotal(cell: AttendanceRow["cell"]): boolean {
  return isBlank(cell("Case number")) && /^\s*(?:grand |sub ?)?total\b/i.test(String(cell("Date")));
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
