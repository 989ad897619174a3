import type { CellEdit } from "../domain/plan/editPlan";
import { filledBeside } from "./entriesToEmpty";
import type { Overwritten } from "./overwritten";
import type { Attempt } from "./settle";
import { columnBeside, rowBelow, valueAt, type Look, type TabLook } from "./tabLook";

/**
 * Entries that were emptied although somebody had just written into their row: their cells come back, so that what was written
 * beside them keeps its client.
 */
export function findRefilled(
  offs: readonly { readonly edits: readonly CellEdit[] }[],
  attempts: readonly Attempt[],
  look: Look,
): Overwritten[] {
  return offs.flatMap(({ edits }) => {
    const mine = attempts.filter(({ edit }) => edits.includes(edit));
    const now = look.tabs.get(edits[0]?.tab ?? "");
    const row = now ? refilledRow(mine, now) : null;
    if (row === null) return [];
    return mine.map((attempt) => ({ attempt, row, column: attempt.column, value: attempt.edit.before }));
  });
}

/** The row (0-based) where cells of somebody else are left alone; null where all is as decided. */
function refilledRow(attempts: readonly Attempt[], now: TabLook): number | null {
  const [first] = attempts;
  if (!first) return null;
  const columns = new Set(attempts.map(({ column }) => column));
  const isBare = (row: number) => [...columns].every((column) => valueAt(now.cells, row, column) === "");
  const then = first.atWrite;
  if (then === null) return isBare(first.row) && filledBeside(first.row, columns, now) ? first.row : null;
  const isOurs = attempts.every((one) => valueAt(then.cells, one.row, one.column) === one.edit.before);
  if (!isOurs || !filledBeside(first.row, columns, then)) return null;
  const rows: number[] = [];
  for (let row = now.map.headerRow + 1; row < rowBelow(now.cells); row++)
    if (isBare(row) && sameBeside(row, now, first.row, then, columns)) rows.push(row);
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

function sameBeside(row: number, now: TabLook, was: number, then: TabLook, except: ReadonlySet<number>): boolean {
  for (let column = 0; column < columnBeside(now.cells); column++)
    if (!except.has(column) && valueAt(now.cells, row, column) !== valueAt(then.cells, was, column)) return false;
  return true;
}
