import { attendanceHeaders } from "../domain/attendance/attendanceTable";
import { isSameTab } from "../domain/plan/adoption";
import type { OwnSheet } from "../domain/plan/editPlan";
import { usageHeaders } from "../domain/review/usageTable";
import type { CellValue, SheetCells } from "../domain/values/cell";
import { findHeaderRow } from "./ownRows";

/** How far the two date systems of Excel are apart, in days. */
const DAYS_1904 = 1462;

/** Our own sheets, with the titles of those that hold dates. */
const ownSheets: readonly (readonly [name: OwnSheet, headers: readonly string[]])[] = [
  ["Setup", []],
  ["Usage", usageHeaders],
  ["Attendance", attendanceHeaders],
  ["Log", []],
];

/** Columns of our own sheets that hold dates, by their titles. */
const ownDateTitles: ReadonlySet<string> = new Set(["from", "to", "last seen", "date", "through"]);

/** A serial date of the 1900 system as the book writes it. */
export function toBookDate(serial: number, date1904: boolean): number {
  return date1904 ? serial - DAYS_1904 : serial;
}

/** A date cell of a 1904 book as a serial date of the 1900 system; anything but a number stays. */
export function fromBookDate(value: CellValue): CellValue {
  return typeof value === "number" ? value + DAYS_1904 : value;
}

/** The cells with the dates of some columns (0-based, of the worksheet) turned, from a row (0-based) on. */
export function withBookDates(cells: SheetCells, fromRow: number, columns: ReadonlySet<number>): SheetCells {
  const turn = (value: CellValue, at: number) => (columns.has(at + cells.firstColumn) ? fromBookDate(value) : value);
  return { ...cells, values: cells.values.map((row, at) => (at + cells.firstRow < fromRow ? row : row.map(turn))) };
}

/** Where a sheet holds dates: its columns, and the first row below its header. Both 0-based, of the worksheet. */
export type DateColumns = { readonly fromRow: number; readonly columns: ReadonlySet<number> };

/** One of our own sheets of a 1904 book, with the dates of its date columns turned; other sheets as they are. */
export function ownSheetIn1900(cells: SheetCells): SheetCells {
  const dates = ownSheetDates(cells);
  return dates ? withBookDates(cells, dates.fromRow, dates.columns) : cells;
}

/** The date columns of one of our own sheets, whose headers may stand below titles; null for other sheets. */
export function ownSheetDates(cells: SheetCells): DateColumns | null {
  const own = ownSheets.find(([name]) => isSameTab(name, cells.name));
  if (own === undefined) return null;
  const headerRow = findHeaderRow(cells, own[1]) ?? cells.firstRow;
  const titles = cells.values[headerRow - cells.firstRow] ?? [];
  const columns = new Set(titles.flatMap((title, at) => (isDateTitle(title) ? [at + cells.firstColumn] : [])));
  return { fromRow: headerRow + 1, columns };
}

function isDateTitle(title: CellValue): boolean {
  return typeof title === "string" && ownDateTitles.has(title.trim().toLowerCase());
}
