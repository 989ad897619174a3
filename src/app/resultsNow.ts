import type { Entry } from "../domain/license/entry";
import { classifyAgain } from "../domain/review/classifyAgain";
import type { EntryResult } from "../domain/review/classifyEntries";
import type { MonthlyReview } from "../domain/review/monthlyReview";

/**
 * What is concluded of the entries as they are now: rows that were typed into are concluded again from the same reports, with
 * those that share an address with what they were or are.
 */
export function resultsNow(review: MonthlyReview): readonly EntryResult[] {
  const known = new Map(review.results.map((result) => [result.entry, result]));
  const entries = review.book.tabs.flatMap((tab) => tab.entries);
  const now = new Set(entries);
  const fresh = entries.filter((entry) => !known.has(entry));
  const gone = review.results.flatMap(({ entry }) => (now.has(entry) ? [] : entry));
  if (fresh.length + gone.length === 0) return review.results;
  const addresses = new Set([...fresh, ...gone].map(({ email }) => email));
  addresses.delete(null);
  const isAffected = (entry: Entry) => !known.has(entry) || addresses.has(entry.email);
  for (const result of classifyAgain(entries.filter(isAffected), review)) known.set(result.entry, result);
  return entries.flatMap((entry) => known.get(entry) ?? []);
}
