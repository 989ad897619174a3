import { addMonths, civilDay, endOfMonth, firstOf, type SerialDate } from "../values/serialDate";
import type { Period } from "../values/period";

/** The calendar month that a day is in. */
export function monthOf(day: SerialDate): Period {
  const { year, month } = civilDay(day);
  return { from: firstOf(year, month), to: endOfMonth(day) };
}

/** Some calendar months up to that of a day, the oldest first. */
export function monthsUpTo(day: SerialDate, count: number): Period[] {
  return Array.from({ length: count }, (_, index) => monthOf(addMonths(monthOf(day).from, index - count + 1)));
}

/** How many calendar months a day's month lies after another's; negative before it. */
export function monthsBetween(earlier: SerialDate, later: SerialDate): number {
  const [from, to] = [civilDay(earlier), civilDay(later)];
  return (to.year - from.year) * 12 + to.month - from.month;
}
