import type { Area, GridChange } from "../../grid/grid";
import { HostObject } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import { SHEET_COLUMNS, SHEET_ROWS, sheetPrefix, writeAddress } from "./address";
import type { Book } from "./book";
import { shiftedArea } from "./shiftedArea";

/**
 * Where a range lies. Sentences in quotes, here and in the files that build on this one, are Microsoft's:
 * https://learn.microsoft.com/javascript/api/excel/excel.range
 */
export abstract class RangeArea extends HostObject {
  readonly className = "Range";
  private kept: Area | null;

  constructor(
    readonly book: Book,
    readonly sheetId: string,
    area: Area,
  ) {
    super();
    this.kept = area;
  }

  /** The area in the grid; InvalidReference after all of it was deleted, ItemNotFound after its worksheet was. */
  where(): Area {
    this.book.sheet(this.sheetId);
    if (this.kept === null) throw new RichApiError("InvalidReference");
    return this.kept;
  }

  /** Whole rows or columns: cell properties give null and cannot be written. */
  unbounded(): boolean {
    return this.where().rows === SHEET_ROWS || this.where().columns === SHEET_COLUMNS;
  }

  /** Keeps a tracked range on its cells when rows or columns come or go. */
  follow(change: GridChange): void {
    if (change.sheetId === this.sheetId && this.kept !== null) this.kept = shiftedArea(this.kept, change);
  }

  /** "Specifies the range reference in A1-style. Address value contains the sheet reference (e.g., "Sheet1!A1:B4")." */
  get address(): string {
    return sheetPrefix(this.book.sheet(this.sheetId).name) + writeAddress(this.where());
  }

  /** "Specifies the row number of the first cell, zero-indexed." */
  get rowIndex(): number {
    return this.where().row;
  }

  /** "Specifies the column number of the first cell in the range. Zero-indexed." */
  get columnIndex(): number {
    return this.where().column;
  }

  /** "Returns the total number of rows in the range." */
  get rowCount(): number {
    return this.where().rows;
  }

  /** "Specifies the total number of columns in the range." */
  get columnCount(): number {
    return this.where().columns;
  }

  /** "Specifies the number of cells in the range. This API will return -1 if the cell count exceeds 2^31-1 (2,147,483,647)." */
  get cellCount(): number {
    const count = this.where().rows * this.where().columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  /** "Represents if the current range is an entire row." */
  get isEntireRow(): boolean {
    return this.where().columns === SHEET_COLUMNS;
  }

  /** "Represents if the current range is an entire column." */
  get isEntireColumn(): boolean {
    return this.where().rows === SHEET_ROWS;
  }
}
