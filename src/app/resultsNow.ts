import type { Entry } from "../domain/license/entry";
import { classifyAgain } from "../domain/review/classifyAgain";
import type { EntryResult } from "../domain/review/classifyEntries";
import type { MonthlyReview } from "../domain/review/monthlyReview";

/** What is concluded of the entries as they are now: rows that were typed into are concluded again from the same reports. */
export function resultsNow(review: MonthlyReview): readonly EntryResult[] {
  const known = new Map(review.results.map((result) => [result.entry, result]));
  const entries = review.book.tabs.flatMap((tab) => tab.entries);
  const changed: readonly Entry[] = entries.filter((entry) => !known.has(entry));
  for (const result of changed.length === 0 ? [] : classifyAgain(changed, review)) known.set(result.entry, result);
  return entries.flatMap((entry) => known.get(entry) ?? []);
}
