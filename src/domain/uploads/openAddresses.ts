import type { AdoptedBook } from "../license/adoptedBook";
import { entryId, type Entry } from "../license/entry";
import { isBlank } from "../values/cell";
import { normalEmail } from "../values/emailAddress";

/** How many entries use a compared address: the open ones of the list, and the people of the file (domain A1.14). */
export function openAddresses(
  { tabs }: Pick<AdoptedBook, "tabs">,
  people: readonly { readonly entry: Entry }[],
): ReadonlyMap<string, number> {
  const open = tabs.flatMap(({ entries }) => entries.filter(({ revoked }) => !revoked));
  const entries = new Map([...open, ...people.map(({ entry }) => entry)].map((entry) => [entryId(entry), entry]));
  const counts = new Map<string, number>();
  for (const { cells } of entries.values()) {
    if (isBlank(cells.email)) continue;
    const address = normalEmail(String(cells.email));
    counts.set(address, (counts.get(address) ?? 0) + 1);
  }
  return counts;
}
