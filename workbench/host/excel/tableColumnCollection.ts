import { HostCollection } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import { asWhole } from "./argument";
import type { Book } from "./book";
import { TableColumn } from "./tableColumn";
import { findTable } from "./tableNames";

/**
 * "Represents a collection of all the columns that are part of the table." Adding is not played: values written beside
 * the table widen it.
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection
 */
export class TableColumnCollection extends HostCollection {
  readonly className = "TableColumnCollection";

  constructor(
    private readonly book: Book,
    private readonly tableId: string,
  ) {
    super();
  }

  items(): readonly TableColumn[] {
    const { columns } = findTable(this.book, this.tableId).area;
    return Array.from({ length: columns }, (_, index) => new TableColumn(this.book, this.tableId, index));
  }

  /** "Returns the number of columns in the table." */
  get count(): number {
    return findTable(this.book, this.tableId).area.columns;
  }

  /** "Gets the number of columns in the table." */
  getCount(): number {
    return this.count;
  }

  /** "Gets a column object by name or ID." */
  getItem(key: unknown): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (column === null) throw new RichApiError("ItemNotFound");
    return column;
  }

  /** "If the column doesn't exist, then this method returns an object with its `isNullObject` property set to `true`." */
  getItemOrNullObject(key: unknown): TableColumn | null {
    if (typeof key === "number") return this.items().find((column) => column.id === key) ?? null;
    const wanted = String(key).toLowerCase();
    return this.items().find((column) => column.name.toLowerCase() === wanted) ?? null;
  }

  /** "Gets a column based on its position in the collection." */
  getItemAt(index: unknown): TableColumn {
    const column = this.items()[asWhole(index)];
    if (column === undefined) throw new RichApiError("InvalidArgument");
    return column;
  }
}
