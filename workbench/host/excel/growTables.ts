import type { Area, TableInfo } from "../../grid/grid";
import { intersection } from "./address";
import type { Book } from "./book";

/**
 * Tables take in what is written directly below or beside them.
 *
 * "Instead of using the Table API, set values in the range directly below the table. Excel automatically expands the
 * table without creating conflicts." It does not where validation rules or other data lie below, and "Tables only
 * auto-expand when you set actual data."
 * (https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins)
 * Assumption: the same holds for values directly to the right of a table.
 */
export function growTables(book: Book, sheetId: string, written: Area): void {
  for (const table of book.grid.tables()) {
    if (table.sheetId !== sheetId) continue;
    const grown = grownDown(book, table, written) ?? grownRight(book, table, written);
    if (grown === null || overlapsAnother(book, table, grown)) continue;
    book.change(() => book.grid.resizeTable(table.id, grown));
  }
}

function grownDown(book: Book, table: TableInfo, written: Area): Area | null {
  const { area } = table;
  const added: Area = { row: area.row + area.rows, column: area.column, rows: 0, columns: area.columns };
  if (written.row !== added.row || table.showTotals) return null;
  const common = intersection(written, { ...added, rows: written.rows });
  if (common === null || !hasData(book, table.sheetId, common)) return null;
  const block = { ...added, rows: written.rows };
  if (holdsOtherData(book, table.sheetId, block, common) || hasValidation(book, table.sheetId, block)) return null;
  return { ...area, rows: area.rows + written.rows };
}

function grownRight(book: Book, table: TableInfo, written: Area): Area | null {
  const { area } = table;
  const column = area.column + area.columns;
  if (written.column !== column) return null;
  const block: Area = { row: area.row, column, rows: area.rows, columns: written.columns };
  const common = intersection(written, block);
  if (common === null || !hasData(book, table.sheetId, common)) return null;
  if (holdsOtherData(book, table.sheetId, block, common)) return null;
  return { ...area, columns: area.columns + written.columns };
}

function hasData(book: Book, sheetId: string, area: Area): boolean {
  return book.grid.formulas(sheetId, area).some((row) => row.some((value) => value !== ""));
}

/** Whether the block holds data outside of what was just written. */
function holdsOtherData(book: Book, sheetId: string, block: Area, written: Area): boolean {
  return book.grid.formulas(sheetId, block).some((cells, row) =>
    cells.some((value, column) => {
      const at: Area = { row: block.row + row, column: block.column + column, rows: 1, columns: 1 };
      return value !== "" && intersection(at, written) === null;
    }),
  );
}

/** A rule that already covers the table's last row belongs to the whole column and is not in the way. */
function hasValidation(book: Book, sheetId: string, block: Area): boolean {
  const above = { ...block, row: block.row - 1, rows: 1 };
  return book.grid
    .validations(sheetId)
    .some((rule) =>
      rule.areas.some((area) => intersection(area, block) !== null && intersection(area, above) === null),
    );
}

function overlapsAnother(book: Book, table: TableInfo, grown: Area): boolean {
  return book.grid
    .tables()
    .some(
      (other) => other.id !== table.id && other.sheetId === table.sheetId && intersection(other.area, grown) !== null,
    );
}
