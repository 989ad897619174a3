import type { Area, CellValue } from "../../grid/grid";
import { HostObject } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import { asText } from "./argument";
import type { Book } from "./book";
import { findTable } from "./tableNames";

/**
 * "Represents a column in a table."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn
 */
export class TableColumn extends HostObject {
  readonly className = "TableColumn";

  constructor(
    private readonly book: Book,
    private readonly tableId: string,
    private readonly place: number,
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }

  /** "Returns a unique key that identifies the column within the table." Assumption: its place, counted from 1. */
  get id(): number {
    return this.place + 1;
  }

  /** "Returns the index number of the column within the columns collection of the table. Zero-indexed." */
  get index(): number {
    return this.place;
  }

  /** "Specifies the name of the table column." */
  get name(): string {
    const { area, showHeaders, sheetId } = findTable(this.book, this.tableId);
    if (!showHeaders) return `Column${this.place + 1}`;
    return this.book.grid.text(sheetId, { ...this.column(area), rows: 1 })[0]?.[0] ?? "";
  }

  set name(name: unknown) {
    const { area, showHeaders, sheetId } = findTable(this.book, this.tableId);
    if (!showHeaders) throw new RichApiError("InvalidOperation");
    const value = asText(name);
    this.book.refuseLocked(sheetId, { ...this.column(area), rows: 1 });
    this.book.change(() => this.book.grid.write(sheetId, { ...this.column(area), rows: 1 }, [[{ value }]], "addin"));
  }

  /** "Represents the raw values of the specified range." Header and totals included. Writing is not played. */
  get values(): CellValue[][] {
    const { area, sheetId } = findTable(this.book, this.tableId);
    return this.book.grid.values(sheetId, this.column(area));
  }

  /** "Gets the range object associated with the entire column." */
  getRange(): HostObject {
    return this.rangeOf((area) => area);
  }

  /** "Gets the range object associated with the header row of the column." */
  getHeaderRowRange(): HostObject {
    if (!findTable(this.book, this.tableId).showHeaders) throw new RichApiError("ItemNotFound");
    return this.rangeOf((area) => ({ ...area, rows: 1 }));
  }

  /** "Gets the range object associated with the data body of the column." */
  getDataBodyRange(): HostObject {
    const { showHeaders, showTotals } = findTable(this.book, this.tableId);
    const top = showHeaders ? 1 : 0;
    const around = top + (showTotals ? 1 : 0);
    return this.rangeOf((area) => ({ ...area, row: area.row + top, rows: Math.max(1, area.rows - around) }));
  }

  private rangeOf(part: (column: Area) => Area): HostObject {
    const { area, sheetId } = findTable(this.book, this.tableId);
    return this.book.make.range(sheetId, part(this.column(area)));
  }

  /** ItemNotFound after the table became narrower. */
  private column(area: Area): Area {
    if (this.place >= area.columns) throw new RichApiError("ItemNotFound");
    return { ...area, column: area.column + this.place, columns: 1 };
  }
}
