import {
  dropSheetModel,
  emptySheetModel,
  renameInModel,
  selectionOf,
  sheetModel,
  type SelectionModel,
} from "./bookModel";
import type { Area, Grid, SelectionInfo, SheetInfo, Visibility } from "./grid";
import { changingAs, contextChanged, sheetNames, type GridState } from "./gridState";
import { freshSheet } from "./freshSheet";
import { worksheetId } from "./openedBook";
import { toRange, type RawSheet } from "./univerBook";

type SheetMethods =
  | "sheets"
  | "addSheet"
  | "removeSheet"
  | "renameSheet"
  | "moveSheet"
  | "setVisibility"
  | "setTabColor"
  | "activeSheet"
  | "activate"
  | "selection"
  | "select";

/** Worksheets, the active one and what is selected on it. */
export function sheetMethods(state: GridState): Pick<Grid, SheetMethods> {
  const order = () => state.book.sheets().map((sheet) => sheet.getSheetId());
  return {
    sheets: () => state.book.sheets().map((sheet) => sheetInfo(state, sheet.getSheetId())),
    addSheet: (name, position) => addSheet(state, name, position ?? order().length),
    removeSheet: (sheetId) => removeSheet(state, sheetId),
    renameSheet: (sheetId, name) => renameSheet(state, sheetId, name),
    moveSheet: (sheetId, position) => {
      const change = { subUnitId: sheetId, fromOrder: order().indexOf(sheetId), toOrder: position };
      state.book.mutate("sheet.mutation.set-worksheet-order", change);
    },
    setVisibility: (sheetId, visibility) => setVisibility(state, sheetId, visibility),
    setTabColor: (sheetId, color) => state.book.mutate("sheet.mutation.set-tab-color", { subUnitId: sheetId, color }),
    activeSheet: () => state.book.activeSheet(),
    activate: (sheetId) => {
      if (state.book.activeSheet() !== sheetId)
        state.book.mutate("sheet.operation.set-worksheet-active", { subUnitId: sheetId });
    },
    selection: () => selection(state),
    select: (sheetId, area) => select(state, sheetId, area),
  };
}

function sheetInfo(state: GridState, sheetId: string): SheetInfo {
  const sheet = state.book.sheet(sheetId);
  const { visibility } = sheetModel(state.model, sheetId);
  const hidden = Boolean(sheet.isSheetHidden()); // a person at the page hides and shows sheets without telling the model
  const seen = hidden === (visibility !== "Visible") ? visibility : hidden ? "Hidden" : "Visible";
  return { id: sheetId, name: sheet.getName(), visibility: seen, tabColor: sheet.getTabColor() ?? "" };
}

/** Ids look as Excel's do; the number is one that no sheet of the book has had. */
function addSheet(state: GridState, name: string, position: number): string {
  const ids = new Set(state.book.sheets().map((sheet) => sheet.getSheetId()));
  let sheetId = "";
  do {
    state.model.lastId += 1;
    sheetId = worksheetId(state.model.lastId);
  } while (ids.has(sheetId));
  const change = { index: position, sheet: freshSheet(sheetId, name) };
  changingAs(state, "addin", () => state.book.mutateInPlace("sheet.mutation.insert-sheet", change));
  state.model.sheets.set(sheetId, emptySheetModel());
  return sheetId;
}

function removeSheet(state: GridState, sheetId: string): void {
  const next = state.book.sheets().find((sheet) => sheet.getSheetId() !== sheetId && !sheet.isSheetHidden());
  if (!next) throw new Error("A workbook keeps at least one visible worksheet.");
  if (state.book.activeSheet() === sheetId)
    state.book.mutate("sheet.operation.set-worksheet-active", { subUnitId: next.getSheetId() });
  const companions = { subUnitId: sheetId };
  changingAs(state, "addin", () =>
    state.book.mutateWithCompanions("sheet.command.remove-sheet", "sheet.mutation.remove-sheet", companions),
  );
  dropSheetModel(state.model, sheetId);
  contextChanged(state);
}

function renameSheet(state: GridState, sheetId: string, name: string): void {
  const before = sheetNames(state).get(sheetId) ?? "";
  const change = { subUnitId: sheetId, name };
  changingAs(state, "addin", () =>
    state.book.mutateWithCompanions("sheet.command.set-worksheet-name", "sheet.mutation.set-worksheet-name", change),
  );
  renameInModel(state.model, before, name);
  contextChanged(state);
}

function setVisibility(state: GridState, sheetId: string, visibility: Visibility): void {
  sheetModel(state.model, sheetId).visibility = visibility;
  state.book.mutateInPlace("sheet.mutation.set-worksheet-hidden", {
    subUnitId: sheetId,
    hidden: visibility === "Visible" ? 0 : 1,
  });
}

function selection(state: GridState): SelectionInfo {
  const sheetId = state.book.activeSheet();
  const { areas, active } = sheetModel(state.model, sheetId).selection;
  const area = areas.at(-1) ?? { ...active, rows: 1, columns: 1 };
  return { sheetId, area, areas, active };
}

function select(state: GridState, sheetId: string, area: Area): void {
  if (state.book.activeSheet() !== sheetId)
    state.book.mutate("sheet.operation.set-worksheet-active", { subUnitId: sheetId });
  state.book.makeRoom(state.book.sheet(sheetId), { ...area, rows: 1, columns: 1 });
  sheetModel(state.model, sheetId).selection = selectionOf(area);
  const change = selectionChange(state.book.sheet(sheetId), sheetModel(state.model, sheetId).selection);
  changingAs(state, "addin", () => state.book.mutate("sheet.operation.set-selections", change));
}

/** Selects on every worksheet what the file says; the engine would begin at A1 wherever somebody comes for the first time. */
export function selectAsOpened(state: GridState): void {
  for (const sheet of state.book.sheets()) {
    const change = selectionChange(sheet, sheetModel(state.model, sheet.getSheetId()).selection);
    state.book.mutate("sheet.operation.set-selections", change);
  }
}

/** A selection as the engine writes it; whole columns and rows reach to the sheet's present end. */
function selectionChange(sheet: RawSheet, { areas, active }: SelectionModel): object {
  const primary = {
    ...toRange({ ...active, rows: 1, columns: 1 }),
    actualRow: active.row,
    actualColumn: active.column,
    isMerged: false,
    isMergedMainCell: false,
  };
  const selections = areas.map((area, index) => {
    const range = toRange(area);
    range.endRow = Math.min(range.endRow, sheet.getRowCount() - 1);
    range.endColumn = Math.min(range.endColumn, sheet.getColumnCount() - 1);
    return { range, primary: index === areas.length - 1 ? primary : null, style: null };
  });
  return { subUnitId: sheet.getSheetId(), selections };
}
