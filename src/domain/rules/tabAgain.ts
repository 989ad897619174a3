import { identityOfKey, rowKeyOf } from "../license/entryKey";
import { isEntryRow } from "../license/listRow";
import { readEntry } from "../license/readEntry";
import { isBlank, type CellValue } from "../values/cell";
import type { RowsNow } from "./checkedBook";
import { checkRow, firstFrom, rowAt, type CheckedRow } from "./checkedRow";
import { formulaRows } from "./formulaRows";
import { identitiesAgain, type IdentityMove } from "./identitiesAgain";
import { mergedRows, type MergedRows } from "./mergedRows";
import { firstGap, wholeLine, type TabCheck } from "./tabCheck";

/** An entry before and after; null where the row is none. */
export type RowChange = { readonly before: CheckedRow | null; readonly after: CheckedRow | null };

/** A tab with some of its rows read again: what became of its entries, and rows whose place on the tab is another now. */
export type TabChange = {
  readonly tab: TabCheck;
  readonly changes: readonly RowChange[];
  readonly moved: readonly number[];
};

/** A row below the header as it is now. */
type Line = { readonly row: number; readonly cells: readonly CellValue[]; readonly isEntry: boolean };

/** Reads rows of a tab again (I8). Costs the rows, and those that share an identity with them or lie between two gaps. */
export function tabAgain(tab: TabCheck, now: RowsNow): TabChange {
  const lines = readLines(tab, now);
  const first = lines[0]?.row ?? 0;
  const end = first + lines.length;
  const identities = identitiesAgain(tab.identities, movesOf(tab, lines));
  const keyAt = (row: number, identity: string): string => rowKeyOf(identity, identities.ordinalOf(identity, row));
  const fresh = checkLines(tab, lines, now.formulaCells, keyAt);
  const [from, to] = [firstFrom(tab.rows, first), firstFrom(tab.rows, end)];
  const rows = [...tab.rows.slice(0, from), ...fresh, ...tab.rows.slice(to)];
  const rekeyed = rekey(rows, identities.renumbered, keyAt);
  const others = othersAgain(tab, lines);
  const blank = lines.find(({ cells }) => cells.every((cell) => isBlank(cell)))?.row ?? Infinity;
  const gap = blank < tab.gap ? blank : firstGap(tab.gap, rows, others);
  const merged = tab.areas.length === 0 ? tab.merged : mergedRows(tab.areas, rows, tab.adopted.columns);
  const entries = rows.map(({ entry }) => entry);
  const adopted = { ...tab.adopted, entries, lastRow: entries.at(-1)?.row ?? tab.adopted.headerRow };
  return {
    tab: { ...tab, adopted, rows, others, gap, merged, identities: identities.all },
    changes: lines.map(({ row }) => ({ before: rowAt(tab.rows, row), after: rowAt(rows, row) })),
    moved: [...rekeyed, ...between(rows, tab.gap, gap), ...differing(tab.merged, merged)],
  };
}

function readLines({ adopted, list }: TabCheck, { row: top, firstColumn, values }: RowsNow): Line[] {
  return values.flatMap((line, index) => {
    const row = top + index;
    if (row <= adopted.headerRow) return [];
    const cells = wholeLine(line, firstColumn);
    const isFilled = cells.some((cell) => !isBlank(cell));
    return [{ row, cells, isEntry: isFilled && isEntryRow(cells, list, row === adopted.headerRow + 1) }];
  });
}

function movesOf(tab: TabCheck, lines: readonly Line[]): IdentityMove[] {
  return lines.map(({ row, cells }) => {
    const entry = rowAt(tab.rows, row)?.entry;
    const before = entry === undefined ? (tab.others.get(row) ?? "") : identityOfKey(entry.rowKey);
    return { row, before, after: tab.identityOf(cells) };
  });
}

function checkLines(
  { adopted, ground, list, identityOf }: TabCheck,
  lines: readonly Line[],
  formulaCells: string,
  keyAt: (row: number, identity: string) => string,
): CheckedRow[] {
  const formulas = formulaRows(formulaCells, adopted.columns, lines[0]?.row ?? 0, lines.at(-1)?.row ?? 0);
  return lines
    .filter(({ isEntry }) => isEntry)
    .map(({ row, cells }) => {
      const place = { tab: adopted.name, row, rowKey: keyAt(row, identityOf(cells)) };
      return checkRow(readEntry(place, cells, list.columns), formulas.get(row) ?? [], ground);
    });
}

/** Gives entries whose place among equal ones changed their new key; the row numbers of those that it did. */
function rekey(
  rows: CheckedRow[],
  renumbered: ReadonlyMap<number, string>,
  keyAt: (row: number, identity: string) => string,
): number[] {
  return [...renumbered].flatMap(([row, identity]) => {
    const at = firstFrom(rows, row);
    const checked = rows[at];
    const rowKey = keyAt(row, identity);
    if (checked?.entry.row !== row || checked.entry.rowKey === rowKey) return [];
    rows[at] = { ...checked, entry: { ...checked.entry, rowKey } };
    return [row];
  });
}

function othersAgain({ others, identityOf }: TabCheck, lines: readonly Line[]): ReadonlyMap<number, string> {
  const found = new Map(others);
  for (const { row, cells, isEntry } of lines) {
    if (isEntry || cells.every((cell) => isBlank(cell))) found.delete(row);
    else found.set(row, identityOf(cells));
  }
  return found;
}

/** Entries below one gap and above the other. */
function between(rows: readonly CheckedRow[], one: number, other: number): number[] {
  const [from, to] = [firstFrom(rows, Math.min(one, other)), firstFrom(rows, Math.max(one, other))];
  return one === other ? [] : rows.slice(from, to).map(({ entry }) => entry.row);
}

function differing(one: MergedRows, other: MergedRows): number[] {
  const rows = new Set([...one.keys(), ...other.keys()]);
  return [...rows].filter((row) => one.get(row)?.join() !== other.get(row)?.join());
}
