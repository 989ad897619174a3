import type { Period } from "../values/period";
import { addMonths, type SerialDate } from "../values/serialDate";

/** Most months of one interval of the activity (R21). */
export const LONGEST_INTERVAL = 3;

/** The last day of an interval that starts on a day: 15 January to 14 April, 30 November to 27 or 28 February (R21). */
export function intervalEnd(start: SerialDate, months: number = LONGEST_INTERVAL): SerialDate {
  return addMonths(start, months) - 1;
}

/** The interval that may follow one that ends on a day: it starts the day after. */
export function nextInterval(end: SerialDate, months: number = LONGEST_INTERVAL): Period {
  return { from: end + 1, to: intervalEnd(end + 1, months) };
}
