import type { Bin, BinCounts } from "../domain/review/binnedReport";
import type { Suggestion } from "../domain/review/suggestEmails";
import { describeCount, type Noun } from "./counts";
import { nouns } from "./nouns";

/** The bins in the order in which they are told. */
export const binOrder: readonly Bin[] = ["matched", "notOnList", "staff", "needsYou", "duplicate", "skipped"];

/** What a bin is called after its number: 398 matched. */
export const binWords: Readonly<Record<Bin, Noun>> = {
  matched: { one: "matched", other: "matched" },
  notOnList: { one: "not on the list", other: "not on the list" },
  staff: { one: "staff", other: "staff" },
  needsYou: { one: "needs you", other: "need you" },
  duplicate: { one: "already there", other: "already there" },
  skipped: { one: "skipped", other: "skipped" },
};

/** In what a listed address differs from the report's. */
export const suggestionWords: Readonly<Record<Suggestion["because"], string>> = {
  "plus-tag": "same but for a plus tag",
  dots: "same but for dots",
  "domain-typo": "one letter of the domain differs",
};

/** Words of one line that nobody on the list has. */
export const unmatchedWords = {
  line: (number: number) => `Line ${number}`,
  same: (tab: string, row: number, because: Suggestion["because"]) =>
    `Link to ${tab}, row ${row} (${suggestionWords[because]})`,
  link: "Link",
  linkHint: "The entry's e-mail address on the list",
  linkUnknown: "No open entry has this address.",
  settled: "What you said",
  takenAsAlias: "Linked to an entry from now on",
  use: "Link to this entry",
  staff: "Staff",
  ignore: "Ignore",
  takenAsStaff: "Counted as staff from now on",
  takenAsIgnored: "Passed over from now on",
  back: "Take back",
} as const;

/** The whole report in one line that adds up: 412 lines = 398 matched + 9 not on the list + 5 need you. */
export function describeBins(bins: BinCounts): string {
  const filled = binOrder.filter((bin) => bins[bin] > 0);
  const lines = filled.reduce((sum, bin) => sum + bins[bin], 0);
  const parts = filled.map((bin) => describeBin(bin, bins[bin]));
  return parts.length === 0
    ? describeCount(lines, nouns.line)
    : `${describeCount(lines, nouns.line)} = ${parts.join(" + ")}`;
}

/** One bin with its number. */
export function describeBin(bin: Bin, count: number): string {
  return describeCount(count, binWords[bin]);
}
