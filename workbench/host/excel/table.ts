import type { Area, TableInfo } from "../../grid/grid";
import { HostObject } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import { asFlag, asText } from "./argument";
import { intersection } from "./address";
import { AutoFilter } from "./autoFilter";
import type { Book } from "./book";
import { RangeArea } from "./rangeArea";
import { asTableName, findTable, refuseTaken } from "./tableNames";
import { TableColumnCollection } from "./tableColumnCollection";
import { TableRowCollection } from "./tableRowCollection";
import { readAddress } from "./address";

/**
 * "Represents an Excel table."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.table
 */
export class Table extends HostObject {
  readonly className = "Table";

  constructor(
    private readonly book: Book,
    private readonly tableId: string,
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }

  override eventTarget(): string {
    return this.tableId;
  }

  /**
   * "Returns a value that uniquely identifies the table in a given workbook. The value of the identifier remains the same
   * even when the table is renamed."
   */
  get id(): string {
    return this.info().id;
  }

  /** "Name of the table." */
  get name(): string {
    return this.info().name;
  }

  set name(name: unknown) {
    const wanted = asTableName(name);
    refuseTaken(this.book, wanted, this.tableId);
    this.changing((tableId) => this.book.grid.renameTable(tableId, wanted));
  }

  /** "Specifies if the header row is visible." Changing it is not played. */
  get showHeaders(): boolean {
    return this.info().showHeaders;
  }

  /** "Specifies if the total row is visible." Changing it is not played. */
  get showTotals(): boolean {
    return this.info().showTotals;
  }

  /** "Constant value that represents the table style. Possible values are: "TableStyleLight1" through "TableStyleLight21" [...]". */
  get style(): string {
    return this.info().style;
  }

  set style(style: unknown) {
    const wanted = asText(style);
    this.changing((tableId) => this.book.grid.setTableStyle(tableId, wanted));
  }

  /** "Specifies if the rows show banded formatting in which odd rows are highlighted differently from even ones [...]". */
  get showBandedRows(): boolean {
    return this.info().bandedRows;
  }

  set showBandedRows(on: unknown) {
    const bandedRows = asFlag(on);
    this.changing((tableId) => this.book.grid.setTableMarks(tableId, { bandedRows }));
  }

  /** "Specifies if the filter buttons are visible at the top of each column header. Setting this is only allowed if the table contains a header row." */
  get showFilterButton(): boolean {
    return this.info().filterButton;
  }

  set showFilterButton(on: unknown) {
    const filterButton = asFlag(on);
    if (!this.info().showHeaders) throw new RichApiError("InvalidOperation");
    this.changing((tableId) => this.book.grid.setTableMarks(tableId, { filterButton }));
  }

  /** "Represents a collection of all the columns in the table." */
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.book, this.tableId);
  }

  /** "Represents a collection of all the rows in the table." */
  get rows(): TableRowCollection {
    return new TableRowCollection(this.book, this.tableId);
  }

  /** "Represents the `AutoFilter` object of the table." */
  get autoFilter(): AutoFilter {
    return new AutoFilter(this.book, this.info().sheetId, () => this.filter());
  }

  /** "The worksheet containing the current table." */
  get worksheet(): HostObject {
    return this.book.make.worksheet(this.info().sheetId);
  }

  /** "Gets the range object associated with the entire table." */
  getRange(): HostObject {
    return this.rangeOf(this.info().area);
  }

  /** "Gets the range object associated with the data body of the table." */
  getDataBodyRange(): HostObject {
    const { area, showHeaders, showTotals } = this.info();
    const top = showHeaders ? 1 : 0;
    const rows = area.rows - top - (showTotals ? 1 : 0);
    return this.rangeOf({ ...area, row: area.row + top, rows: Math.max(1, rows) });
  }

  /** "Gets the range object associated with the header row of the table." */
  getHeaderRowRange(): HostObject {
    const { area, showHeaders } = this.info();
    if (!showHeaders) throw new RichApiError("ItemNotFound");
    return this.rangeOf({ ...area, rows: 1 });
  }

  /** "Gets the range object associated with the totals row of the table." */
  getTotalRowRange(): HostObject {
    const { area, showTotals } = this.info();
    if (!showTotals) throw new RichApiError("ItemNotFound");
    return this.rangeOf({ ...area, row: area.row + area.rows - 1, rows: 1 });
  }

  /**
   * "Resize the table to the new range. The new range must overlap with the original table range and the headers (or the
   * top of the table) must be in the same row."
   */
  resize(range: unknown): void {
    const { area, sheetId } = this.info();
    const wanted = resizeTarget(range);
    if (intersection(wanted, area) === null || wanted.row !== area.row) throw new RichApiError("InvalidArgument");
    refuseOverlap(this.book, sheetId, wanted, this.tableId);
    this.changing((tableId) => this.book.grid.resizeTable(tableId, wanted));
  }

  /** "Clears all the filters currently applied on the table." */
  clearFilters(): void {
    this.autoFilter.clearCriteria();
  }

  /** "Converts the table into a normal range of cells. All data is preserved." */
  convertToRange(): HostObject {
    const range = this.getRange();
    this.changing((tableId) => this.book.grid.removeTable(tableId));
    return range;
  }

  /** "Deletes the table." Its cells go with it. */
  delete(): void {
    const { area, sheetId } = this.info();
    this.changing((tableId) => {
      this.book.grid.removeTable(tableId);
      this.book.grid.clear(sheetId, area, "all", "addin");
    });
  }

  private info(): TableInfo {
    return findTable(this.book, this.tableId);
  }

  private rangeOf(area: Area): HostObject {
    return this.book.make.range(this.info().sheetId, area);
  }

  private filter() {
    const { area, sheetId } = this.info();
    const filters = this.book.grid.filters(sheetId);
    return filters.find((one) => one.area.row === area.row && intersection(one.area, area) !== null) ?? null;
  }

  private changing(change: (tableId: string) => void): void {
    this.book.refuseProtected(this.info().sheetId);
    this.book.change(() => change(this.tableId));
  }
}

/** "Cannot complete the operation. A table can't overlap with another table, [...] merged cells, or an XML Map." */
export function refuseOverlap(book: Book, sheetId: string, area: Area, exceptTableId: string): void {
  const others = book.grid.tables().filter((table) => table.sheetId === sheetId && table.id !== exceptTableId);
  const taken = [...others.map((table) => table.area), ...book.grid.merges(sheetId)];
  if (taken.some((one) => intersection(one, area) !== null)) throw new RichApiError("MergedRangeConflict");
}

function resizeTarget(range: unknown): Area {
  if (range instanceof RangeArea) return range.where();
  const address = readAddress(asText(range));
  if (address === null) throw new RichApiError("InvalidArgument");
  return address.area;
}
