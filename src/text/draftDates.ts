import type { Language } from "../domain/drafts/draft";
import { civilDay, type SerialDate } from "../domain/values/serialDate";

const MONTHS = { style: "unit", unit: "month", unitDisplay: "long" } as const;

type Formats = {
  readonly day: Intl.DateTimeFormat;
  readonly month: Intl.DateTimeFormat;
  readonly months: Intl.NumberFormat;
};

/** A formatter is slow to make and quick to use. */
const formats: Readonly<Record<Language, Formats>> = {
  en: formatsOf("en-US"),
  es: formatsOf("es-US"),
  vi: formatsOf("vi-VN"),
};

function formatsOf(locale: string): Formats {
  return {
    day: new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }),
    month: new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }),
    months: new Intl.NumberFormat(locale, MONTHS),
  };
}

/** A day as a letter has it: October 8, 2026. */
export function letterDay(date: SerialDate, language: Language): string {
  const { year, month, day } = civilDay(date);
  return formats[language].day.format(Date.UTC(year, month - 1, day));
}

/** The month of a day as a letter has it: October 2026. */
export function letterMonth(date: SerialDate, language: Language): string {
  const { year, month } = civilDay(date);
  return formats[language].month.format(Date.UTC(year, month - 1, 1));
}

/** A number of months as a letter has it: 1 month, 2 months. */
export function letterMonths(months: number, language: Language): string {
  return formats[language].months.format(months);
}
