import type { Area, TableInfo } from "../../grid/grid";
import { HostCollection, HostObject } from "../richapi/hostObject";
import { notPlayed, RichApiError } from "../richapi/richApiError";
import { asWhole } from "./argument";
import type { Book } from "./book";
import { findTable } from "./tableNames";
import { writeValues } from "./writeCells";

/**
 * "Represents a collection of all the rows that are part of the table."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection
 */
export class TableRowCollection extends HostCollection {
  readonly className = "TableRowCollection";

  constructor(
    private readonly book: Book,
    private readonly tableId: string,
  ) {
    super();
  }

  items(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.book, this.tableId, index));
  }

  /** "Returns the number of rows in the table." */
  get count(): number {
    return dataArea(findTable(this.book, this.tableId)).rows;
  }

  /** "Gets the number of rows in the table." */
  getCount(): number {
    return this.count;
  }

  /** "Gets a row based on its position in the collection." */
  getItemAt(index: unknown): TableRow {
    const place = asWhole(index);
    if (place < 0 || place >= this.count) throw new RichApiError("InvalidArgument");
    return new TableRow(this.book, this.tableId, place);
  }

  /**
   * "Adds one or more rows to the table. The return object will be the top of the newly added row(s)." Played at the end
   * of the table. While others have the workbook open, "Excel detects a merge conflict. Users see a yellow bar prompting
   * them to refresh, and recent changes might be lost."
   * (https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins)
   * Assumption: the add-in is told of the conflict by an error, and nothing was added.
   */
  add(index: unknown, values: unknown): TableRow {
    if (index !== null && index !== undefined && index !== this.count) throw notPlayed(this.className, "add(index)");
    if (this.book.circumstances.coAuthored) throw new RichApiError("InsertDeleteConflict");
    const table = findTable(this.book, this.tableId);
    if (table.showTotals) throw notPlayed(this.className, "add() to a table with totals");
    this.book.refuseProtected(table.sheetId);
    const added = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
    const first = this.count;
    const { area } = table;
    const rows: Area = { ...area, row: area.row + area.rows, rows: added };
    this.book.change(() => {
      this.pushDown(table, rows);
      this.book.grid.resizeTable(table.id, { ...area, rows: area.rows + added });
    });
    if (values !== null && values !== undefined) {
      writeValues(
        this.book,
        table.sheetId,
        rows,
        Array.isArray(values) && !Array.isArray(values[0]) ? [values] : values,
      );
    }
    return new TableRow(this.book, this.tableId, first);
  }

  /** Whatever lies below the table moves down. Assumption: as whole rows. */
  private pushDown(table: TableInfo, rows: Area): void {
    const { grid } = this.book;
    const isFree = grid.formulas(table.sheetId, rows).every((row) => row.every((value) => value === ""));
    if (!isFree) grid.insertRows(table.sheetId, rows.row, rows.rows, "addin");
  }
}

/** "Represents a row in a table." (https://learn.microsoft.com/javascript/api/excel/excel.tablerow) */
export class TableRow extends HostObject {
  readonly className = "TableRow";

  constructor(
    private readonly book: Book,
    private readonly tableId: string,
    private readonly place: number,
  ) {
    super();
  }

  override identity() {
    return { _Index: this.place };
  }

  /** "Returns the index number of the row within the rows collection of the table. Zero-indexed." */
  get index(): number {
    return this.place;
  }

  /** "Represents the raw values of the specified range." */
  get values() {
    const table = findTable(this.book, this.tableId);
    return this.book.grid.values(table.sheetId, this.area(table));
  }

  set values(values: unknown) {
    const table = findTable(this.book, this.tableId);
    writeValues(this.book, table.sheetId, this.area(table), values);
  }

  /** "Returns the range object associated with the entire row." */
  getRange(): HostObject {
    const table = findTable(this.book, this.tableId);
    return this.book.make.range(table.sheetId, this.area(table));
  }

  private area(table: TableInfo): Area {
    const body = dataArea(table);
    if (this.place >= body.rows) throw new RichApiError("ItemNotFound");
    return { ...body, row: body.row + this.place, rows: 1 };
  }
}

function dataArea({ area, showHeaders, showTotals }: TableInfo): Area {
  const top = showHeaders ? 1 : 0;
  return { ...area, row: area.row + top, rows: area.rows - top - (showTotals ? 1 : 0) };
}
