import type { Period } from "../values/period";
import { addMonths, endOfMonth, type SerialDate } from "../values/serialDate";

/**
 * The cutoff (rules section 1): the day some months before asOf. From the last day of a month it is the last day of the
 * month that many months earlier, else the same day number, clamped to the month's end.
 */
export function cutoffOf(asOf: SerialDate, months: number): SerialDate {
  const earlier = addMonths(asOf, -months);
  return endOfMonth(asOf) === asOf ? endOfMonth(earlier) : earlier;
}

/** The window (rules section 1): the days after the cutoff up to asOf. */
export function windowOf(asOf: SerialDate, months: number): Period {
  return { from: cutoffOf(asOf, months) + 1, to: asOf };
}
