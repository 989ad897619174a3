import { SelectionMoveType } from "@univerjs/sheets";
import type { Shift } from "./area";
import { dropSheetModel, renameInModel, sheetModel, shiftModel, type SheetNames } from "./bookModel";
import { LAST_COLUMN, LAST_ROW } from "./cellReference";
import type { Grid, GridChange } from "./grid";
import { contextChanged, sheetNames, tellChange, type GridState } from "./gridState";
import { PersonChanges } from "./personChanges";
import { toArea, type RawChange } from "./univerBook";

type EventMethods = "onChange" | "onSelect" | "onSheets" | "onActivate";

/** Listeners of changes, of the selection and of the active worksheet. */
export function eventMethods(state: GridState): Pick<Grid, EventMethods> {
  return {
    onChange: (listener) => listen(state.changeListeners, listener),
    onSelect: (listener) => listen(state.selectListeners, listener),
    onSheets: (listener) => listen(state.sheetListeners, listener),
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
  const person = new PersonChanges(state);
  const stopLookingAhead = state.book.onBeforeChange((change) => person.before(change));
  const stopFollowing = state.book.onChange((change) => {
    if (state.author === null && change.info.id in SHEET_CHANGES) personChangedSheets(state, names, sheetNames(state));
    if (change.info.id in SHEET_CHANGES) {
      names = sheetNames(state);
      for (const listener of [...state.sheetListeners]) listener(state.author ?? "local");
    }
    const shift = SHIFTS[change.info.id];
    if (shift) {
      person.tell();
      shifted(state, change, shift);
    } else if (person.isAbout(change)) person.hear(change);
    else if (change.info.id === "sheet.operation.set-selections") selected(state, change);
    else if (change.info.id === "sheet.operation.set-worksheet-active") activated(state, change);
  });
  return () => {
    stopLookingAhead();
    stopFollowing();
    person.stop();
  };
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
  if (isOnlyRoom(state, change, axis, sign)) return;
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

/** Rows that the engine puts below its last row to have room for a paste, or takes away again: Excel's sheets have them always. */
function isOnlyRoom(state: GridState, { info }: RawChange, axis: Shift["axis"], sign: 1 | -1): boolean {
  if (axis !== "row" || state.author !== null) return false;
  const { subUnitId, range, trigger } = info.params as ShiftParams & { trigger?: string }; // as above
  const rows = state.book.sheet(subUnitId).getRowCount();
  if (sign === 1) return range.endRow === rows - 1 && /\.paste/.test(trigger ?? "");
  return range.startRow === rows && trigger === "univer.command.undo";
}

type SelectParams = {
  subUnitId: string;
  type?: SelectionMoveType;
  selections: readonly {
    range: Parameters<typeof toArea>[0];
    primary: { readonly actualRow: number; readonly actualColumn: number } | null;
  }[];
};

/** While a person drags, the engine tells each step; the grid tells the end, once. */
const underWay: readonly (SelectionMoveType | undefined)[] = [SelectionMoveType.MOVE_START, SelectionMoveType.MOVING];

function selected(state: GridState, change: RawChange): void {
  const { subUnitId, type, selections } = change.info.params as SelectParams; // the parameters of set-selections
  const last = selections.at(-1);
  if (!last) return;
  if (state.author === null) {
    const areas = selections.map(({ range }) => toArea(range));
    const { row, column } = toArea(last.range);
    const active = { row: last.primary?.actualRow ?? row, column: last.primary?.actualColumn ?? column };
    sheetModel(state.model, subUnitId).selection = { areas, active };
  }
  if (underWay.includes(type)) return;
  for (const listener of [...state.selectListeners]) listener();
}

function activated(state: GridState, change: RawChange): void {
  const { subUnitId } = change.info.params as { subUnitId: string }; // the parameter of set-worksheet-active
  for (const listener of [...state.activateListeners]) listener(subUnitId);
}
