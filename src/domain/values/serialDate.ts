/**
 * A civil day as Excel's serial date in the 1900 date system: 25569 is 1 January 1970. Whole days, no time zone.
 * Books in the 1904 system are turned into this at the workbook's edge.
 */
export type SerialDate = number;

/** A day of the calendar: month 1 to 12, day of the month. */
export type CivilDay = { readonly year: number; readonly month: number; readonly day: number };

const UNIX_EPOCH: SerialDate = 25569;
const DAY_MS = 86_400_000;

/** The serial date of a civil day, or null when there is no such day (31 April, 29 February of a common year). */
export function serialDate(year: number, month: number, day: number): SerialDate | null {
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  const exists =
    instant.getUTCFullYear() === year && instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return exists ? instant.getTime() / DAY_MS + UNIX_EPOCH : null;
}

/** Year, month (1 to 12) and day of the month of a serial date. */
export function civilDay(date: SerialDate): CivilDay {
  const instant = new Date((Math.floor(date) - UNIX_EPOCH) * DAY_MS);
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, day: instant.getUTCDate() };
}

/** The last day of the date's month. */
export function endOfMonth(date: SerialDate): SerialDate {
  const { year, month } = civilDay(date);
  const next = month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1);
  return next - 1;
}

/** The first day of a month (month 1 to 12). */
export function firstOf(year: number, month: number): SerialDate {
  return Date.UTC(year, month - 1, 1) / DAY_MS + UNIX_EPOCH;
}

/** The same day number some months later (or earlier), clamped to the month's end, as EDATE does. */
export function addMonths(date: SerialDate, months: number): SerialDate {
  const { year, month, day } = civilDay(date);
  const index = year * 12 + month - 1 + months;
  const first = firstOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
  return Math.min(first + day - 1, endOfMonth(first));
}

/** The day in ISO form, 2026-10-31. */
export function isoDate(date: SerialDate): string {
  const { year, month, day } = civilDay(date);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The serial date of an ISO day (2026-10-31), or null when the text is none or the day does not exist. */
export function fromIsoDate(text: string): SerialDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? serialDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
