import type { Area } from "./grid";
import { areaBetween } from "./area";

/** Excel's last row and column, 0-based. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** "A" is 0, "XFD" is 16383. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** 0 is "A", 16383 is "XFD". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** "B3" for row 2, column 1. */
export function cellReference(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "B3:D9", or "B3" for a single cell: how .xlsx parts name areas. */
export function areaReference(area: Area): string {
  const first = cellReference(area.row, area.column);
  const last = cellReference(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** The area that "B3", "$B$3:$D$9", "B:D" or "3:9" names; null when the text is no such reference. */
export function parseAreaReference(text: string): Area | null {
  const [from = "", to = from] = text.split(":");
  const first = CELL.exec(from);
  const last = CELL.exec(to);
  if (first?.[1] && last?.[1])
    return areaBetween(Number(first[2]) - 1, columnNumber(first[1]), Number(last[2]) - 1, columnNumber(last[1]));
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns?.[1] && columns[2]) return areaBetween(0, columnNumber(columns[1]), LAST_ROW, columnNumber(columns[2]));
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  return rows ? areaBetween(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN) : null;
}

/** The areas of a list "A1:B2 D4", as `sqref` attributes hold them; throws on anything else. */
export function parseAreaList(text: string): readonly Area[] {
  const parts = text.split(/[ ,]+/).filter(Boolean);
  return parts.map((part) => {
    const area = parseAreaReference(part);
    if (!area) throw new Error(`"${part}" is not a cell reference.`);
    return area;
  });
}

/** Sheet name as formulas write it, quoted where needed. */
export function quoteSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
