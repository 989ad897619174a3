import type { Entry } from "../domain/license/entry";
import type { Bin, BinCounts, BinnedLine, BinnedReport } from "../domain/review/binnedReport";
import type { Suggestion } from "../domain/review/suggestEmails";

/** One address of a report that nobody on the list has, with the entries it may belong to. */
export type UnmatchedLine = {
  readonly email: string;
  readonly suggestions: readonly { readonly entry: Entry; readonly because: Suggestion["because"] }[];
};

/** A report's lines by bin, as they are shown. */
export type ReportBins = {
  readonly counts: BinCounts;
  readonly lines: Readonly<Record<Bin, readonly BinnedLine[]>>;
  /** Each address once, though it may have many lines. Those that were settled as passed over are left out. */
  readonly unmatched: readonly UnmatchedLine[];
  /** The one open entry with this address. */
  readonly findEntry: (email: string) => Entry | null;
};

/** Sorts the lines of a report into what the pane shows. */
export function reportBins({ lines, bins }: BinnedReport, entries: readonly Entry[]): ReportBins {
  const byBin: Record<Bin, BinnedLine[]> = {
    matched: [],
    notOnList: [],
    staff: [],
    skipped: [],
    duplicate: [],
    needsYou: [],
  };
  for (const line of lines) byBin[line.bin].push(line);
  const byEmail = openEntries(entries);
  const findEntry = (email: string) => byEmail.get(email.trim().toLowerCase()) ?? null;
  return { counts: bins, lines: byBin, unmatched: unmatchedOf(byBin.notOnList, findEntry), findEntry };
}

function unmatchedOf(lines: readonly BinnedLine[], findEntry: ReportBins["findEntry"]): UnmatchedLine[] {
  const byEmail = new Map<string, UnmatchedLine>();
  for (const { person, suggestions, ignored } of lines) {
    if (person === null || ignored || byEmail.has(person.email)) continue;
    const entries = suggestions.flatMap(({ email, because }) => {
      const entry = findEntry(email);
      return entry === null ? [] : [{ entry, because }];
    });
    byEmail.set(person.email, { email: person.email, suggestions: entries });
  }
  return [...byEmail.values()];
}

/** Open entries by address; an address that two of them share belongs to none. */
function openEntries(entries: readonly Entry[]): Map<string, Entry | null> {
  const byEmail = new Map<string, Entry | null>();
  for (const entry of entries) {
    if (entry.email === null || entry.revoked) continue;
    byEmail.set(entry.email, byEmail.has(entry.email) ? null : entry);
  }
  return byEmail;
}
