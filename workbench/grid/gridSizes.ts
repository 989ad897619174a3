import { sheetModel } from "./bookModel";
import type { Area, Grid } from "./grid";
import { eachCell } from "./eachCell";
import type { GridState } from "./gridState";
import { heightOfText } from "./textHeight";
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

/** Rows grow and shrink with the largest text in them, unless somebody gave them a height. */
export function fitRows(state: GridState, sheetId: string, area: Area): void {
  const sheet = state.book.sheet(sheetId);
  const largest = new Map<number, number>();
  eachCell(state, sheet, { ...area, column: 0, columns: Infinity }, (row, _column, cell) => {
    const size = state.book.styleData(cell.s)?.fs ?? 0;
    largest.set(row, Math.max(largest.get(row) ?? 0, size));
  });
  const fitted = [...largest].filter(([row]) => sheet.getRowManager().getRow(row)?.ia !== 0);
  const rowsAutoHeightInfo = fitted.map(([row, size]) => ({
    row,
    autoHeight: heightOfText(size),
  }));
  state.book.mutate("sheet.mutation.set-worksheet-row-auto-height", { subUnitId: sheetId, rowsAutoHeightInfo });
}
