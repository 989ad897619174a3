import type { CellEdit, EditPlan, NewEntry } from "../domain/plan/editPlan";
import type { ColumnsToCome } from "./decide";
import { entriesToEmpty, type EntryOff } from "./entriesToEmpty";
import { placeEntries } from "./placeEntries";
import type { Unwritten } from "./port";
import { bystandersOf } from "./rowFinder";
import type { Look } from "./tabLook";

/**
 * A plan as it is carried out on the sheets as they are: cells that its new entries lack where an earlier attempt stopped, and
 * entries that go, are edits like any other, found by the entry's key and looked at again by the batch that writes.
 */
export type WorkedPlan = EditPlan & {
  /** The entries that are emptied, with their edits. */
  readonly offs: readonly EntryOff[];
  /** Entries that were to go and stay, and how many cells they have. */
  readonly kept: { readonly left: readonly Unwritten[]; readonly cells: number; readonly gone: number };
};

/** The plan with the edits that its entries need now. */
export function workedPlan(plan: EditPlan, look: Look): WorkedPlan {
  const { offs, ...kept } = entriesToEmpty(plan.entriesOff, look);
  const derived = [...lackingCells(plan, look), ...offs.flatMap(({ edits }) => edits)];
  if (derived.length === 0) return { ...plan, offs, kept };
  const near = [...look.tabs].flatMap(([name, { map }]) =>
    bystandersOf(
      name,
      derived.filter(({ tab }) => tab === name),
      map,
    ),
  );
  const known = new Set([...plan.edits, ...(plan.bystanders ?? [])].map(({ tab, rowKey }) => `${tab}\n${rowKey}`));
  const bystanders = [...(plan.bystanders ?? []), ...near.filter(({ tab, rowKey }) => !known.has(`${tab}\n${rowKey}`))];
  return { ...plan, edits: [...plan.edits, ...derived], bystanders, offs, kept };
}

/** Cells of new entries that stand on their tab already, and lack them. */
function lackingCells(plan: EditPlan, look: Look): CellEdit[] {
  const coming: ColumnsToCome = new Map(
    plan.columns.map(({ tab, fields }) => [tab, new Map(fields.map((field) => [field, -1]))]),
  );
  return placeEntries(plan, look, coming).there.flatMap(({ entry, row, blank }) => {
    const rowKey = keyAt(entry, row, look);
    return blank.map(({ field, value }) => ({ tab: entry.tab, rowKey, row: row + 1, field, before: "", after: value }));
  });
}

function keyAt({ tab }: NewEntry, row: number, look: Look): string {
  return [...(look.tabs.get(tab)?.map.rows ?? [])].find(([, at]) => at === row)?.[0] ?? "";
}
