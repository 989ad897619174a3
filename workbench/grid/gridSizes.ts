import { sheetModel } from "./bookModel";
import type { Grid } from "./grid";
import type { GridState } from "./gridState";
import { toRange } from "./univerBook";

type SizeMethods = "columnWidth" | "rowHeight" | "setColumnWidth" | "setRowHeight";

/** Widths of columns and heights of rows, in pixels. */
export function sizeMethods(state: GridState): Pick<Grid, SizeMethods> {
  return {
    columnWidth: (sheetId, column) => {
      const sheet = state.book.sheet(sheetId);
      return sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0;
    },
    rowHeight: (sheetId, row) => {
      const hidden = sheetModel(state.model, sheetId).filters.some((filter) => filter.hiddenRows.has(row));
      const sheet = state.book.sheet(sheetId);
      return hidden || !sheet.getRowRawVisible(row) ? 0 : sheet.getRowHeight(row);
    },
    setRowHeight: (sheetId, row, count, pixels) => {
      state.book.makeRoom(state.book.sheet(sheetId), { row, column: 0, rows: count, columns: 1 });
      const ranges = [toRange({ row, column: 0, rows: count, columns: 1 })];
      state.book.mutate("sheet.mutation.set-worksheet-row-is-auto-height", {
        subUnitId: sheetId,
        ranges,
        autoHeightInfo: 0,
      });
      state.book.mutate("sheet.mutation.set-worksheet-row-height", { subUnitId: sheetId, ranges, rowHeight: pixels });
    },
    setColumnWidth: (sheetId, column, count, pixels) => {
      state.book.makeRoom(state.book.sheet(sheetId), { row: 0, column, rows: 1, columns: count });
      const ranges = [toRange({ row: 0, column, rows: 1, columns: count })];
      state.book.mutate("sheet.mutation.set-worksheet-col-width", { subUnitId: sheetId, ranges, colWidth: pixels });
    },
  };
}
