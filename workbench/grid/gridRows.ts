import { intersection } from "./area";
import { sheetModel } from "./bookModel";
import { eachCell } from "./eachCell";
import { translateReferences } from "./formulaReferences";
import type { Area, Author, Grid } from "./grid";
import { cellValue } from "./gridCells";
import { changingAs, tellChange, type GridState } from "./gridState";
import { toArea, toRange, type RawCell, type RawPatch } from "./univerBook";

type RowMethods =
  | "insertRows"
  | "deleteRows"
  | "insertColumns"
  | "deleteColumns"
  | "sortRows"
  | "isRowHidden"
  | "setRowsHidden"
  | "freezeRows"
  | "merges"
  | "merge"
  | "unmerge";

const ROWS = 1;
const COLUMNS = 2;

/** Rows, columns and merged cells. Insertions and deletions reach the model and the listeners through the engine's own events. */
export function rowMethods(state: GridState): Pick<Grid, RowMethods> {
  return {
    insertRows: (sheetId, row, count, author) => changeRows(state, sheetId, row, count, "insert", author),
    deleteRows: (sheetId, row, count, author) => changeRows(state, sheetId, row, count, "remove", author),
    insertColumns: (sheetId, column, count, author) => changeColumns(state, sheetId, column, count, "insert", author),
    deleteColumns: (sheetId, column, count, author) => changeColumns(state, sheetId, column, count, "remove", author),
    sortRows: (sheetId, area, byColumn, descending, author) =>
      sortRows(state, sheetId, area, byColumn, descending, author),
    isRowHidden: (sheetId, row) =>
      !state.book.sheet(sheetId).getRowRawVisible(row) ||
      sheetModel(state.model, sheetId).filters.some((filter) => filter.hiddenRows.has(row)),
    setRowsHidden: (sheetId, row, count, hidden) => {
      const ranges = [toRange({ row, column: 0, rows: count, columns: 1 })];
      state.book.mutate(hidden ? "sheet.mutation.set-row-hidden" : "sheet.mutation.set-row-visible", {
        subUnitId: sheetId,
        ranges,
      });
    },
    freezeRows: (sheetId, count) => {
      const top = count > 0 ? count : -1;
      const { xSplit, startColumn } = state.book.sheet(sheetId).getFreeze();
      state.book.mutate("sheet.mutation.set-frozen", {
        subUnitId: sheetId,
        startRow: top,
        startColumn,
        ySplit: count,
        xSplit,
      });
    },
    merges: (sheetId) => state.book.sheet(sheetId).getMergeData().map(toArea),
    merge: (sheetId, area) => merge(state, sheetId, area),
    unmerge: (sheetId, area) =>
      state.book.mutate("sheet.mutation.remove-worksheet-merge", { subUnitId: sheetId, ranges: [toRange(area)] }),
  };
}

function changeRows(
  state: GridState,
  sheetId: string,
  row: number,
  count: number,
  verb: "insert" | "remove",
  author: Author,
): void {
  const sheet = state.book.sheet(sheetId);
  state.book.makeRoom(sheet, { row, column: 0, rows: count + 1, columns: 1 });
  const range = { ...toRange({ row, column: 0, rows: count, columns: sheet.getColumnCount() }), rangeType: ROWS };
  const mutation = verb === "insert" ? "sheet.mutation.insert-row" : "sheet.mutation.remove-rows";
  changingAs(state, author, () =>
    state.book.mutateWithCompanions(`sheet.command.${verb}-row`, mutation, { subUnitId: sheetId, range }),
  );
  if (verb === "insert" && row > 0) copyStylesFromAbove(state, sheetId, row, count);
}

/** Excel gives inserted rows the formats of the row above. */
function copyStylesFromAbove(state: GridState, sheetId: string, row: number, count: number): void {
  const sheet = state.book.sheet(sheetId);
  eachCell(state, sheet, { row: row - 1, column: 0, rows: 1, columns: Infinity }, (_row, column, cell) => {
    const style = state.book.styleData(cell.s);
    if (style) for (let added = row; added < row + count; added += 1) state.book.setStyle(sheet, added, column, style);
  });
}

function changeColumns(
  state: GridState,
  sheetId: string,
  column: number,
  count: number,
  verb: "insert" | "remove",
  author: Author,
): void {
  const sheet = state.book.sheet(sheetId);
  state.book.makeRoom(sheet, { row: 0, column, rows: 1, columns: count + 1 });
  const range = { ...toRange({ row: 0, column, rows: sheet.getRowCount(), columns: count }), rangeType: COLUMNS };
  const mutation = verb === "insert" ? "sheet.mutation.insert-col" : "sheet.mutation.remove-col";
  changingAs(state, author, () =>
    state.book.mutateWithCompanions(`sheet.command.${verb}-col`, mutation, { subUnitId: sheetId, range }),
  );
}

function merge(state: GridState, sheetId: string, area: Area): void {
  const covered = state.book
    .sheet(sheetId)
    .getMergeData()
    .filter((range) => intersection(toArea(range), area));
  if (covered.length > 0)
    state.book.mutate("sheet.mutation.remove-worksheet-merge", { subUnitId: sheetId, ranges: covered });
  state.book.mutate("sheet.mutation.add-worksheet-merge", { subUnitId: sheetId, ranges: [toRange(area)] });
}

/** Sorts whole rows of the area as Excel does: numbers, texts (without case), booleans; blanks last in both directions. */
function sortRows(
  state: GridState,
  sheetId: string,
  area: Area,
  byColumn: number,
  descending: boolean,
  author: Author,
): void {
  const sheet = state.book.sheet(sheetId);
  const rows = Array.from({ length: area.rows }, (_, r) => ({
    from: area.row + r,
    key: sortKey(state.book.cell(sheet, area.row + r, byColumn)),
    cells: Array.from({ length: area.columns }, (_, c) => state.book.cell(sheet, area.row + r, area.column + c)),
  }));
  rows.sort((a, b) => compareKeys(a.key, b.key, descending));
  const sorted: RawPatch = {};
  rows.forEach(({ from, cells }, r) => {
    const row = area.row + r;
    cells.forEach((cell, c) => {
      const column = area.column + c;
      const formula = state.book.formula(sheet, from, column, cell);
      state.book.putCell(sheet, row, column, cell ? { ...cell } : null);
      const moved = formula === null ? null : translateReferences(formula, row - from, 0);
      (sorted[row] ??= {})[column] = { v: cell?.v ?? null, t: cell?.t ?? null, f: moved, si: null };
    });
  });
  changingAs(state, author, () => state.book.writeCells(sheetId, sorted, false));
  tellChange(state, { kind: "cells", sheetId, area, author });
}

type SortKey = { readonly rank: number; readonly value: number | string };

function sortKey(cell: RawCell | null): SortKey {
  const value = cellValue(cell);
  if (value === "") return { rank: 3, value: 0 };
  if (typeof value === "number") return { rank: 0, value };
  return typeof value === "boolean" ? { rank: 2, value: Number(value) } : { rank: 1, value: value.toLowerCase() };
}

function compareKeys(a: SortKey, b: SortKey, descending: boolean): number {
  if (a.rank === 3 || b.rank === 3) return a.rank - b.rank;
  const order = a.rank - b.rank || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);
  return descending ? -order : order;
}
