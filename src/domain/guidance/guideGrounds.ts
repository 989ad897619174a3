import type { ActivityWords } from "../review/importPlan";
import type { MonthlyReview } from "../review/monthlyReview";
import type { SerialDate } from "../values/serialDate";

/**
 * What an act is judged by: the list as it was last read, with the county's rules and the evidence of the reports; the day on the
 * clock; and the words that are written under Status and Why.
 */
export type GuideGrounds = {
  readonly review: MonthlyReview;
  readonly today: SerialDate;
  readonly words: ActivityWords;
};
