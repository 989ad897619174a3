import { sameArea } from "./area";
import { sheetModel, type FilterModel } from "./bookModel";
import type { Area, Grid } from "./grid";
import { cellValue } from "./gridCells";
import type { GridState } from "./gridState";
import { numberText } from "./numberText";

/** Filters of worksheets and tables. A filter hides rows below its header row; rows hidden by hand are another matter. */
export function filterMethods(state: GridState): Pick<Grid, "filters" | "setFilter" | "clearFilter"> {
  return {
    filters: (sheetId) =>
      sheetModel(state.model, sheetId).filters.map(({ area, hiddenRows }) => ({
        area,
        hiddenRows: new Set(hiddenRows),
      })),
    setFilter: (sheetId, area, column, texts) => {
      const filter = filterOver(state, sheetId, area) ?? addFilter(state, sheetId, area);
      if (texts.length === 0) filter.columns.delete(column);
      else filter.columns.set(column, [...texts]);
      filter.source = null;
      filter.hiddenRows = hiddenRows(state, sheetId, filter);
      state.screen?.filtersChanged(sheetId);
    },
    clearFilter: (sheetId, area) => {
      const filter = filterOver(state, sheetId, area);
      if (!filter) return;
      const sheet = sheetModel(state.model, sheetId);
      if (filter.tableId === null) sheet.filters = sheet.filters.filter((other) => other !== filter);
      filter.source = null;
      filter.columns.clear();
      filter.hiddenRows.clear();
      state.screen?.filtersChanged(sheetId);
    },
  };
}

function filterOver(state: GridState, sheetId: string, area: Area): FilterModel | undefined {
  return sheetModel(state.model, sheetId).filters.find((filter) => sameArea(filter.area, area));
}

/** A table has its own filter; a worksheet has one besides, so a new one takes the place of the old. */
function addFilter(state: GridState, sheetId: string, area: Area): FilterModel {
  const sheet = sheetModel(state.model, sheetId);
  const tableId =
    state.model.tables.find((table) => table.sheetId === sheetId && sameArea(table.area, area))?.id ?? null;
  const filter: FilterModel = { tableId, area, columns: new Map(), hiddenRows: new Set(), source: null };
  sheet.filters = [...sheet.filters.filter((other) => tableId !== null || other.tableId !== null), filter];
  return filter;
}

/** The rows that show another text than those asked for, in any column; compared without case, as Excel does. */
function hiddenRows(state: GridState, sheetId: string, filter: FilterModel): Set<number> {
  const sheet = state.book.sheet(sheetId);
  const wanted = [...filter.columns].map(([column, texts]) => ({
    column,
    texts: new Set(texts.map((text) => text.toLowerCase())),
  }));
  const hidden = new Set<number>();
  for (let row = filter.area.row + 1; row < filter.area.row + filter.area.rows; row += 1)
    for (const { column, texts } of wanted) {
      const cell = state.book.cell(sheet, row, column);
      const pattern = state.book.style(sheet, row, column, cell)?.n?.pattern ?? "General";
      if (!texts.has(numberText(cellValue(cell), pattern, state.model.date1904).toLowerCase())) hidden.add(row);
    }
  return hidden;
}
