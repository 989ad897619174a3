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
    const now = place.column === null ? "" : valueAt(tab.cells, place.row, place.column);
    if (place.column !== null && sameValue(now, edit.after))
      written.push({ edit, row: place.row, column: place.column });
    else if (sameValue(now, edit.before)) notDone.push(attempt);
    else left.push(leave(edit, place.row + 1, "changed"));
  }
  return { written, left, notDone };
}

type PlaceNow = { readonly row: number; readonly column: number | null };

/**
 * Where the edit's cell is now; its column is null where it was to be appended and was not. An edit that changed what the
 * entry is found by is looked for where it was written.
 */
function placeNow({ edit, row, column }: Attempt, tab: TabLook): PlaceNow | NoPlace {
  const place = placeOf({ ...edit, row: row + 1 }, tab);
  if (typeof place !== "string") return place;
  const rowNow = tab.map.rows.get(edit.rowKey);
  if (place === "ambiguous") return place;
  if (rowNow !== undefined) return { row: rowNow, column: null };
  return sameValue(valueAt(tab.cells, row, column), edit.after) ? { row, column } : "missing";
}
