import { firstOf, fromIsoDate, isoDate, type SerialDate } from "../domain/values/serialDate";

/** What a date field of a form holds for a day: 2026-10-31; "" for none. */
export function toDayField(date: SerialDate | null): string {
  return date === null ? "" : isoDate(date);
}

/** The day that a date field of a form holds, or null while it is empty or its year is half typed (0002). */
export function fromDayField(text: string): SerialDate | null {
  const day = fromIsoDate(text);
  return day === null || day < firstOf(2000, 1) ? null : day;
}
