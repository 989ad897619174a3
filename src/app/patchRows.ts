import type { CellValue } from "../domain/values/cell";
import { a1, type Area } from "../workbook/layout";
import type { RowSpan, RowsResult } from "../workbook/port";
import type { SheetSnapshot } from "../workbook/snapshot";

type Rows = Extract<RowsResult, { outcome: "read" }>;

/** The sheet as it was read, with some of its rows as they are now. Rows and columns beyond what was read make it larger. */
export function patchRows(sheet: SheetSnapshot, { row, rows: count }: RowSpan, rows: Rows): SheetSnapshot {
  const isEmpty = sheet.values.length === 0;
  const top = isEmpty ? row - 1 : Math.min(sheet.firstRow, row - 1);
  const bottom = Math.max(isEmpty ? 0 : sheet.firstRow + sheet.values.length, row - 1 + count);
  const left = isEmpty ? rows.firstColumn : Math.min(sheet.firstColumn, rows.firstColumn);
  const right = Math.max(endOf(sheet.firstColumn, sheet.values), endOf(rows.firstColumn, rows.values));
  const values = Array.from({ length: bottom - top }, (_, at) => {
    const number = top + at + 1;
    const isPatched = number >= row && number < row + count;
    return isPatched
      ? widened(rows.values[number - row] ?? [], rows.firstColumn, left, right)
      : widened(sheet.values[number - 1 - sheet.firstRow] ?? [], sheet.firstColumn, left, right);
  });
  const formulaCells = patchFormulas(sheet.formulaCells, row - 1, count, rows.formulaCells);
  return { ...sheet, firstRow: top, firstColumn: left, values, formulaCells };
}

/** The areas of formulas in some rows (1-based) of a sheet. */
export function formulasIn(formulaCells: string, row: number, rows: number): string {
  return areasOf(formulaCells)
    .flatMap((area) => {
      const top = Math.max(area.row, row - 1);
      const bottom = Math.min(area.row + area.rows, row - 1 + rows);
      return top < bottom ? [{ ...area, row: top, rows: bottom - top }] : [];
    })
    .map(a1)
    .join(",");
}

function endOf(first: number, values: readonly (readonly CellValue[])[]): number {
  return values.length === 0 ? 0 : first + (values[0]?.length ?? 0);
}

/** A line from its first column, as a line from `left` to `right`. */
function widened(line: readonly CellValue[], first: number, left: number, right: number): readonly CellValue[] {
  if (first === left && line.length === right - left) return line;
  return Array.from({ length: right - left }, (_, at) => line[left + at - first] ?? "");
}

/** Areas of formulas: of the rows (from `row`, 0-based) those that are there now, of the others those of before. */
function patchFormulas(before: string, row: number, rows: number, now: string): string {
  const end = row + rows;
  const kept = areasOf(before).flatMap((area) => {
    const bottom = area.row + area.rows;
    const above = Math.min(bottom, row) - area.row;
    const below = Math.max(area.row, end);
    return [
      ...(above > 0 ? [{ ...area, rows: above }] : []),
      ...(below < bottom ? [{ ...area, row: below, rows: bottom - below }] : []),
    ];
  });
  return [...kept, ...areasOf(now)].map(a1).join(",");
}

/** "B5:C9,D2" as areas, 0-based. */
function areasOf(address: string): Area[] {
  return address.split(",").flatMap((text) => {
    const match = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(text);
    if (match === null) return [];
    const [, from = "", top = "", to = from, bottom = top] = match;
    const [column, row] = [columnOf(from), Number(top) - 1];
    return [{ row, column, rows: Number(bottom) - row, columns: columnOf(to) - column + 1 }];
  });
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
