import type { FieldKey } from "../domain/fields/field";
import type { Bystander, CellEdit, EditPlan } from "../domain/plan/editPlan";
import { matchEntries, rowsLike, type Claim } from "./matchEntries";
import type { TabLook } from "./tabLook";
import { identityOf, type TabMap } from "./tabMap";

/** The worksheet's row (0-based) of an edit's entry, or why there is none. */
export type FoundRow = number | "missing" | "ambiguous";

/** Finds the entry of an edit on a tab as it looks now. */
export type RowFinder = (edit: CellEdit, tab: TabLook) => FoundRow;

/** What a finder needs of a plan; `offs` are entries whose edits empty them. */
export type PlannedEntries = Pick<EditPlan, "edits" | "bystanders"> & {
  readonly offs?: readonly { readonly edits: readonly CellEdit[] }[];
};

/**
 * Finds entries again by their keys, also while a plan changes what entries are found by: of every entry it is known what
 * each of its identity cells showed when the plan was made and what the plan makes of it, and it may show either, because an
 * earlier batch, or an apply that stopped, has come that far. Where another entry could be meant as well, nobody is found.
 */
export function rowFinder({ edits, bystanders = [] }: PlannedEntries): RowFinder {
  const editsOf = grouped(edits);
  const others = grouped(bystanders);
  const known = new WeakMap<TabMap, ReadonlyMap<string, FoundRow>>();
  return (edit, { map }) => {
    let found = known.get(map);
    if (!found) {
      const still = (others.get(edit.tab) ?? []).map((one) => claimOf(one.rowKey, [], map, one.row));
      found = matchEntries([...claimsOf(editsOf.get(edit.tab) ?? [], map), ...still], map);
      known.set(map, found);
    }
    return found.get(edit.rowKey) ?? "missing";
  };
}

/** The entries of a tab that edits of it could be taken for, by a map of the tab as it is when the edits are planned. */
export function bystandersOf(tab: string, edits: readonly CellEdit[], map: TabMap): Bystander[] {
  const claims = claimsOf(edits, map);
  const meant = new Set(claims.map(({ row }) => row));
  const near = new Set(claims.flatMap((claim) => rowsLike(claim, map)).filter((row) => !meant.has(row)));
  return [...map.rows].filter(([, row]) => near.has(row)).map(([rowKey, row]) => ({ tab, rowKey, row: row + 1 }));
}

function grouped<T extends { readonly tab: string }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const byTab = new Map<string, T[]>();
  for (const item of items) {
    const same = byTab.get(item.tab);
    if (same) same.push(item);
    else byTab.set(item.tab, [item]);
  }
  return byTab;
}

/** What the plan knows of each entry that it edits. */
function claimsOf(edits: readonly CellEdit[], map: TabMap): Claim[] {
  const byKey = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const same = byKey.get(edit.rowKey);
    if (same) same.push(edit);
    else byKey.set(edit.rowKey, [edit]);
  }
  return [...byKey].map(([rowKey, same]) => claimOf(rowKey, same, map, same[0]?.row ?? 0));
}

function claimOf(rowKey: string, edits: readonly CellEdit[], map: TabMap, row: number): Claim {
  const shown = cellsOfKey(rowKey);
  const changes = edits.flatMap(({ field, before, after }) => {
    const at = indexOf(field, map);
    return at === undefined || at >= shown.length ? [] : [{ at, before: String(before), after: String(after) }];
  });
  return { rowKey, row: row - 1, shown, changes };
}

/** Which of a key's cells a field is; undefined for a field that entries are not found by. */
function indexOf(field: FieldKey, { identity, columns }: TabMap): number | undefined {
  return columns.has(field) ? identity.get(field) : undefined;
}

/** The cells of a key, without the ordinal that `rowKeys` gives equal entries. */
export function cellsOfKey(rowKey: string): readonly string[] {
  return JSON.parse(identityOf(rowKey)) as string[]; // What rowKeys has made: an array of texts.
}

/** Whether an edit changes what its entry is found by. */
export function changesIdentity({ field }: CellEdit, { map }: TabLook): boolean {
  return indexOf(field, map) !== undefined;
}

/**
 * The only entry (0-based row) whose cells equal those of a key, except for those of some fields; null where there is none
 * or more than one.
 */
export function onlyEntryLike(rowKey: string, except: readonly FieldKey[], map: TabMap): number | null {
  const shown = cellsOfKey(rowKey);
  const open = new Set(except.map((field) => indexOf(field, map)));
  const rows = [...map.rows].flatMap(([key, row]) => {
    const cells = cellsOfKey(key);
    return cells.every((cell, at) => open.has(at) || cell === shown[at]) ? [row] : [];
  });
  return rows.length === 1 ? (rows[0] ?? null) : null;
}
