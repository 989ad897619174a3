import type { FieldKey } from "../domain/fields/field";
import type { CellEdit } from "../domain/plan/editPlan";
import { isBlank } from "../domain/values/cell";
import type { Unwritten } from "./port";
import type { RowFinder } from "./rowFinder";
import { isWritten, sameValue } from "./sameValue";
import { isFilteredOut, valueAt, type Look, type TabLook } from "./tabLook";

/** An edit and the cell (0-based) that is its own at this moment. */
export type PlacedEdit = { readonly edit: CellEdit; readonly row: number; readonly column: number };

/** An edit that is not written, and why. */
export type LeftEdit = { readonly edit: CellEdit; readonly unwritten: Unwritten };

/** What becomes of each edit, decided by a fresh look at the sheet. */
export type Decision = {
  readonly writes: readonly PlacedEdit[];
  readonly alreadyThere: readonly CellEdit[];
  readonly left: readonly LeftEdit[];
};

/** Columns that the same batch appends: by tab, the column (0-based) of each field. */
export type ColumnsToCome = ReadonlyMap<string, ReadonlyMap<FieldKey, number>>;

type Reason = Unwritten["reason"];

/** Why an edit has no cell: its entry is gone, its column is gone ("changed"), or a protected tab takes no column of ours. */
export type NoPlace = "missing" | "changed" | "ambiguous" | "protected";

/** Finds every edit's cell again by the entry's key, and compares what is there with what the plan saw (X2). */
export function decide(edits: readonly CellEdit[], look: Look, toCome: ColumnsToCome, find: RowFinder): Decision {
  const writes: PlacedEdit[] = [];
  const alreadyThere: CellEdit[] = [];
  const left: LeftEdit[] = [];
  for (const edit of edits) {
    const tab = look.tabs.get(edit.tab);
    const place = tab ? placeOf(edit, tab, find, toCome.get(edit.tab)) : "missing";
    if (tab && isGoneAlready(edit, tab, find, toCome.get(edit.tab))) {
      alreadyThere.push(edit);
      continue;
    }
    if (typeof place === "string" || !tab) {
      left.push(leave(edit, edit.row, typeof place === "string" ? place : "missing"));
      continue;
    }
    const reason = obstacle(place, tab);
    if (reason === "already") alreadyThere.push(edit);
    else if (reason) left.push(leave(edit, place.row + 1, reason));
    else writes.push(place);
  }
  return { writes, alreadyThere, left };
}

/** An edit with the reason why it is left, at a 1-based row. */
export function leave(edit: CellEdit, row: number, reason: Reason): LeftEdit {
  return { edit, unwritten: { tab: edit.tab, row, field: edit.field, reason } };
}

/** The cell of an edit by the entry's key and the field's header. Of twins that moved, nobody can say which is which. */
export function placeOf(
  edit: CellEdit,
  tab: TabLook,
  find: RowFinder,
  toCome?: ReadonlyMap<FieldKey, number>,
): PlacedEdit | NoPlace {
  const row = find(edit, tab);
  const column = tab.map.columns.get(edit.field) ?? toCome?.get(edit.field);
  if (typeof row === "string") return row;
  if (column === undefined) return tab.protected ? "protected" : "changed";
  return { edit, row, column };
}

/** A cell to be emptied whose column is gone shows nothing already. */
function isGoneAlready(edit: CellEdit, tab: TabLook, find: RowFinder, toCome?: ReadonlyMap<FieldKey, number>): boolean {
  const hasColumn = tab.map.columns.has(edit.field) || toCome?.has(edit.field) === true;
  return isBlank(edit.after) && !hasColumn && find(edit, tab) !== "missing";
}

/** Whether a cell beside an edit's shows what the plan saw. */
function stillShows({ field, before }: Pick<CellEdit, "field" | "before">, row: number, tab: TabLook): boolean {
  const column = tab.map.columns.get(field);
  return sameValue(column === undefined ? "" : valueAt(tab.cells, row, column), before);
}

function obstacle({ edit, row, column }: PlacedEdit, tab: TabLook): Reason | "already" | null {
  const now = valueAt(tab.cells, row, column);
  if (isWritten(now, edit)) return "already";
  if (!(edit.needs ?? []).every((need) => stillShows(need, row, tab))) return "need-changed";
  if (!sameValue(now, edit.before) || tab.isFormula(row, column)) return "changed";
  if (isFilteredOut(tab, row)) return "hidden-by-filter";
  return tab.isLocked(row, column) ? "protected" : null;
}
