import type { AdoptedBook } from "../domain/license/adoptedBook";
import type { Entry, EntryRef } from "../domain/license/entry";

/** Rows of one tab that were read again, 1-based. */
type Patch = { readonly tab: string; readonly row: number; readonly rows: number };

/**
 * The client of before, in the list with some rows as they are now. A row keeps its place when its cells are typed into; only where
 * many rows changed at once may clients have changed places, as after a sort.
 */
export function clientAfterPatch(ref: EntryRef, before: AdoptedBook, after: AdoptedBook, patch: Patch): EntryRef {
  const was = entriesOf(before, ref.tab).find(({ rowKey }) => rowKey === ref.rowKey);
  if (was === undefined || ref.tab !== patch.tab) return ref;
  const entries = entriesOf(after, ref.tab);
  const isPatched = was.row >= patch.row && was.row < patch.row + patch.rows;
  const here = entries.find(({ row }) => row === was.row);
  if (!isPatched || patch.rows === 1) return here === undefined ? ref : refTo(here);
  const same = entries.find(({ rowKey }) => rowKey === ref.rowKey);
  if (same !== undefined) return refTo(same);
  return here !== undefined && isAlike(here, was) ? refTo(here) : ref;
}

/** What was typed into many rows may be one cell of each: a client keeps the address or the case number. */
function isAlike(one: Entry, other: Entry): boolean {
  const isSame = (a: unknown, b: unknown) => a === b && a !== null && a !== undefined && a !== "";
  return isSame(one.email, other.email) || isSame(one.cells.caseNumber, other.cells.caseNumber);
}

function refTo({ tab, rowKey }: Entry): EntryRef {
  return { tab, rowKey };
}

function entriesOf({ tabs }: AdoptedBook, tab: string): readonly Entry[] {
  return tabs.find(({ name }) => name === tab)?.entries ?? [];
}
