import type { Append } from "../domain/plan/editPlan";
import { isBlank, type CellValue, type SheetCells } from "../domain/values/cell";
import { columnBeside, rowBelow, valueAt } from "./tabLook";

/** Where the columns of an append stand on one of our own sheets (0-based); `added` are titles still to be written. */
export type OwnLayout = {
  readonly headerRow: number;
  readonly columns: readonly number[];
  readonly added: readonly { readonly title: string; readonly column: number }[];
};

/** Rows in which our headers are looked for. */
const HEADER_ROWS = 10;

/**
 * Finds the headers of an append on the sheet, in any order; titles not there come to the right. Null when the sheet holds
 * something else: fewer than half of the headers stand in any of its first rows.
 */
export function findOwnLayout(cells: SheetCells, headers: readonly string[]): OwnLayout | null {
  const headerRow = findHeaderRow(cells, headers);
  if (headerRow === null) return null;
  const line = cells.values[headerRow - cells.firstRow] ?? [];
  let beside = columnBeside(cells);
  const added: { title: string; column: number }[] = [];
  const columns = headers.map((title) => {
    const at = line.findIndex((cell) => isTitle(cell, title));
    if (at >= 0) return at + cells.firstColumn;
    added.push({ title, column: beside });
    return beside++;
  });
  return { headerRow, columns, added };
}

/** The worksheet row (0-based) of the first ones that has most of the headers; null where none has half of them. */
export function findHeaderRow(cells: SheetCells, headers: readonly string[]): number | null {
  if (cells.values.length === 0) return 0;
  const counts = cells.values
    .slice(0, HEADER_ROWS)
    .map((row) => headers.filter((title) => row.some((cell) => isTitle(cell, title))).length);
  const most = Math.max(...counts);
  return most * 2 >= headers.length ? counts.indexOf(most) + cells.firstRow : null;
}

function isTitle(cell: CellValue, title: string): boolean {
  return String(cell).trim().toLowerCase() === title.toLowerCase();
}

/** A row on the sheet, given by its whole content: blanks are alike, and 5 is "5". */
function contentOf(row: readonly (CellValue | undefined)[]): string {
  return JSON.stringify(row.map((value) => (isBlank(value) ? "" : String(value))));
}

/** Worksheet rows (0-based) below the header by their content. */
function rowsByContent(cells: SheetCells, layout: OwnLayout): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (let row = layout.headerRow + 1; row < rowBelow(cells); row++) {
    const content = contentOf(layout.columns.map((column) => valueAt(cells, row, column)));
    rows.set(content, [...(rows.get(content) ?? []), row]);
  }
  return rows;
}

/** The rows of an append that the sheet does not hold yet; a row that is twice in the append must be there twice. */
export function missingRows(cells: SheetCells, layout: OwnLayout, rows: Append["rows"]): (readonly CellValue[])[] {
  const there = rowsByContent(cells, layout);
  return rows.filter((row) => there.get(contentOf(row))?.shift() === undefined);
}

/** Where rows stand on the sheet (0-based), each found once; rows that changed since are not found. */
export function placesOf(cells: SheetCells, layout: OwnLayout, rows: Append["rows"]): number[] {
  const there = rowsByContent(cells, layout);
  return rows.flatMap((row) => there.get(contentOf(row))?.pop() ?? []);
}
