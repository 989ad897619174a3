import { leave, placeOf, type LeftEdit, type NoPlace, type PlacedEdit } from "./decide";
import { sameValue } from "./sameValue";
import { valueAt, type Look, type TabLook } from "./tabLook";

/** What was sent to Excel: the edit and the cell it was sent to. */
export type Attempt = PlacedEdit & {
  /** The tab as it looked when that was decided. */
  readonly tab: TabLook;
  /** The tab as the batch itself read it right before writing; null where its answer was lost. */
  readonly atWrite: TabLook | null;
};

/** What became of the attempts, by looking at the sheet. */
export type Settlement = {
  readonly written: readonly PlacedEdit[];
  readonly left: readonly LeftEdit[];
  /** The cell still shows what it showed before. */
  readonly notDone: readonly Attempt[];
};

/** Sorts attempts by what the sheet shows now, hidden rows too. Never guesses from an error. */
export function settle(attempts: readonly Attempt[], look: Look): Settlement {
  const written: PlacedEdit[] = [];
  const left: LeftEdit[] = [];
  const notDone: Attempt[] = [];
  for (const attempt of attempts) {
    const { edit } = attempt;
    const tab = look.tabs.get(edit.tab);
    const place = tab ? placeNow(attempt, tab) : "missing";
    if (typeof place === "string" || !tab) {
      left.push(leave(edit, attempt.row + 1, typeof place === "string" ? place : "missing"));
      continue;
    }
    const now = valueAt(tab.cells, place.row, place.column);
    if (sameValue(now, edit.after)) written.push(place);
    else if (sameValue(now, edit.before)) notDone.push(attempt);
    else left.push(leave(edit, place.row + 1, "changed"));
  }
  return { written, left, notDone };
}

/** Where the edit's cell is now; an edit that changed the entry's own key is looked for where it was written. */
function placeNow(attempt: Attempt, tab: TabLook): PlacedEdit | NoPlace {
  const { edit, row, column } = attempt;
  const place = placeOf({ ...edit, row: row + 1 }, tab);
  if (place !== "missing") return place;
  const isStillThere = !tab.map.rows.has(edit.rowKey) && sameValue(valueAt(tab.cells, row, column), edit.after);
  return isStillThere ? { edit, row, column } : "missing";
}
