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

/** The place of a day's month among months that follow each other; -1 before them, their number after them. */
export function placeOf(day: SerialDate, months: readonly Period[]): number {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined || day < first.from) return -1;
  if (day > last.to) return months.length;
  let place = Math.floor((day - first.from) / 31);
  while (day > (months[place]?.to ?? day)) place += 1;
  return place;
}
