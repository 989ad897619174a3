import { entryId, type Entry } from "../license/entry";
import { classifyEntries, type EntryResult } from "./classifyEntries";
import type { MonthlyReview } from "./monthlyReview";
import { rosterOf } from "./roster";

/**
 * What the review would conclude of entries whose cells are about to change: the same rules and evidence, in a list where they
 * read as they will. The results are in the order of the changed entries.
 */
export function classifyAgain(
  changed: readonly Entry[],
  {
    book,
    evidence,
    contradicting,
    settings,
    units,
  }: Pick<MonthlyReview, "book" | "evidence" | "contradicting" | "settings" | "units">,
): EntryResult[] {
  const byId = new Map(changed.map((entry) => [entryId(entry), entry]));
  const entries = book.tabs.flatMap((tab) => tab.entries.map((entry) => byId.get(entryId(entry)) ?? entry));
  const roster = rosterOf(entries, settings.aliases);
  const unitMonths = new Map(units.map(({ tab, months }) => [tab, months]));
  return classifyEntries(changed, { evidence, contradicting, roster, settings, unitMonths });
}
