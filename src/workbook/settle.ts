import { entryId } from "../domain/license/entry";
import type { CellEdit } from "../domain/plan/editPlan";
import { leave, placeOf, type LeftEdit, type NoPlace, type PlacedEdit } from "./decide";
import { rowFinder, type PlannedEntries, type RowFinder } from "./rowFinder";
import { isWritten, sameValue } from "./sameValue";
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

/**
 * Sorts attempts by what the sheet shows now, hidden rows too. Never guesses from an error. `find` knows the rows to which the
 * attempts were sent. An entry that was `emptied` is one no more: that it cannot be found says that it is gone.
 */
export function settle(
  attempts: readonly Attempt[],
  look: Look,
  find: RowFinder,
  emptied: ReadonlySet<CellEdit> = new Set(),
): Settlement {
  const written: PlacedEdit[] = [];
  const left: LeftEdit[] = [];
  const notDone: Attempt[] = [];
  for (const attempt of attempts) {
    const { edit } = attempt;
    const tab = look.tabs.get(edit.tab);
    const place = tab ? placeNow(attempt, tab, find) : "missing";
    if (tab && emptied.has(edit) && find(edit, tab) === "missing") {
      written.push({ edit, row: attempt.row, column: attempt.column });
      continue;
    }
    if (typeof place === "string" || !tab) {
      left.push(leave(edit, attempt.row + 1, typeof place === "string" ? place : "missing"));
      continue;
    }
    const now = place.column === null ? "" : valueAt(tab.cells, place.row, place.column);
    if (place.column !== null && isWritten(now, edit)) written.push({ edit, row: place.row, column: place.column });
    else if (sameValue(now, edit.before)) notDone.push(attempt);
    else left.push(leave(edit, place.row + 1, "changed"));
  }
  return { written, left, notDone };
}

/** A finder for edits that were sent: an entry's place is the row to which its edits were sent. */
export function finderOf({ edits, bystanders = [] }: PlannedEntries, attempts: readonly Attempt[]): RowFinder {
  const sent = new Map(attempts.map(({ edit, row }) => [entryId(edit), row + 1]));
  return rowFinder({
    edits: edits.map((edit) => ({ ...edit, row: sent.get(entryId(edit)) ?? edit.row })),
    bystanders,
  });
}

type PlaceNow = { readonly row: number; readonly column: number | null };

/**
 * Where the edit's cell is now; its column is null where it was to be appended and was not. An entry that somebody has
 * corrected since, so that it is not found any more, is looked for where it was written.
 */
function placeNow({ edit, row, column }: Attempt, tab: TabLook, find: RowFinder): PlaceNow | NoPlace {
  const place = placeOf(edit, tab, find);
  if (typeof place !== "string") return place;
  const rowNow = find(edit, tab);
  if (typeof rowNow === "number") return { row: rowNow, column: null };
  if (place === "ambiguous") return place;
  return sameValue(valueAt(tab.cells, row, column), edit.after) ? { row, column } : "missing";
}
