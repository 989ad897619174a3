import type { SharedMap } from "./sharedMap";

/** The identity of a row before and after; "" where it has none. */
export type IdentityMove = { readonly row: number; readonly before: string; readonly after: string };

/** Rows by identity after some changed, and the rows of which the ordinal may be another now. */
export type IdentitiesAgain = {
  readonly all: SharedMap<readonly number[]>;
  readonly renumbered: ReadonlyMap<number, string>;
  /** The ordinal (from 1) of a row among those of its identity. */
  readonly ordinalOf: (identity: string, row: number) => number;
};

/** Moves rows from one identity to another. Costs the rows of the identities that changed. */
export function identitiesAgain(
  identities: SharedMap<readonly number[]>,
  moves: readonly IdentityMove[],
): IdentitiesAgain {
  const leaving = new Map<string, Set<number>>();
  const coming = new Map<string, number[]>();
  for (const { row, before, after } of moves) {
    if (before === after) continue;
    if (before !== "") leaving.set(before, (leaving.get(before) ?? new Set<number>()).add(row));
    if (after === "") continue;
    const rows = coming.get(after);
    if (rows === undefined) coming.set(after, [row]);
    else rows.push(row);
  }
  const changed = new Map<string, readonly number[] | null>();
  const renumbered = new Map<number, string>();
  for (const identity of new Set([...leaving.keys(), ...coming.keys()])) {
    const gone = leaving.get(identity);
    const stayed = (identities.get(identity) ?? []).filter((row) => gone?.has(row) !== true);
    const rows = [...stayed, ...(coming.get(identity) ?? [])].sort((a, b) => a - b);
    changed.set(identity, rows.length === 0 ? null : rows);
    for (const row of rows) renumbered.set(row, identity);
  }
  const all = identities.with(changed);
  return { all, renumbered, ordinalOf: (identity, row) => ordinalIn(all.get(identity) ?? [], row) };
}

function ordinalIn(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}
