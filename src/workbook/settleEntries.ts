import { ownTitles, type FieldKey } from "../domain/fields/field";
import type { NewEntry } from "../domain/plan/editPlan";
import type { CellValue } from "../domain/values/cell";
import { findNewEntry, type PlaceNow } from "./findNewEntry";
import { addressOf, openAddresses } from "./entryDoubles";
import { showsCell, type EntryCell } from "./entryLine";
import { leaveEntry, type PlacedEntry } from "./placeEntries";
import type { Unwritten } from "./port";
import { valueAt, type Look, type TabLook } from "./tabLook";

/** Where the batch wrote an entry: its row (0-based), how many columns to the right of the plan, and what the cells held before. */
export type Landing = {
  readonly row: number;
  readonly shift: number;
  readonly stood: ReadonlyMap<FieldKey, CellValue>;
  /** Whether anything stood in the row, in any column. */
  readonly isTaken: boolean;
};

/** A new entry that was sent to Excel. */
export type EntryAttempt = PlacedEntry & {
  /** Null where the batch's answer was lost. */
  readonly landing: Landing | null;
  /** The tabs as the batch read them right before writing; null where its answer was lost. */
  readonly atWrite: Look | null;
};

/** A cell (0-based) that the last batch writes so that an entry stands right, or a colleague's cell shows what it held. */
export type Mending = {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly field: FieldKey;
  readonly value: CellValue;
};

/** What became of one new entry. */
export type SettledEntry = {
  /** The entry as it stands, with the cells that are written; null where it does not stand. The row is 0-based. */
  readonly written: { readonly entry: NewEntry; readonly row: number } | null;
  /** How many of its cells are written. */
  readonly count: number;
  readonly mendings: readonly Mending[];
  readonly left: readonly Unwritten[];
  /** How many cells were left alone. */
  readonly leftCells: number;
  readonly unknown: readonly Unwritten[];
};

const notDone: SettledEntry = { written: null, count: 0, mendings: [], left: [], leftCells: 0, unknown: [] };

/** Finds every entry that was sent, wherever rows and columns stand now, and says what is still to be put right. */
export function settleEntries(attempts: readonly EntryAttempt[], look: Look): SettledEntry[] {
  return attempts.map((attempt) => {
    const tab = look.tabs.get(attempt.entry.tab);
    const place = tab ? findNewEntry(attempt, tab) : null;
    if (tab && place)
      return attempt.landing?.isTaken === true ? giveBack(attempt, place, tab) : settled(attempt, place, tab);
    if (attempt.landing === null) return notDone;
    const { row, isTaken } = attempt.landing;
    if (isTaken) return { ...notDone, unknown: [leaveEntry(attempt.entry, row, "unknown")] };
    const mendings = tab ? remainders(attempt, row, tab) : [];
    const gone = leaveEntry(attempt.entry, row, mendings.length > 0 ? "changed" : "missing");
    return { ...notDone, mendings, left: [gone], leftCells: attempt.cells.length };
  });
}

/** Written entries that met an open one of their address, because that came in after the deciding look (R59). */
export function doublesOf(
  attempts: readonly EntryAttempt[],
  entries: readonly SettledEntry[],
  against: readonly string[],
  now: Look,
): Unwritten[] {
  if (attempts.length === 0) return [];
  const openNow = openAddresses(now, against);
  return entries.flatMap(({ written }, at) => {
    const atWrite = attempts[at]?.atWrite;
    if (!written) return [];
    const { entry, row } = written;
    const address = addressOf(entry);
    const double =
      openNow.get(address)?.find((place) => place.tab !== entry.tab || place.row !== row) ??
      (atWrite && openAddresses(atWrite, against).get(address)?.[0]);
    return double && address !== "" ? [leaveEntry(entry, row, "duplicate", double)] : [];
  });
}

/** Cells that still hold our values get back what stood there; the entry is left for another attempt. */
function giveBack({ entry, cells, landing }: EntryAttempt, { row, at }: PlaceNow, tab: TabLook): SettledEntry {
  const mendings = cells.flatMap((cell): Mending[] => {
    const column = at.get(cell.field);
    if (column === undefined || !showsCell(tab, row, cell, column)) return [];
    return [{ tab: entry.tab, row, column, field: cell.field, value: landing?.stood.get(cell.field) ?? "" }];
  });
  return { ...notDone, mendings, left: [leaveEntry(entry, row, "changed")], leftCells: cells.length };
}

/** Where somebody typed another client over the new row, no consent of ours may stay with that client. */
function remainders({ entry, cells }: EntryAttempt, row: number, tab: TabLook): Mending[] {
  if (![...tab.map.rows.values()].includes(row)) return [];
  return cells.flatMap(({ field, ...cell }): Mending[] => {
    const column = field in ownTitles ? tab.map.columns.get(field) : undefined;
    if (column === undefined || !showsCell(tab, row, { field, ...cell }, column)) return [];
    return [{ tab: entry.tab, row, column, field, value: "" }];
  });
}

function settled(attempt: EntryAttempt, place: PlaceNow, tab: TabLook): SettledEntry {
  const { entry, placeless } = attempt;
  const { row } = place;
  const mendings = straighten(attempt, place, tab);
  const comes = ({ column }: EntryCell) => mendings.some((one) => one.column === column && one.value !== "");
  const shown = place.own.filter((cell) => comes(cell) || showsCell(tab, row, cell));
  const fields = new Set(shown.map(({ field }) => field));
  const leave = (field: FieldKey, reason: Unwritten["reason"]): Unwritten => ({
    tab: entry.tab,
    row: row + 1,
    field,
    reason,
  });
  const lost = attempt.cells.filter(({ field }) => !fields.has(field));
  const isBlank = (field: FieldKey) => valueAt(tab.cells, row, tab.map.columns.get(field) ?? -1) === "";
  const left = [
    ...lost.map(({ field }) => leave(field, place.isMoved || !isBlank(field) ? "changed" : "merged")),
    ...placeless.map((field) => leave(field, "missing")),
  ];
  // One cell may hold the whole name.
  if (shown.some(({ alike }) => alike !== undefined)) fields.add("lastName");
  const cells = Object.fromEntries(Object.entries(entry.cells).filter(([field]) => fields.has(field as FieldKey))); // Its keys.
  return {
    written: { entry: { tab: entry.tab, cells }, row },
    count: shown.length,
    mendings,
    left,
    leftCells: left.length,
    unknown: [],
  };
}

/** Moves the cells of an entry under their own columns, where columns moved right before the batch; over nobody's cell. */
function straighten({ entry, cells }: EntryAttempt, { row, at, own, isMoved }: PlaceNow, tab: TabLook): Mending[] {
  if (!isMoved) return [];
  const places = new Set(at.values());
  const fit = own.filter(({ column }) => places.has(column) || valueAt(tab.cells, row, column) === "");
  const taken = new Set(fit.map(({ column }) => column));
  const clears = cells.flatMap(({ field }): Mending[] => {
    const column = at.get(field);
    return column === undefined || taken.has(column) ? [] : [{ tab: entry.tab, row, column, field, value: "" }];
  });
  return [...fit.map(({ field, column, value }) => ({ tab: entry.tab, row, column, field, value })), ...clears];
}
