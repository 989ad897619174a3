import type { Area, CellPatch } from "../../grid/grid";
import { RichApiError } from "../richapi/richApiError";
import { intersection } from "./address";
import type { Book } from "./book";
import { filterHiddenRows } from "./filteredRows";
import { growTables } from "./growTables";
import { readInput } from "./readInput";

/** What one written value does to its cell; null leaves the cell alone. */
type ReadCell = (input: unknown, row: number, column: number) => CellPatch | null;

/**
 * `range.values = ...` and `range.formulas = ...`: "If the argument is a single value, it will be applied to all cells
 * in the range." Shapes that differ are refused, `null` leaves a cell alone, "" clears it.
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values)
 */
export function writeValues(book: Book, sheetId: string, area: Area, input: unknown): void {
  const rows = inputRows(input, area);
  const formats = rows.some((row) => row.some((one) => typeof one === "string"))
    ? book.grid.numberFormats(sheetId, area)
    : [];
  const { date1904 } = book.grid;
  writePatches(book, sheetId, area, rows, (one, row, column) =>
    readInput(one, formats[row]?.[column] ?? "General", date1904),
  );
  growTables(book, sheetId, area);
}

/** `range.numberFormat = ...`: "Represents Excel's number format code for the given range." */
export function writeNumberFormats(book: Book, sheetId: string, area: Area, input: unknown): void {
  writePatches(book, sheetId, area, inputRows(input, area), (one) => {
    if (one === null) return null;
    if (typeof one !== "string") throw new RichApiError("InvalidArgument");
    return { numberFormat: one === "" ? "General" : one };
  });
}

/** The input as rows of the area's shape; InvalidArgument when it has another shape. */
function inputRows(input: unknown, area: Area): readonly (readonly unknown[])[] {
  if (!Array.isArray(input)) {
    return Array.from({ length: area.rows }, () => new Array<unknown>(area.columns).fill(input));
  }
  const rows: readonly unknown[] = input;
  const fits = (row: unknown): row is readonly unknown[] => Array.isArray(row) && row.length === area.columns;
  if (rows.length !== area.rows || !rows.every(fits)) {
    throw new RichApiError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows;
}

function writePatches(
  book: Book,
  sheetId: string,
  area: Area,
  rows: readonly (readonly unknown[])[],
  read: ReadCell,
): void {
  book.refuseLocked(sheetId, area);
  const targets = targetRows(book, sheetId, area);
  const patches: (CellPatch | null)[][] = rows.map((row) => row.map(() => null));
  for (const [index, row] of rows.entries()) {
    const target = targets[index];
    if (target !== undefined) patches[target] = row.map((one, column) => read(one, target, column));
  }
  swallowMerged(book, sheetId, area, patches);
  book.change(() => book.grid.write(sheetId, area, patches, "addin"));
}

/**
 * Rows of the area that the rows of a block land in. Known fault of Excel: across rows hidden by a filter a block's
 * values go to the visible rows in their order, and the rest is lost (OfficeDev/office-js issues 224, 226 and 994).
 * Assumption: a block that lies wholly in hidden rows lands where it was sent.
 */
function targetRows(book: Book, sheetId: string, area: Area): readonly number[] {
  const all = Array.from({ length: area.rows }, (_, row) => row);
  const hidden = filterHiddenRows(book.grid, sheetId, area);
  const visible = all.filter((row) => !hidden.has(area.row + row));
  return visible.length === 0 ? all : visible;
}

/** Assumption: a merged area takes what is written to its first cell and swallows the rest. */
function swallowMerged(book: Book, sheetId: string, area: Area, patches: (CellPatch | null)[][]): void {
  for (const merged of book.grid.merges(sheetId)) {
    const common = intersection(merged, area);
    if (common === null) continue;
    for (let row = common.row; row < common.row + common.rows; row += 1) {
      for (let column = common.column; column < common.column + common.columns; column += 1) {
        const line = patches[row - area.row];
        const isAnchor = row === merged.row && column === merged.column;
        if (line !== undefined && !isAnchor) line[column - area.column] = null;
      }
    }
  }
}
