import type { FieldKey } from "../fields/field";
import type { AdoptedBook, ColumnPlace, TabColumns } from "../license/adoptedBook";
import type { Entry } from "../license/entry";
import { nameAndCaseKey } from "../rules/clientKeys";

/** The list by tab and by client. Entries are named by their place in `entries`, which has the order of tabs and rows. */
export type ClientIndex = {
  readonly entries: readonly Entry[];
  readonly byEmail: ReadonlyMap<string, readonly number[]>;
  /** How many open entries an address has. */
  readonly open: ReadonlyMap<string, number>;
  /** By first name, last name and case number. */
  readonly byName: ReadonlyMap<string, readonly number[]>;
};

const known = new WeakMap<AdoptedBook, ClientIndex>();

/** The index of a book, made once for each book, so that the facts of thousands of clients stay linear. */
export function clientIndex(book: AdoptedBook): ClientIndex {
  const standing = known.get(book);
  if (standing !== undefined) return standing;
  const entries = book.tabs.flatMap((tab) => tab.entries);
  const index = {
    entries,
    byEmail: placesBy(entries, ({ email }) => email),
    open: openByEmail(entries),
    byName: placesBy(entries, nameAndCaseKey),
  };
  known.set(book, index);
  return index;
}

/** The columns of an entry's tab; none where the book does not have the tab. */
export function columnsOf(book: AdoptedBook, name: string): TabColumns {
  return book.tabs.find((tab) => tab.name === name)?.columns ?? noColumns;
}

const noColumns: TabColumns = new Map<FieldKey, ColumnPlace>();

function openByEmail(entries: readonly Entry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { email, revoked } of entries)
    if (email !== null && !revoked) counts.set(email, (counts.get(email) ?? 0) + 1);
  return counts;
}

function placesBy(entries: readonly Entry[], keyOf: (entry: Entry) => string | null): Map<string, number[]> {
  const places = new Map<string, number[]>();
  entries.forEach((entry, at) => {
    const key = keyOf(entry);
    if (key === null) return;
    const same = places.get(key);
    if (same === undefined) places.set(key, [at]);
    else same.push(at);
  });
  return places;
}
