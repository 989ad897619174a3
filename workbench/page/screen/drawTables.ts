import { TableColumnFilterTypeEnum, TableManager } from "@univerjs/sheets-table";
import { sheetModel, type FilterModel } from "../../grid/bookModel";
import type { TableInfo } from "../../grid/grid";
import { tableHeaders, type GridState } from "../../grid/gridState";
import { toRange } from "../../grid/univerBook";

/** Draws all tables anew, with their filter buttons and what their filters hide. */
export function drawTables(state: GridState): void {
  const { unitId } = state.book;
  const drawn = state.book.injector.get(TableManager);
  for (const table of drawn.getTableList(unitId)) drawn.deleteTable(unitId, table.id);
  for (const table of state.model.tables) {
    // Without a header row the engine would draw the first row of data as one.
    if (!table.showHeaders) continue;
    drawn.addTable(unitId, table.sheetId, table.name, toRange(table.area), [...tableHeaders(state, table)], table.id, {
      tableStyleId: styleOf(table.style),
    });
    drawTableFilter(state, table);
  }
}

/** Draws the filter of one table. */
export function drawTableFilter(state: GridState, table: TableInfo): void {
  const drawn = state.book.injector.get(TableManager);
  if (!drawn.getTableById(state.book.unitId, table.id)) return;
  const filter = filterOf(state, table);
  for (let column = 0; column < table.area.columns; column += 1) {
    const texts = filter?.columns.get(table.area.column + column);
    const item =
      texts === undefined ? undefined : { filterType: TableColumnFilterTypeEnum.manual as const, values: [...texts] };
    drawn.addFilter(state.book.unitId, table.id, column, item);
  }
}

/** Takes over what a person did with a table's filter at the page. */
export function readTableFilter(state: GridState, tableId: string): void {
  const table = state.model.tables.find(({ id }) => id === tableId);
  const drawn = state.book.injector.get(TableManager).getTableById(state.book.unitId, tableId);
  const filter = table === undefined ? undefined : filterOf(state, table);
  if (table === undefined || drawn === undefined || filter === undefined) return;
  filter.source = null;
  filter.columns.clear();
  for (let column = 0; column < table.area.columns; column += 1) {
    const item = drawn.getTableFilterColumn(column);
    if (item?.filterType === TableColumnFilterTypeEnum.manual)
      filter.columns.set(table.area.column + column, item.values);
  }
  filter.hiddenRows = new Set(drawn.getTableFilters().getFilterOutRows());
}

function filterOf(state: GridState, table: TableInfo): FilterModel | undefined {
  return sheetModel(state.model, table.sheetId).filters.find(({ tableId }) => tableId === table.id);
}

/** Excel's table styles repeat seven colours; the engine has six looks of its own. By the style's number modulo seven. */
const looks = ["green", "blue", "blue", "orange", "grey", "orange", "grey"] as const;
const lookIds = { blue: 0, grey: 1, green: 2, orange: 5 } as const;

function styleOf(excelStyle: string): string {
  const number = Number(/\d+$/.exec(excelStyle)?.[0] ?? 2);
  return `table-default-${lookIds[looks[number % looks.length] ?? "blue"]}`;
}
