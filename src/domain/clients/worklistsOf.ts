import type { EntryResult } from "../review/classifyEntries";
import type { MonthlyReview } from "../review/monthlyReview";
import type { SerialDate } from "../values/serialDate";
import { clientFactsOf } from "./clientFactsOf";
import { workOf } from "./workOf";
import type { Worklists } from "./worklists";

/** The clients with whom something is under way, with all that is known of each; nobody else's facts are gathered. */
export function worklistsOf(
  review: Pick<MonthlyReview, "book" | "results" | "settings" | "evidence">,
  today: SerialDate,
): Worklists {
  const { requests, unfinished, candidates, toRevoke } = workOf(review, today);
  const factsOf = (results: readonly EntryResult[]) => results.map((result) => clientFactsOf(result, review, today));
  return {
    requests: factsOf(requests),
    unfinished: factsOf(unfinished),
    candidates: factsOf(candidates),
    toRevoke: factsOf(toRevoke),
  };
}
