import type { Area } from "../../grid/grid";
import { HostCollection } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import { intersection } from "./address";
import type { Book } from "./book";
import { Table } from "./table";

/**
 * "Represents a scoped collection of tables. For each table its top-left corner is considered its anchor location and the
 * tables are sorted top to bottom and then left to right."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.tablescopedcollection
 */
export class TableScopedCollection extends HostCollection {
  readonly className = "TableScopedCollection";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly area: Area,
    private readonly fullyContained: boolean,
  ) {
    super();
  }

  items(): readonly Table[] {
    return this.book.grid
      .tables()
      .filter((table) => table.sheetId === this.sheetId && this.holds(table.area))
      .sort((one, other) => one.area.row - other.area.row || one.area.column - other.area.column)
      .map((table) => new Table(this.book, table.id));
  }

  /** "Gets the number of tables in the collection." */
  getCount(): number {
    return this.items().length;
  }

  /** "Gets the first table in the collection. The tables in the collection are sorted top to bottom and left to right". */
  getFirst(): Table {
    return found(this.items()[0]);
  }

  /** "Gets a table by name or ID." */
  getItem(key: unknown): Table {
    return found(this.getItemOrNullObject(key) ?? undefined);
  }

  /** "If the table does not exist, then this method returns an object with its `isNullObject` property set to `true`." */
  getItemOrNullObject(key: unknown): Table | null {
    const wanted = String(key).toLowerCase();
    return this.items().find((table) => table.id === String(key) || table.name.toLowerCase() === wanted) ?? null;
  }

  private holds(table: Area): boolean {
    const common = intersection(table, this.area);
    if (common === null) return false;
    return !this.fullyContained || (common.rows === table.rows && common.columns === table.columns);
  }
}

function found(table: Table | undefined): Table {
  if (table === undefined) throw new RichApiError("ItemNotFound");
  return table;
}
