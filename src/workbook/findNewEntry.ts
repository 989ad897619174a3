import type { FieldKey } from "../domain/fields/field";
import type { EntryCell } from "./entryLine";
import { closestRow, rowsShowing } from "./rowsShowing";
import type { EntryAttempt } from "./settleEntries";
import type { TabLook } from "./tabLook";

/** The row (0-based) of a new entry now, where its values are (by field), and where they belong. */
export type PlaceNow = {
  readonly row: number;
  readonly at: ReadonlyMap<FieldKey, number>;
  readonly own: readonly EntryCell[];
  /** Its values are not under the columns of their fields. */
  readonly isMoved: boolean;
};

/**
 * Finds an entry that was sent: the row that shows all of it under its columns, else where the batch wrote it although columns
 * had moved, else the row of its address that shows most of it, because somebody has corrected it since. Null where it is not.
 */
export function findNewEntry({ cells, landing }: EntryAttempt, tab: TabLook): PlaceNow | null {
  const own = cells.flatMap((cell) => {
    const column = tab.map.columns.get(cell.field);
    return column === undefined ? [] : [{ ...cell, column }];
  });
  const pick = (rows: readonly number[]) => rows.find((row) => row === landing?.row) ?? rows.at(-1);
  const under = (line: readonly EntryCell[], shift: number) =>
    new Map(line.map(({ field, column }) => [field, column + shift]));
  const home = own.length === cells.length ? pick(rowsShowing(own, tab)) : undefined;
  if (home !== undefined) return { row: home, at: under(own, 0), own, isMoved: false };
  const shift = landing?.shift ?? 0;
  const sent = pick(rowsShowing(cells, tab, shift));
  if (sent !== undefined) return { row: sent, at: under(cells, shift), own, isMoved: true };
  const close = closestRow(own, tab);
  return close === null ? null : { row: close, at: under(own, 0), own, isMoved: false };
}
