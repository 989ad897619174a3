import type { Entry } from "../license/entry";
import { nameAndCaseKey } from "../rules/clientKeys";
import type { ClientFacts } from "./clientFacts";
import type { ClientIndex } from "./clientIndex";

/** More rows of one client than this are no help to anybody. */
const MOST = 20;

/** Other rows of the same address, or of the same name and case number (R59): the first twenty, in the order of the list. */
export function otherRows(entry: Entry, { entries, byEmail, byName }: ClientIndex): ClientFacts["others"] {
  const name = nameAndCaseKey(entry);
  const lists = [byEmail.get(entry.email ?? "") ?? [], byName.get(name ?? "") ?? []];
  const places = new Set(lists.flatMap((list) => list.slice(0, MOST + 1)));
  return [...places]
    .sort((a, b) => a - b)
    .flatMap((at) => entries[at] ?? [])
    .filter(({ tab, row }) => tab !== entry.tab || row !== entry.row)
    .slice(0, MOST)
    .map(({ tab, row, revoked }) => ({ tab, row, revoked }));
}
