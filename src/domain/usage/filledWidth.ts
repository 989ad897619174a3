import { isBlank, type CellValue } from "../values/cell";

/** How many cells a row has up to its last filled one; 0 when it shows nothing. */
export function filledWidth(row: readonly CellValue[]): number {
  let width = row.length;
  while (width > 0 && isBlank(row[width - 1])) width -= 1;
  return width;
}
