import type { Entry } from "../license/entry";
import type { LineReason, PersonLine, ReadReport } from "../usage/report";
import type { Suggestion } from "./suggestEmails";

/** Where a line of a report lands; each line lands in exactly one (rules section 5). */
export type Bin = "matched" | "notOnList" | "staff" | "skipped" | "duplicate" | "needsYou";

/** A line of a report with its bin, and what the receipt says of it. `number` is 1-based, as in the report. */
export type BinnedLine = {
  readonly number: number;
  readonly bin: Bin;
  /** Why, for skipped, duplicate and needsYou lines. `known`: an earlier import has it already. */
  readonly reason: LineReason | "known" | null;
  readonly person: PersonLine | null;
  /** The entry of a matched line. */
  readonly entry: Entry | null;
  readonly suggestions: readonly Suggestion[];
  /** A person settled that this address may be passed over. */
  readonly ignored: boolean;
  /** A client of the list whose title in the report is another than "Client": the list wins, the title is a note. */
  readonly titleNote: boolean;
};

/** How many lines landed in each bin. */
export type BinCounts = Readonly<Record<Bin, number>>;

/** A report with each of its lines in its bin. `known`: everything in it was imported before. */
export type BinnedReport = {
  readonly report: ReadReport;
  readonly lines: readonly BinnedLine[];
  readonly bins: BinCounts;
  readonly known: boolean;
};

/** Counts the lines of each bin; the counts add up to the lines. */
export function countBins(lines: readonly BinnedLine[]): BinCounts {
  const bins = { matched: 0, notOnList: 0, staff: 0, skipped: 0, duplicate: 0, needsYou: 0 };
  for (const { bin } of lines) bins[bin] += 1;
  return bins;
}
