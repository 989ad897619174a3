import { isBlank, type CellValue } from "../domain/values/cell";
import { changesIdentity, onlyEntryLike, type FoundRow, type RowFinder } from "./rowFinder";
import { sameValue } from "./sameValue";
import type { Attempt } from "./settle";
import { valueAt, type Look, type TabLook } from "./tabLook";

/**
 * A cell (0-based) that holds our value but belongs to another entry or column, because rows or columns moved between the
 * look and the write. `value` is what that cell held at the look, or null when it cannot be told.
 */
export type Stray = {
  readonly attempt: Attempt;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | null;
};

/** Finds values of ours that landed in somebody else's cell, so that they are put back and reported. */
export function findStrays(attempts: readonly Attempt[], look: Look, find: RowFinder): Stray[] {
  const names = new Set(attempts.map(({ edit }) => edit.tab));
  return [...names].flatMap((name) => {
    const now = look.tabs.get(name);
    return now
      ? straysOn(
          attempts.filter(({ edit }) => edit.tab === name),
          now,
          find,
        )
      : [];
  });
}

function straysOn(attempts: readonly Attempt[], now: TabLook, find: RowFinder): Stray[] {
  const keys = new Map([...now.map.rows].map(([key, row]) => [row, key]));
  const owed = new Set(
    attempts.map(({ edit }) => nameOf(find(edit, now), now.map.columns.get(edit.field), edit.after)),
  );
  return attempts.flatMap((attempt) => {
    const { row, column, edit } = attempt;
    const key = keys.get(row);
    if (isAtHome(attempt, key, now, find) || !sameValue(valueAt(now.cells, row, column), edit.after)) return [];
    if (owed.has(nameOf(row, column, edit.after))) return [];
    const value = key === undefined ? blankRowValue(attempt, now, attempts) : formerValue(attempt, key, now, attempts);
    return value !== null && sameValue(value, edit.after) ? [] : [{ attempt, row, column, value }];
  });
}

function nameOf(row: FoundRow, column: number | undefined, value: CellValue): string {
  return JSON.stringify([row, column, String(value)]);
}

/**
 * Entry and field are where they were written. An entry found under a key that is new on the tab is the same one, edited,
 * unless it was our own value that made the key new.
 */
function isAtHome(attempt: Attempt, keyNow: string | undefined, now: TabLook, find: RowFinder): boolean {
  const { edit, row, column, tab } = attempt;
  if (now.map.columns.get(edit.field) !== column) return false;
  const rowNow = find(edit, now);
  if (typeof rowNow === "number") return rowNow === row;
  return keyNow !== undefined && !tab.map.rows.has(keyNow) && !changesIdentity(edit, now);
}

/** What the cell now under our value held at the look: found by the entry's key and the column's title. */
function formerValue(attempt: Attempt, key: string, now: TabLook, attempts: readonly Attempt[]): CellValue | null {
  const { tab, column } = attempt;
  const ours = attempts.filter((other) => other.row === attempt.row).map(({ edit }) => edit.field);
  const row =
    tab.map.rows.get(key) ??
    onlyEntryLike(key, ours, tab.map) ??
    (isSameRow(attempt, now, attempts) ? attempt.row : undefined);
  const title = valueAt(now.cells, now.map.headerRow, column);
  if (row === undefined || isBlank(title)) return null;
  const former = columnTitled(tab, title);
  if (former === "two") return null;
  return former === "none" ? "" : valueAt(tab.cells, row, former);
}

/** Whether the row still shows, under the same titles, what it showed at the look, but for the cells that we wrote. */
function isSameRow({ row, tab }: Attempt, now: TabLook, attempts: readonly Attempt[]): boolean {
  const ours = new Set(attempts.filter((other) => other.row === row).map(({ column }) => column));
  const titles = now.cells.values[now.map.headerRow - now.cells.firstRow] ?? [];
  return titles.every((title, at) => {
    const column = at + now.cells.firstColumn;
    const former = columnTitled(tab, title);
    if (ours.has(column) || isBlank(title) || typeof former === "string") return true;
    return sameValue(valueAt(now.cells, row, column), valueAt(tab.cells, row, former));
  });
}

function columnTitled({ cells, map }: TabLook, title: CellValue): number | "none" | "two" {
  const titles = cells.values[map.headerRow - cells.firstRow] ?? [];
  const columns = titles.flatMap((cell, at) => (sameValue(cell, title) ? [at + cells.firstColumn] : []));
  return columns.length > 1 ? "two" : (columns[0] ?? "none");
}

/** A row that holds nothing but what we wrote was empty. */
function blankRowValue({ row }: Attempt, now: TabLook, attempts: readonly Attempt[]): CellValue | null {
  const ours = new Set(attempts.filter((other) => other.row === row).map(({ column }) => column));
  const cells = now.cells.values[row - now.cells.firstRow] ?? [];
  return cells.every((cell, at) => isBlank(cell) || ours.has(at + now.cells.firstColumn)) ? "" : null;
}
