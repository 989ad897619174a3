import type { Append } from "../domain/plan/editPlan";
import { leave, type LeftEdit } from "./decide";
import { findOverwritten, isDisturbed, type Overwritten } from "./overwritten";
import { findOwnLayout, missingRows } from "./ownRows";
import type { RefusalCode, Unwritten } from "./port";
import { findRefilled } from "./refilledRows";
import type { PlannedEntries } from "./rowFinder";
import { finderOf, settle, type Attempt, type Settlement } from "./settle";
import type { Look } from "./tabLook";

/** What stopped a command, or null. */
export type StoppedBy = RefusalCode | "cancelled" | null;

/** What became of everything that was sent, by a look at the sheets. */
export type Verdict = {
  readonly settlement: Settlement;
  /** Cells of others that hold our values and get back what they held. */
  readonly overwritten: readonly Overwritten[];
  readonly left: readonly LeftEdit[];
  readonly unknown: readonly Unwritten[];
  readonly stopped: StoppedBy;
};

/** Judges the attempts by what the sheets show. Where all was sent, a cell that took nothing is a merged one. */
export function judge(
  plan: PlannedEntries,
  attempts: readonly Attempt[],
  appended: readonly Append[],
  stoppedBy: StoppedBy,
  look: Look,
): Verdict {
  const find = finderOf(plan, attempts);
  const refilled = findRefilled(plan.offs ?? [], attempts, look);
  const overwritten = [...findOverwritten(attempts, look, find), ...refilled];
  const hit = new Set(overwritten.map(({ attempt }) => attempt));
  const settlement = settle(
    attempts.filter((attempt) => !hit.has(attempt)),
    look,
    find,
    new Set(plan.offs?.flatMap(({ edits }) => edits)),
  );
  const stopped = stoppedBy ?? (lackingRows(appended, look).length === 0 ? null : "unknown");
  const disturbed = [...hit, ...settlement.notDone.filter((attempt) => isDisturbed(attempt, find))].map(
    ({ edit, row }) => leave(edit, row + 1, "changed"),
  );
  const notTaken = settlement.notDone.filter((attempt) => stopped === null && !isDisturbed(attempt, find));
  return {
    settlement,
    overwritten,
    left: [...settlement.left, ...disturbed, ...notTaken.map(({ edit, row }) => leave(edit, row + 1, "merged"))],
    unknown: overwritten.flatMap(({ attempt, row, value }) =>
      value === null ? [leave(attempt.edit, row + 1, "unknown").unwritten] : [],
    ),
    stopped,
  };
}

/** Rows that were sent to our own sheets and are not there. */
export function lackingRows(appended: readonly Append[], look: Look): Append[] {
  return appended.flatMap((append) => {
    const sheet = look.own.get(append.sheet);
    const layout = sheet ? findOwnLayout(sheet.cells, append.headers) : null;
    const rows = sheet && layout ? missingRows(sheet.cells, layout, append.rows) : append.rows;
    return rows.length === 0 ? [] : [{ ...append, rows }];
  });
}

/** Rows that were sent to our own sheets and are there. */
export function arrivedRows(appended: readonly Append[], look: Look): Append[] {
  return appended.flatMap((append) => {
    const lacking = new Set(lackingRows([append], look).flatMap(({ rows }) => rows));
    const rows = append.rows.filter((row) => !lacking.has(row));
    return rows.length === 0 ? [] : [{ ...append, rows }];
  });
}
