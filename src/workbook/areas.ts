import type { Area } from "./layout";

const AREA = /\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?/y;

/** The areas of an address such as "Sheet1!A1:B4, Sheet1!D1" (RangeAreas.address), 0-based. */
export function areasOf(address: string): Area[] {
  return withoutSheets(address)
    .split(",")
    .flatMap((text) => {
      AREA.lastIndex = 0;
      const match = AREA.exec(text);
      if (!match) return [];
      const [, left = "", top = "", right = left, bottom = top] = match;
      const [column, row] = [columnNumber(left), Number(top) - 1];
      return [{ row, column, rows: Number(bottom) - row, columns: columnNumber(right) - column + 1 }];
    });
}

/** An address without the names of sheets: "'A, B'!A1:B4,'A, B'!D1" is "A1:B4,D1". */
export function withoutSheets(address: string): string {
  return address.replace(/(?:'(?:[^']|'')*'|[^!,']+)!/g, "").replace(/\s/g, "");
}

/** The 0-based number of a column's letters. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at++) number = number * 26 + letters.charCodeAt(at) - 64;
  return number - 1;
}

/** Whether a cell lies in one of the areas. */
export function isInside(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some(
    (area) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
}

/** The rows that the areas touch. */
export function rowsOf(areas: readonly Area[]): Set<number> {
  const rows = new Set<number>();
  for (const area of areas) for (let row = area.row; row < area.row + area.rows; row++) rows.add(row);
  return rows;
}
