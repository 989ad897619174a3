import type { Area } from "../../grid/grid";
import { RichApiError } from "../richapi/richApiError";

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** An address in A1-style; `sheet` where it names one. */
export type Address = { readonly sheet: string | null; readonly area: Area };

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([1-9]\d*):\$?([1-9]\d*)$/;

/** Reads "B2", "A1:C9", "A:C", "2:5", each with or without "Sheet!"; null when the text is no address (a name). */
export function readAddress(text: string): Address | null {
  const { sheet, local } = splitSheet(text.trim());
  const cells = CELL.exec(local);
  if (cells !== null) {
    const [, column = "", row = "", lastColumn = column, lastRow = row] = cells;
    return within(sheet, Number(row) - 1, columnNumber(column), Number(lastRow) - 1, columnNumber(lastColumn));
  }
  const columns = COLUMNS.exec(local);
  if (columns !== null) {
    return within(sheet, 0, columnNumber(columns[1] ?? ""), SHEET_ROWS - 1, columnNumber(columns[2] ?? ""));
  }
  const rows = ROWS.exec(local);
  if (rows !== null) return within(sheet, Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1);
  return null;
}

/** "B2:C3" for an area; "A:C" and "2:5" for whole columns and rows. */
export function writeAddress(area: Area): string {
  const lastRow = area.row + area.rows;
  const first = columnName(area.column);
  const last = columnName(area.column + area.columns - 1);
  if (area.rows === SHEET_ROWS && area.columns === SHEET_COLUMNS) return `1:${SHEET_ROWS}`;
  if (area.rows === SHEET_ROWS) return `${first}:${last}`;
  if (area.columns === SHEET_COLUMNS) return `${area.row + 1}:${lastRow}`;
  if (area.rows === 1 && area.columns === 1) return `${first}${lastRow}`;
  return `${first}${area.row + 1}:${last}${lastRow}`;
}

/** "Sheet1!" or "'Unit 3'!". */
export function sheetPrefix(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** The area, checked to lie inside the worksheet grid. */
export function areaInGrid(row: number, column: number, rows: number, columns: number): Area {
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const inside = row >= 0 && column >= 0 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;
  if (!whole || !inside || rows < 1 || columns < 1) throw new RichApiError("InvalidArgument");
  return { row, column, rows, columns };
}

export const wholeSheet: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** The cells that two areas share; null when they share none. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}

function splitSheet(text: string): { sheet: string | null; local: string } {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { sheet: null, local: text };
  const name = text.slice(0, mark);
  const bare = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet: bare, local: text.slice(mark + 1) };
}

function within(sheet: string | null, row: number, column: number, lastRow: number, lastColumn: number): Address {
  const top = Math.min(row, lastRow);
  const left = Math.min(column, lastColumn);
  const rows = Math.abs(lastRow - row) + 1;
  return { sheet, area: areaInGrid(top, left, rows, Math.abs(lastColumn - column) + 1) };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
