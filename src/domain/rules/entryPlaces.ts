import type { RowPlace } from "../findings/finding";
import type { AdoptedBook } from "../license/adoptedBook";
import type { Entry } from "../license/entry";

/** Finds entries by their place on the list as it was last read. */
export type EntryAt = (place: RowPlace) => Entry | undefined;

/** The finder of a book's entries; no entry stands on rows of headers, notes and blanks. */
export function entryPlaces({ tabs }: AdoptedBook): EntryAt {
  const rows = new Map(tabs.map(({ name, entries }) => [name, new Map(entries.map((entry) => [entry.row, entry]))]));
  return ({ tab, row }) => rows.get(tab)?.get(row);
}
