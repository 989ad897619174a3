import type { Period } from "../domain/values/period";
import { civilDay, endOfMonth, type SerialDate } from "../domain/values/serialDate";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** A day as people of the county write it: Oct 31, 2026. */
export function describeDay(date: SerialDate): string {
  const { year, month, day } = civilDay(date);
  return `${monthName(month)} ${day}, ${year}`;
}

/** The month of a day: Oct 2026. */
export function describeMonth(date: SerialDate): string {
  const { year, month } = civilDay(date);
  return `${monthName(month)} ${year}`;
}

/** The month of a day without its year: Oct. */
export function shortMonth(date: SerialDate): string {
  return monthName(civilDay(date).month);
}

/** A run of days in as few words as it takes: Oct 2026; Aug to Oct 2026; Oct 4, 2026; Oct 4, 2026 to Nov 2, 2026. */
export function describePeriod({ from, to }: Period): string {
  if (from === to) return describeDay(from);
  const wholeMonths = civilDay(from).day === 1 && to === endOfMonth(to);
  if (!wholeMonths) return `${describeDay(from)} to ${describeDay(to)}`;
  if (endOfMonth(from) === to) return describeMonth(to);
  const sameYear = civilDay(from).year === civilDay(to).year;
  return `${sameYear ? shortMonth(from) : describeMonth(from)} to ${describeMonth(to)}`;
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? String(month);
}
