import type { ClientIndex, Tally } from "./bookCheck";
import { clientGroup, rowId, type ClientGroup, type Member } from "./clientGroup";
import type { ClientKeys } from "./clientKeys";
import type { SharedMap } from "./sharedMap";
import type { RowChange } from "./tabAgain";

/** The rows by key after some changed, and the rows (`rowId`) of which the findings may differ. */
export type Regrouped = {
  readonly groups: ClientIndex;
  readonly workers: SharedMap<Tally>;
  readonly affected: ReadonlySet<number>;
};

/** Moves changed rows between the groups of their keys. Costs the rows of the groups that changed. */
export function regroup(groups: ClientIndex, workers: SharedMap<Tally>, changes: readonly RowChange[]): Regrouped {
  const affected = new Set<number>();
  return {
    groups: {
      email: regroupBy("email", groups.email, changes, affected),
      ssn: regroupBy("ssn", groups.ssn, changes, affected),
      client: regroupBy("client", groups.client, changes, affected),
    },
    workers: countAgain(workers, changes, affected),
    affected,
  };
}

function regroupBy(
  kind: keyof ClientKeys,
  groups: SharedMap<ClientGroup>,
  changes: readonly RowChange[],
  affected: Set<number>,
): SharedMap<ClientGroup> {
  const leaving = new Map<string, Set<number>>();
  const coming = new Map<string, Set<Member>>();
  for (const { before, after } of changes) {
    const [from, to] = [before?.keys[kind] ?? null, after?.keys[kind] ?? null];
    if (from === to && before !== null && after !== null && isSame(before.member, after.member)) continue;
    if (before !== null && from !== null) add(leaving, from, rowId(before.member));
    if (after !== null && to !== null) add(coming, to, after.member);
  }
  const changed = new Map<string, ClientGroup | null>();
  for (const key of new Set([...leaving.keys(), ...coming.keys()])) {
    const gone = leaving.get(key);
    const stayed = (groups.get(key)?.members ?? []).filter((member) => gone?.has(rowId(member)) !== true);
    const members = [...stayed, ...(coming.get(key) ?? [])].sort((a, b) => rowId(a) - rowId(b));
    changed.set(key, members.length === 0 ? null : clientGroup(members));
    for (const member of members) affected.add(rowId(member));
  }
  return groups.with(changed);
}

function add<Item>(sets: Map<string, Set<Item>>, key: string, item: Item): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([item]));
  else set.add(item);
}

function isSame(one: Member, other: Member): boolean {
  return one.revoked === other.revoked && one.decided === other.decided;
}

/** Only a row that stands alone with its worker number, or did, is affected. */
function countAgain(workers: SharedMap<Tally>, changes: readonly RowChange[], affected: Set<number>): SharedMap<Tally> {
  const tallies = new Map<string, Tally>();
  const count = (worker: string, rows: number, sum: number): void => {
    const tally = tallies.get(worker) ?? workers.get(worker) ?? { count: 0, sum: 0 };
    tallies.set(worker, { count: tally.count + rows, sum: tally.sum + sum });
  };
  for (const { before, after } of changes) {
    if (before !== null && before.worker !== null) count(before.worker, -1, -rowId(before.member));
    if (after !== null && after.worker !== null) count(after.worker, 1, rowId(after.member));
  }
  for (const [worker, tally] of tallies) {
    for (const one of [workers.get(worker), tally]) if (one?.count === 1) affected.add(one.sum);
  }
  return workers.with(new Map([...tallies].map(([worker, tally]) => [worker, tally.count === 0 ? null : tally])));
}
