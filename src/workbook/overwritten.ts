import { isBlank, type CellValue } from "../domain/values/cell";
import type { NewColumn } from "./newColumns";
import { sameValue } from "./sameValue";
import type { Attempt } from "./settle";
import { findStrays } from "./strays";
import { valueAt, type Look, type TabLook } from "./tabLook";

/** A cell (0-based, where it is now) that is not the edit's own and holds our value; `value` is what it held, null if unknown. */
export type Overwritten = { readonly attempt: Attempt; readonly row: number; readonly column: number; readonly value: CellValue | null };

/**
 * Finds what was written over although it was not what the plan saw: somebody edited or moved it between the look and the
 * write. The write's own batch has read the cells just before, so this is exact; where its answer was lost, the earlier
 * look has to do.
 */
export function findOverwritten(attempts: readonly Attempt[], look: Look): Overwritten[] {
  const seen = attempts.flatMap((attempt) => (attempt.atWrite ? [{ attempt, atWrite: attempt.atWrite }] : []));
  const exact = seen.flatMap(({ attempt, atWrite }) => {
    const tab = look.tabs.get(attempt.edit.tab);
    return tab && !isAsDecided(attempt, atWrite) ? victimOf(attempt, atWrite, tab) : [];
  });
  return [...exact, ...findStrays(attempts.filter(({ atWrite }) => atWrite === null), look)];
}

/** A cell of others that the header of a new column was written over, and what it held. */
export type OverwrittenHeader = { readonly row: number; readonly column: number; readonly value: CellValue };

/** Headers of ours that came down on cells of others, because a row or column was inserted right before the write. */
export function findOverwrittenHeaders(columns: readonly NewColumn[], decided: TabLook, atWrite: TabLook, now: TabLook): OverwrittenHeader[] {
  const row = decided.map.headerRow;
  return columns.flatMap(({ title, column }) => {
    const value = valueAt(atWrite.cells, row, column);
    const isFree = atWrite.map.headerRow === row && isBlank(value);
    return isFree || !sameValue(valueAt(now.cells, row, column), title) ? [] : [{ row, column, value }];
  });
}

/** Whether somebody came between the look and the write, as far as the batch has told. */
export function isDisturbed(attempt: Attempt): boolean {
  return attempt.atWrite !== null && !isAsDecided(attempt, attempt.atWrite);
}

/** Whether the cell was the edit's own when it was written, and showed what the plan saw. */
function isAsDecided({ edit, row, column, tab }: Attempt, atWrite: TabLook): boolean {
  const isOwnColumn = tab.map.columns.has(edit.field)
    ? atWrite.map.columns.get(edit.field) === column
    : tab.map.headerRow === atWrite.map.headerRow && sameValue(valueAt(atWrite.cells, atWrite.map.headerRow, column), "");
  return isOwnColumn && atWrite.map.rows.get(edit.rowKey) === row && sameValue(valueAt(atWrite.cells, row, column), edit.before);
}

/** The cell that was hit, where it is now; nothing when it holds our value no more, or held the same. */
function victimOf(attempt: Attempt, atWrite: TabLook, now: TabLook): Overwritten[] {
  const value = valueAt(atWrite.cells, attempt.row, attempt.column);
  const row = rowNow(attempt.row, atWrite, now);
  const column = columnNow(attempt.column, atWrite, now);
  const isOurs = sameValue(valueAt(now.cells, row, column), attempt.edit.after);
  return isOurs && !sameValue(value, attempt.edit.after) ? [{ attempt, row, column, value }] : [];
}

function rowNow(row: number, atWrite: TabLook, now: TabLook): number {
  const key = [...atWrite.map.rows].find(([, at]) => at === row)?.[0];
  return (key === undefined ? undefined : now.map.rows.get(key)) ?? row;
}

function columnNow(column: number, atWrite: TabLook, now: TabLook): number {
  const field = [...atWrite.map.columns].find(([, at]) => at === column)?.[0];
  return (field === undefined ? undefined : now.map.columns.get(field)) ?? column;
}
