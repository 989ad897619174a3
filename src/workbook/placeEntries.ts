import type { FieldKey } from "../domain/fields/field";
import type { EditPlan, NewEntry } from "../domain/plan/editPlan";
import type { ColumnsToCome } from "./decide";
import { addressOf, openAddresses, rowOfSame, type EntryPlace } from "./entryDoubles";
import { cellCount, entryLine, showsCell, type EntryCell } from "./entryLine";
import type { Unwritten } from "./port";
import { isFilteredOut, valueAt, type Look, type TabLook } from "./tabLook";
import { isRowEmpty, totalRowOf } from "./tableAt";

/** A new entry and the row (0-based) that it may take at this moment. */
export type PlacedEntry = {
  readonly entry: NewEntry;
  readonly row: number;
  readonly cells: readonly EntryCell[];
  /** Fields for which the tab has no column. */
  readonly placeless: readonly FieldKey[];
};

/** A new entry that is on its tab already, with its row (0-based) and those of its cells that are blank there. */
export type StandingEntry = { readonly entry: NewEntry; readonly row: number; readonly blank: readonly EntryCell[] };

/** What becomes of new entries, decided by a fresh look. */
export type EntryDecision = {
  readonly writes: readonly PlacedEntry[];
  readonly there: readonly StandingEntry[];
  /** How many of their cells show what they are to show. */
  readonly alreadyThere: number;
  /** Entries that cannot be written, and cells of entries that are there and show something else. */
  readonly left: readonly Unwritten[];
  /** How many cells that are. */
  readonly leftCells: number;
};

type Planned = Pick<EditPlan, "entries" | "against">;

/**
 * Gives every new entry the first row below its list (R53, R54), where that row is empty from end to end. An entry whose
 * address an open entry has is not placed (R59), one that is there already neither.
 */
export function placeEntries({ entries, against }: Planned, look: Look, toCome: ColumnsToCome): EntryDecision {
  const writes: PlacedEntry[] = [];
  const there: StandingEntry[] = [];
  const left: Unwritten[] = [];
  let [alreadyThere, leftCells] = [0, 0];
  const open = entries.length > 0 ? openAddresses(look, against) : new Map<string, EntryPlace[]>();
  const planned = new Map<string, EntryPlace>();
  const nextRows = new Map<string, number>();
  for (const entry of entries) {
    const tab = look.tabs.get(entry.tab);
    const standing = tab ? rowOfSame(entry, tab) : null;
    if (tab && standing !== null) {
      const compared = compareStanding(entry, standing, tab, toCome.get(entry.tab));
      there.push({ entry, row: standing, blank: compared.blank });
      left.push(...compared.left);
      alreadyThere += compared.alreadyThere;
      leftCells += compared.left.length;
      continue;
    }
    const row = tab ? (nextRows.get(entry.tab) ?? rowBelowList(tab)) : 0;
    const address = addressOf(entry);
    const double = address === "" ? undefined : (open.get(address)?.[0] ?? planned.get(address));
    const line = tab ? entryLine(entry, tab, toCome.get(entry.tab)) : { cells: [], placeless: [] };
    const obstacle = double ? "duplicate" : tab ? obstacleAt(row, tab, line.cells) : "missing";
    if (obstacle === null) {
      writes.push({ entry, row, ...line });
      if (address !== "") planned.set(address, { tab: entry.tab, row });
      nextRows.set(entry.tab, row + 1);
    } else {
      left.push(leaveEntry(entry, row, obstacle, double));
      leftCells += cellCount(entry, tab);
    }
  }
  return { writes, there, alreadyThere, left, leftCells };
}

/** An entry that is left, at a 0-based row, with the place of the entry that has its address. */
export function leaveEntry(
  { tab }: NewEntry,
  row: number,
  reason: Unwritten["reason"],
  double?: EntryPlace,
): Unwritten {
  const other = double && { tab: double.tab, row: double.row + 1 };
  return { tab, row: row + 1, field: other ? "email" : "row", reason, ...(other && { other }) };
}

/** Cells of an entry that stands: how many show it, those that are blank, and those that show something else or have no column. */
function compareStanding(entry: NewEntry, row: number, tab: TabLook, toCome?: ReadonlyMap<FieldKey, number>) {
  const { cells, placeless } = entryLine(entry, tab, toCome);
  const others = cells.filter((cell) => !showsCell(tab, row, cell));
  const blank = others.filter(({ column }) => valueAt(tab.cells, row, column) === "");
  const leave = (field: FieldKey, reason: Unwritten["reason"]): Unwritten => ({
    tab: entry.tab,
    row: row + 1,
    field,
    reason,
  });
  const left = [
    ...others.filter((cell) => !blank.includes(cell)).map(({ field }) => leave(field, "changed")),
    ...placeless.map((field) => leave(field, "missing")),
  ];
  return { alreadyThere: cells.length - others.length, blank, left };
}

/** The row (0-based) right below the last entry, or below the header of an empty list. */
function rowBelowList({ map }: TabLook): number {
  let last = map.headerRow;
  for (const row of map.rows.values()) last = Math.max(last, row);
  return last + 1;
}

function obstacleAt(row: number, tab: TabLook, cells: readonly EntryCell[]): Unwritten["reason"] | null {
  if (!isRowEmpty(tab, row) || totalRowOf(tab) === row) return "no-room";
  if (cells.some(({ column }) => tab.isLocked(row, column))) return "protected";
  return isFilteredOut(tab, row) ? "hidden-by-filter" : null;
}
