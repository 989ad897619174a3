/** A cell's value as Excel gives it: text, number (dates are serial dates), or truth value. An empty cell is "". */
export type CellValue = string | number | boolean;

/** A rectangle of cells of one worksheet, rows x columns, with the place of its first cell (0-based). */
export type SheetCells = {
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The number formats of the cells, rows x columns; of the sheet Attendance alone, whose times they tell from numbers. */
  readonly formats?: readonly (readonly string[])[];
};

/** Whether a cell shows nothing: empty, or text of white space alone (ordinary, no-break and zero-width). */
export function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || (typeof value === "string" && !/[^\s\u200b\u2060\ufeff]/.test(value));
}
