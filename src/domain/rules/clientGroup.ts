import type { SameClient } from "../findings/finding";

/** A row that shares a key with others: index of its tab, row (1-based), and what duplicates ask of it. */
export type Member = {
  readonly tab: number;
  readonly row: number;
  readonly revoked: boolean;
  readonly decided: SameClient | null;
};

/** More rows than a worksheet has. */
const ROWS = 2_000_000;

/** One number for a row of a tab (by its index), in the order of the book. */
export function rowId({ tab, row }: { readonly tab: number; readonly row: number }): number {
  return tab * ROWS + row;
}

/** The row of a `rowId`. */
export function rowOfId(id: number): { readonly tab: number; readonly row: number } {
  return { tab: Math.floor(id / ROWS), row: id % ROWS };
}

/** How many other rows a finding names (I4). */
export const MOST_OTHERS = 10;

/** Some rows of a group: how many, the first of them, and the outcome that all of them carry. */
export type Party = { readonly size: number; readonly first: readonly Member[]; readonly decided: SameClient | null };

/** The rows of one key, in the order of the book; `view` says what each of them needs to know of the others. */
export type ClientGroup = { readonly members: readonly Member[]; readonly view: GroupView | null };

/** Open rows of all tabs, of each tab, and of all tabs but one; and the revoked rows. */
export type GroupView = {
  readonly open: Party;
  readonly here: ReadonlyMap<number, Party>;
  readonly elsewhere: ReadonlyMap<number, Party>;
  readonly revoked: Party;
};

/** Makes a group of rows in the order of the book. Time grows with their number, not with its square. */
export function clientGroup(members: readonly Member[]): ClientGroup {
  if (members.length < 2) return { members, view: null };
  const openRows = members.filter(({ revoked }) => !revoked);
  const byTab = new Map<number, Member[]>();
  for (const member of openRows) {
    const ofTab = byTab.get(member.tab);
    if (ofTab === undefined) byTab.set(member.tab, [member]);
    else ofTab.push(member);
  }
  const open = partyOf(openRows);
  const here = new Map([...byTab].map(([tab, rows]) => [tab, partyOf(rows)]));
  const elsewhere = new Map(
    [...here].map(([tab, { size }]) => {
      const first = [...here].flatMap(([other, party]) => (other === tab ? [] : party.first)).slice(0, MOST_OTHERS);
      return [tab, { size: open.size - size, first, decided: open.decided }];
    }),
  );
  return { members, view: { open, here, elsewhere, revoked: partyOf(members.filter(({ revoked }) => revoked)) } };
}

/** One more than can be named, because a row is no other of itself. */
function partyOf(rows: readonly Member[]): Party {
  const outcome = rows[0]?.decided ?? null;
  const decided = rows.every((row) => row.decided === outcome) ? outcome : null;
  return { size: rows.length, first: rows.slice(0, MOST_OTHERS + 1), decided };
}
