import { union, type Shift } from "./area";
import { dropSheetModel, renameInModel, sheetModel, shiftModel, type SheetNames } from "./bookModel";
import { LAST_COLUMN, LAST_ROW } from "./cellReference";
import type { Area, Grid, GridChange } from "./grid";
import { contextChanged, sheetNames, tellChange, type GridState } from "./gridState";
import { toArea, type RawChange } from "./univerBook";

type EventMethods = "onChange" | "onSelect" | "onActivate";

/** Listeners of changes, of the selection and of the active worksheet. */
export function eventMethods(state: GridState): Pick<Grid, EventMethods> {
  return {
    onChange: (listener) => listen(state.changeListeners, listener),
    onSelect: (listener) => listen(state.selectListeners, listener),
    onActivate: (listener) => listen(state.activateListeners, listener),
  };
}

function listen<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

type ShiftKind = Pick<GridChange, "kind"> & Pick<Shift, "axis"> & { readonly sign: 1 | -1 };

const SHIFTS: Readonly<Record<string, ShiftKind>> = {
  "sheet.mutation.insert-row": { kind: "rowsInserted", axis: "row", sign: 1 },
  "sheet.mutation.remove-rows": { kind: "rowsDeleted", axis: "row", sign: -1 },
  "sheet.mutation.insert-col": { kind: "columnsInserted", axis: "column", sign: 1 },
  "sheet.mutation.remove-col": { kind: "columnsDeleted", axis: "column", sign: -1 },
};

/** What a person did at the page, or we ourselves, as far as the rest of the grid must know; returns how to stop. */
export function followEngine(state: GridState): () => void {
  let names = sheetNames(state);
  return state.book.onChange((change) => {
    if (state.author === null && change.info.id in SHEET_CHANGES) personChangedSheets(state, names, sheetNames(state));
    if (change.info.id in SHEET_CHANGES) names = sheetNames(state);
    const shift = SHIFTS[change.info.id];
    if (shift) shifted(state, change, shift);
    else if (change.info.id === "sheet.mutation.set-range-values") cellsChanged(state, change);
    else if (change.info.id === "sheet.operation.set-selections") selected(state, change);
    else if (change.info.id === "sheet.operation.set-worksheet-active") activated(state, change);
  });
}

const SHEET_CHANGES: Readonly<Record<string, true>> = {
  "sheet.mutation.insert-sheet": true,
  "sheet.mutation.remove-sheet": true,
  "sheet.mutation.set-worksheet-name": true,
};

/** A person at the page renamed or removed worksheets: names, tables and rules follow. */
function personChangedSheets(state: GridState, before: SheetNames, now: SheetNames): void {
  for (const [sheetId, name] of before) {
    const newName = now.get(sheetId);
    if (newName === undefined) dropSheetModel(state.model, sheetId);
    else if (newName !== name) renameInModel(state.model, name, newName);
  }
  contextChanged(state);
}

type ShiftParams = { subUnitId: string; range: Parameters<typeof toArea>[0] };

function shifted(state: GridState, change: RawChange, { kind, axis, sign }: ShiftKind): void {
  const { subUnitId: sheetId, range } = change.info.params as ShiftParams; // the parameters of the four changes named above
  const whole = axis === "row" ? { column: 0, columns: LAST_COLUMN + 1 } : { row: 0, rows: LAST_ROW + 1 };
  const area = { ...toArea(range), ...whole };
  const shift: Shift = {
    axis,
    at: axis === "row" ? area.row : area.column,
    count: sign * (axis === "row" ? area.rows : area.columns),
  };
  shiftModel(state.model, sheetId, shift, sheetNames(state));
  contextChanged(state);
  state.screen?.rulesChanged(sheetId);
  state.screen?.filtersChanged(sheetId);
  tellChange(state, { kind, sheetId, area, author: state.author ?? "local" });
}

type CellsParams = { subUnitId: string; cellValue?: Record<number, Record<number, object | null>>; trigger?: string };

/** Own writes tell their area themselves; results of calculation and formats are no changes to Excel's listeners. */
function cellsChanged(state: GridState, change: RawChange): void {
  const { subUnitId: sheetId, cellValue, trigger } = change.info.params as CellsParams; // the parameters of set-range-values
  if (state.author !== null || change.options["fromFormula"] || /\.(insert|remove)-(row|col)/.test(trigger ?? ""))
    return;
  let area: Area | null = null;
  for (const [row, line] of Object.entries(cellValue ?? {}))
    for (const [column, cell] of Object.entries(line))
      if (cell === null || "v" in cell || "f" in cell || "p" in cell)
        area = union(area, { row: Number(row), column: Number(column), rows: 1, columns: 1 });
  if (area) tellChange(state, { kind: "cells", sheetId, area, author: "local" });
}

type SelectParams = { subUnitId: string; selections: readonly { range: Parameters<typeof toArea>[0] }[] };

function selected(state: GridState, change: RawChange): void {
  const { subUnitId, selections } = change.info.params as SelectParams; // the parameters of set-selections
  const last = selections.at(-1);
  if (!last) return;
  if (state.author === null) sheetModel(state.model, subUnitId).selection = toArea(last.range);
  for (const listener of [...state.selectListeners]) listener();
}

function activated(state: GridState, change: RawChange): void {
  const { subUnitId } = change.info.params as { subUnitId: string }; // the parameter of set-worksheet-active
  for (const listener of [...state.activateListeners]) listener(subUnitId);
}
