import { WHOLE_WORKBOOK } from "../events/eventTypes";
import { HostCollection } from "../richapi/hostObject";
import { notPlayed, RichApiError } from "../richapi/richApiError";
import { asText, asWhole } from "./argument";
import type { Book } from "./book";
import { findRange } from "./findRange";
import { RangeArea } from "./rangeArea";
import { refuseOverlap, Table } from "./table";
import { freeTableName } from "./tableNames";

/** Assumption: the style that Excel gives to a new table. */
const NEW_STYLE = "TableStyleMedium2";

/**
 * "Represents a collection of all the tables that are part of the workbook or worksheet, depending on how it was reached."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.tablecollection
 */
export class TableCollection extends HostCollection {
  readonly className = "TableCollection";

  constructor(
    private readonly book: Book,
    /** Null: the tables of the whole workbook. */
    private readonly sheetId: string | null,
  ) {
    super();
  }

  override eventTarget(): string {
    return this.sheetId ?? WHOLE_WORKBOOK;
  }

  items(): readonly Table[] {
    return this.book.grid
      .tables()
      .filter((table) => this.sheetId === null || table.sheetId === this.sheetId)
      .map((table) => new Table(this.book, table.id));
  }

  /** "Returns the number of tables in the workbook." */
  get count(): number {
    return this.items().length;
  }

  /**
   * "Creates a new table. The range object or source address determines the worksheet under which the table will be
   * added. If the table cannot be added (e.g., because the address is invalid, or the table would overlap with another
   * table), an error will be thrown."
   */
  add(address: unknown, hasHeaders: unknown): Table {
    if (hasHeaders !== true) throw notPlayed(this.className, "add(address, hasHeaders: false)");
    const active = this.sheetId ?? this.book.grid.activeSheet();
    const range = address instanceof RangeArea ? address : findRange(this.book, active, asText(address));
    if (range.unbounded()) throw new RichApiError("InvalidArgument");
    const { sheetId } = range;
    this.book.refuseProtected(sheetId);
    const asked = range.where();
    const area = asked.rows === 1 ? { ...asked, rows: 2 } : asked;
    refuseOverlap(this.book, sheetId, area, "");
    const name = freeTableName(this.book);
    return new Table(
      this.book,
      this.book.change(() => this.book.grid.addTable(sheetId, area, name, NEW_STYLE)),
    );
  }

  /** "Gets the number of tables in the collection." */
  getCount(): number {
    return this.count;
  }

  /** "Gets a table by name or ID." */
  getItem(key: unknown): Table {
    const table = this.getItemOrNullObject(key);
    if (table === null) throw new RichApiError("ItemNotFound");
    return table;
  }

  /** "If the table doesn't exist, then this method returns an object with its `isNullObject` property set to `true`." */
  getItemOrNullObject(key: unknown): Table | null {
    const wanted = String(key).toLowerCase();
    return this.items().find((table) => table.id === String(key) || table.name.toLowerCase() === wanted) ?? null;
  }

  /** "Gets a table based on its position in the collection." */
  getItemAt(index: unknown): Table {
    const table = this.items()[asWhole(index)];
    if (table === undefined) throw new RichApiError("InvalidArgument");
    return table;
  }
}
