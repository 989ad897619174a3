import { isBlank, type CellValue } from "../domain/values/cell";
import type { NewColumn } from "./newColumns";
import { onlyEntryLike, type FoundRow, type RowFinder } from "./rowFinder";
import { sameValue } from "./sameValue";
import type { Attempt } from "./settle";
import { findStrays } from "./strays";
import { valueAt, type Look, type TabLook } from "./tabLook";

/** A cell (0-based, where it is now) that is not the edit's own and holds our value; `value` is what it held, null if unknown. */
export type Overwritten = {
  readonly attempt: Attempt;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | null;
};

/**
 * Finds what was written over although it was not what the plan saw: somebody edited or moved it between the look and the
 * write. The write's own batch has read the cells just before, so this is exact; where its answer was lost, the earlier
 * look has to do.
 */
export function findOverwritten(attempts: readonly Attempt[], look: Look, find: RowFinder): Overwritten[] {
  const exact = new Map<string, Overwritten>();
  const fieldsOf = remember((atWrite: TabLook) => turned(atWrite.map.columns));
  const rows = remember((atWrite: TabLook): RowsNow => {
    const sent = attempts.filter((attempt) => attempt.atWrite === atWrite);
    const now = look.tabs.get(sent[0]?.edit.tab ?? "");
    return now ? rowsNow(sent, atWrite, now, find) : new Map();
  });
  // Backwards, because a cell may have been hit twice: then what it held first is what it gets back.
  for (const attempt of [...attempts].reverse()) {
    const now = look.tabs.get(attempt.edit.tab);
    if (!now || !attempt.atWrite || isAsDecided(attempt, attempt.atWrite, find)) continue;
    const fields = fieldsOf(attempt.atWrite);
    const row = rows(attempt.atWrite).get(attempt.row) ?? null;
    if (row === null) continue;
    const field =
      fields.get(attempt.column) ?? (isUnderNewHeader(attempt, attempt.atWrite) ? attempt.edit.field : null);
    const place = { row, column: (field && now.map.columns.get(field)) ?? attempt.column };
    const name = JSON.stringify([attempt.edit.tab, place]);
    const shown = exact.get(name)?.value ?? valueAt(now.cells, place.row, place.column);
    const value = valueAt(attempt.atWrite.cells, attempt.row, attempt.column);
    if (sameValue(shown, attempt.edit.after) && !sameValue(value, attempt.edit.after))
      exact.set(name, { attempt, ...place, value });
  }
  return [
    ...exact.values(),
    ...findStrays(
      attempts.filter(({ atWrite }) => atWrite === null),
      look,
      find,
    ),
  ];
}

/** Rows (0-based) that a batch wrote on, and where their entries are now: null where that is not known. */
type RowsNow = ReadonlyMap<number, number | null>;

/**
 * Where the entries are now that a batch wrote on, by the keys that they had right before, but for what was written on them.
 * A row whose entry is not found is the same row, unless another entry stands there now.
 */
function rowsNow(attempts: readonly Attempt[], atWrite: TabLook, now: TabLook, find: RowFinder): RowsNow {
  const keys = turned(atWrite.map.rows);
  const fieldAt = turned(atWrite.map.columns);
  const columns = new Map<number, number[]>();
  for (const { row, column } of attempts) columns.set(row, [...(columns.get(row) ?? []), column]);
  const places = new Map<number, number | null>();
  for (const [row, written] of columns) {
    const key = keys.get(row);
    const fields = written.flatMap((column) => fieldAt.get(column) ?? []);
    if (key !== undefined) places.set(row, now.map.rows.get(key) ?? onlyEntryLike(key, fields, now.map));
  }
  const taken = new Set(places.values());
  for (const { edit } of attempts) if (find(edit, atWrite) !== find(edit, now)) taken.add(rowOf(find(edit, now)));
  const keysNow = turned(now.map.rows);
  for (const row of columns.keys()) {
    const elsewhere = atWrite.map.rows.get(keysNow.get(row) ?? "");
    const isAnother = taken.has(row) || (elsewhere !== undefined && elsewhere !== row);
    places.set(row, places.get(row) ?? (isAnother ? null : row));
  }
  return places;
}

function rowOf(found: FoundRow): number | null {
  return typeof found === "number" ? found : null;
}

/** A cell of others that the header of a new column was written over, and what it held. */
export type OverwrittenHeader = { readonly row: number; readonly column: number; readonly value: CellValue };

/** Headers of ours that came down on cells of others, because a row or column was inserted right before the write. */
export function findOverwrittenHeaders(
  columns: readonly NewColumn[],
  decided: TabLook,
  atWrite: TabLook,
  now: TabLook,
): OverwrittenHeader[] {
  const row = decided.map.headerRow;
  return columns.flatMap(({ title, column }) => {
    const value = valueAt(atWrite.cells, row, column);
    const isFree = atWrite.map.headerRow === row && isBlank(value);
    return isFree || !sameValue(valueAt(now.cells, row, column), title) ? [] : [{ row, column, value }];
  });
}

/** Whether somebody came between the look and the write, as far as the batch has told. */
export function isDisturbed(attempt: Attempt, find: RowFinder): boolean {
  return attempt.atWrite !== null && !isAsDecided(attempt, attempt.atWrite, find);
}

/** Whether the cell was the edit's own when it was written, and showed what the plan saw. */
function isAsDecided(attempt: Attempt, atWrite: TabLook, find: RowFinder): boolean {
  const { edit, row, column, tab } = attempt;
  const isOwnColumn = tab.map.columns.has(edit.field)
    ? atWrite.map.columns.get(edit.field) === column
    : isUnderNewHeader(attempt, atWrite);
  return isOwnColumn && find(edit, atWrite) === row && sameValue(valueAt(atWrite.cells, row, column), edit.before);
}

/** Whether the batch itself put the header of the edit's field over the cell, where none stood. */
function isUnderNewHeader({ edit, column, tab }: Attempt, atWrite: TabLook): boolean {
  const { headerRow } = atWrite.map;
  const isNew = !tab.map.columns.has(edit.field) && tab.map.headerRow === headerRow;
  return isNew && isBlank(valueAt(atWrite.cells, headerRow, column));
}

function turned<K>(places: ReadonlyMap<K, number>): Map<number, K> {
  return new Map([...places].map(([name, place]) => [place, name]));
}

/** The function, asked once for each argument. */
function remember<A extends object, B>(ask: (about: A) => B): (about: A) => B {
  const known = new WeakMap<A, B>();
  return (about) => {
    const answer = known.get(about) ?? ask(about);
    known.set(about, answer);
    return answer;
  };
}
