import type { OwnSheet } from "../domain/plan/editPlan";
import type { CellValue, SheetCells } from "../domain/values/cell";

/** How far the two date systems of Excel are apart, in days. */
const DAYS_1904 = 1462;

const ownSheets: ReadonlySet<string> = new Set<OwnSheet>(["Setup", "Usage", "Attendance", "Log"]);

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

/** The date columns of one of our own sheets; null for other sheets. */
export function ownSheetDates(cells: SheetCells): DateColumns | null {
  if (!ownSheets.has(cells.name)) return null;
  const [headers = []] = cells.values;
  const columns = new Set(headers.flatMap((title, at) => (isDateTitle(title) ? [at + cells.firstColumn] : [])));
  return { fromRow: cells.firstRow + 1, columns };
}

function isDateTitle(title: CellValue): boolean {
  return typeof title === "string" && ownDateTitles.has(title.trim().toLowerCase());
}
