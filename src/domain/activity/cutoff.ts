import type { Period } from "../values/period";
import { addMonths, endOfMonth, type SerialDate } from "../values/serialDate";

/**
 * The cutoff of rules section 1: the same day number some months before the data-through date, clamped; the last day of
 * a month goes to the last day of a month (30 Nov - 3 = 31 Aug). The cutoff day itself still counts as activity.
 */
export function cutoffOf(asOf: SerialDate, months: number): SerialDate {
  const day = addMonths(asOf, -months);
  return asOf === endOfMonth(asOf) ? endOfMonth(day) : day;
}

/** The window of rules section 1: the days after the cutoff, up to and including the data-through date. */
export function windowOf(asOf: SerialDate, months: number): Period {
  return { from: cutoffOf(asOf, months) + 1, to: asOf };
}

/** Whether a last login lies before the cutoff (A10); a login on the cutoff day is activity (A5). */
export function isBeforeCutoff(lastLogin: SerialDate, asOf: SerialDate, months: number): boolean {
  return lastLogin < cutoffOf(asOf, months);
}

/** How many whole months up to the data-through date followed the last login: the largest k whose cutoff is on or after it. */
export function monthsSince(lastLogin: SerialDate, asOf: SerialDate): number {
  let months = 0;
  while (lastLogin <= cutoffOf(asOf, months + 1)) months += 1;
  return months;
}
