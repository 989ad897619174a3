import type { RowPlace } from "../findings/finding";
import type { AdoptedBook } from "../license/adoptedBook";
import { entryId, type Entry, type EntryRef } from "../license/entry";
import type { ActField, GuideAct, GuideRefusal, GuideRefusalCode } from "./guideAct";

/** The entries of an act, each once, in its order; and what speaks against them already. */
export type ActEntries = { readonly entries: readonly Entry[]; readonly refusals: readonly GuideRefusal[] };

/** Finds the entries that an act names: none named is refused, and so is one that is not on the list as it was shown. */
export function actEntries(refs: readonly EntryRef[], book: AdoptedBook): ActEntries {
  const wanted = new Set(refs.map(entryId));
  if (wanted.size === 0) return { entries: [], refusals: [{ code: "blank", field: "entries", places: [] }] };
  const byId = entriesById(wanted, book);
  const entries = [...wanted].flatMap((id) => byId.get(id) ?? []);
  const isWhole = entries.length === wanted.size;
  return { entries, refusals: isWhole ? [] : [{ code: "gone", field: "entries", places: [] }] };
}

/** The rows that an act is about, as they stand now: none for a request, whose row is still to come. */
export function actPlaces(act: GuideAct, book: AdoptedBook): RowPlace[] {
  if (act.kind === "request") return [];
  return placesOf(actEntries(act.kind === "attendance" ? [act.entry] : act.entries, book).entries);
}

/** Where entries stand. */
export function placesOf(entries: readonly Entry[]): RowPlace[] {
  return entries.map(({ tab, row }) => ({ tab, row }));
}

/** One refusal that names every entry against which something speaks; none where there is no such entry. */
export function refuseEntries(
  code: GuideRefusalCode,
  field: ActField,
  entries: readonly Entry[],
  speaksAgainst: (entry: Entry) => boolean,
): GuideRefusal[] {
  const places = placesOf(entries.filter(speaksAgainst));
  return places.length === 0 ? [] : [{ code, field, places }];
}

function entriesById(wanted: ReadonlySet<string>, { tabs }: AdoptedBook): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const { entries } of tabs)
    for (const entry of entries) {
      const id = entryId(entry);
      if (wanted.has(id)) found.set(id, entry);
    }
  return found;
}
