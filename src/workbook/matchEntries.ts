import type { FoundRow } from "./rowFinder";
import type { TabMap } from "./tabMap";

/** What a plan knows of an entry: its key, its row when the plan was made (0-based), and what the key's cells showed and become. */
export type Claim = {
  readonly rowKey: string;
  readonly row: number;
  readonly shown: readonly string[];
  readonly changes: readonly { readonly at: number; readonly before: string; readonly after: string }[];
};

/** A claim with everything its entry may be found by, as far as rows of the tab show it. */
type Open = { readonly claim: Claim; readonly identities: readonly string[] };

/** Gives every claim the row of its entry, by key. Claims that could mean the same rows are settled together. */
export function matchEntries(claims: readonly Claim[], map: TabMap): ReadonlyMap<string, FoundRow> {
  const found = new Map<string, FoundRow>();
  for (const group of groupsOf(claims.map((claim) => ({ claim, identities: identitiesOf(claim, map) }))))
    settleGroup(group, map, found);
  return found;
}

/** Rows that a claim could mean, one after the other in no order. */
export function rowsLike(claim: Claim, map: TabMap): number[] {
  return [...new Set(identitiesOf(claim, map))].flatMap((identity) => map.alike.get(identity) ?? []);
}

/** Each identity cell shows what the plan saw, or what it makes of it. */
function identitiesOf({ shown, changes }: Claim, { alike }: TabMap): string[] {
  let identities: (readonly string[])[] = [shown];
  for (const { at, before, after } of changes) {
    const values = [...new Set([shown[at] ?? "", before, after])];
    identities = identities.flatMap((cells) => values.map((value) => withCell(cells, at, value)));
  }
  return identities.map((cells) => JSON.stringify(cells)).filter((identity) => alike.has(identity));
}

function withCell(cells: readonly string[], at: number, value: string): readonly string[] {
  return cells.map((cell, index) => (index === at ? value : cell));
}

/** Claims that share an identity, directly or through others. */
function groupsOf(open: readonly Open[]): Open[][] {
  const byIdentity = new Map<string, Open[]>();
  for (const one of open) {
    for (const identity of one.identities) {
      const same = byIdentity.get(identity);
      if (same) same.push(one);
      else byIdentity.set(identity, [one]);
    }
  }
  const seen = new Set<Open>();
  const walked = new Set<string>();
  return open.flatMap((start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const group = [start];
    for (const one of group) {
      const fresh = one.identities.filter((identity) => !walked.has(identity));
      for (const identity of fresh) walked.add(identity);
      for (const other of fresh.flatMap((identity) => byIdentity.get(identity) ?? [])) {
        if (!seen.has(other)) group.push(other);
        seen.add(other);
      }
    }
    return [group];
  });
}

function settleGroup(group: readonly Open[], map: TabMap, found: Map<string, FoundRow>): void {
  const identityAt = new Map<number, string>();
  for (const identity of new Set(group.flatMap(({ identities }) => identities)))
    for (const row of map.alike.get(identity) ?? []) identityAt.set(row, identity);
  if (identityAt.size === 0) for (const { claim } of group) found.set(claim.rowKey, "missing");
  // More entries were planned for than are there: which one is gone, nobody can say.
  else if (group.length > identityAt.size) for (const { claim } of group) found.set(claim.rowKey, "ambiguous");
  else {
    const taken = takeOnlyOnes(group, map, found);
    const isEntry = placesOf(group, new Set(identityAt.keys()), map);
    for (const { claim, identities } of group) {
      if (found.has(claim.rowKey)) continue;
      const isOpen = !taken.has(claim.row) && identities.includes(identityAt.get(claim.row) ?? "");
      found.set(claim.rowKey, isOpen && isEntry(claim) ? claim.row : "ambiguous");
    }
  }
}

/** Gives rows to claims that have only one left, and takes them from the others, until nothing changes. */
function takeOnlyOnes(group: readonly Open[], map: TabMap, found: Map<string, FoundRow>): ReadonlySet<number> {
  const taken = new Set<number>();
  const onlyRow = ({ identities }: Open) => {
    const rows = identities.flatMap((identity) => {
      const alike = map.alike.get(identity) ?? [];
      return alike.length > taken.size + 1 ? [-1, -1] : alike.filter((row) => !taken.has(row));
    });
    return rows.length === 1 ? rows[0] : undefined;
  };
  let open = group;
  for (let count = -1; count !== taken.size;) {
    count = taken.size;
    open = open.filter((one) => {
      const row = onlyRow(one);
      if (row === undefined) return true;
      taken.add(row);
      found.set(one.claim.rowKey, isAnother(one.claim, row, map) ? "ambiguous" : row);
      return false;
    });
  }
  return taken;
}

/** One of several equal entries that moved while others are gone may be another than it was. */
function isAnother({ rowKey, row }: Claim, rowNow: number, map: TabMap): boolean {
  const ordinal = Number(rowKey.slice(rowKey.lastIndexOf("#") + 1));
  return ordinal > 1 && rowNow !== row && !map.rows.has(rowKey);
}

/**
 * Among several rows the entry is the one in its old place, as long as nothing speaks against that: all claims have their
 * places among the rows, and either every row has its claim, or no row has changed yet, or those that have stand in such a place.
 */
function placesOf(group: readonly Open[], rows: ReadonlySet<number>, map: TabMap): (claim: Claim) => boolean {
  const homes = new Set(group.map(({ claim }) => claim.row));
  if (![...homes].every((row) => rows.has(row))) return () => false;
  if (group.length === rows.size) return () => true;
  const unchanged = new Set(
    [...new Set(group.map(({ claim }) => identityBefore(claim)))].flatMap((identity) => map.alike.get(identity) ?? []),
  );
  const changed = [...rows].filter((row) => !unchanged.has(row));
  const isSure = changed.every((row) => homes.has(row));
  return ({ rowKey, row }) => {
    if (!unchanged.has(row)) return true;
    return changed.length === 0 ? map.rows.get(rowKey) === row : isSure;
  };
}

function identityBefore({ shown, changes }: Claim): string {
  const cells = [...shown];
  for (const { at, before } of changes) cells[at] = before;
  return JSON.stringify(cells);
}
