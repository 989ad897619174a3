import type { CellValue } from "../../grid/grid";
import { RichApiError } from "../richapi/richApiError";
import { RangeNavigation } from "./rangeNavigation";
import { writeNumberFormats, writeValues } from "./writeCells";

/** "On all platforms, a range is limited to five million cells for get operations." */
const MOST_CELLS_READ = 5_000_000;

const ERRORS: ReadonlySet<CellValue> = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
]);

/** What stands in the cells of a range, rows x columns. */
export abstract class RangeCells extends RangeNavigation {
  /** "Represents the raw values of the specified range. The data returned could be a string, number, or Boolean." */
  get values(): CellValue[][] | null {
    return this.readable() ? this.book.grid.values(this.sheetId, this.where()) : null;
  }

  set values(input: unknown) {
    writeValues(this.book, this.sheetId, this.writable(), input);
  }

  /** "Represents the formula in A1-style notation. If a cell has no formula, its value is returned instead." */
  get formulas(): CellValue[][] | null {
    return this.readable() ? this.book.grid.formulas(this.sheetId, this.where()) : null;
  }

  set formulas(input: unknown) {
    writeValues(this.book, this.sheetId, this.writable(), input);
  }

  /** "[...] in the user's language and number-formatting locale." The practice Excel's user has United States settings. */
  get formulasLocal(): CellValue[][] | null {
    return this.formulas;
  }

  set formulasLocal(input: unknown) {
    this.formulas = input;
  }

  /** "Text values of the specified range. The text value will not depend on the cell width." */
  get text(): string[][] | null {
    return this.readable() ? this.book.grid.text(this.sheetId, this.where()) : null;
  }

  /** "Represents Excel's number format code for the given range." */
  get numberFormat(): string[][] | null {
    return this.readable() ? this.book.grid.numberFormats(this.sheetId, this.where()) : null;
  }

  set numberFormat(input: unknown) {
    writeNumberFormats(this.book, this.sheetId, this.writable(), input);
  }

  /** "Specifies the type of data in each cell." */
  get valueTypes(): string[][] | null {
    return this.values?.map((row) => row.map(valueType)) ?? null;
  }

  /**
   * "Represents if all rows in the current range are hidden. [...] Value is `null` when some rows in a range are hidden
   * and other rows in the same range are not hidden."
   */
  get rowHidden(): boolean | null {
    const { row, rows } = this.boundedRows();
    const { grid } = this.book;
    let hidden = 0;
    for (let one = row; one < row + rows; one += 1) if (grid.isRowHidden(this.sheetId, one)) hidden += 1;
    if (hidden === 0) return false;
    return hidden === rows ? true : null;
  }

  set rowHidden(hidden: unknown) {
    if (typeof hidden !== "boolean") throw new RichApiError("InvalidArgument");
    const { row, rows } = this.where();
    this.book.change(() => this.book.grid.setRowsHidden(this.sheetId, row, rows, hidden));
  }

  /** Called by the client before it sends a large block in chunks. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows === this.where().rows && columns === this.where().columns) return;
    throw new RichApiError("InvalidArgument");
  }

  /**
   * "When you request an unbounded range [...] the response returns `null` for cell-level properties."
   * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded)
   */
  private readable(): boolean {
    return !this.unbounded() && this.where().rows * this.where().columns <= MOST_CELLS_READ;
  }

  /** "You can't set cell-level properties like `values` [...] on an unbounded range because the request is too large." */
  private writable() {
    if (this.unbounded()) throw new RichApiError("InvalidArgument");
    return this.where();
  }

  /** Rows below the last filled one cannot be hidden by a filter; they need no look. */
  private boundedRows(): { readonly row: number; readonly rows: number } {
    const { row, rows } = this.where();
    if (!this.unbounded()) return { row, rows };
    const used = this.book.grid.usedArea(this.sheetId, false);
    return { row, rows: used === null ? 1 : Math.max(1, Math.min(rows, used.row + used.rows - row)) };
  }
}

/** The words of `Excel.RangeValueType`. Assumption: a text that reads like an error is one. */
function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return ERRORS.has(value) ? "Error" : "String";
}
