import type { Language } from "../domain/drafts/draft";
import { civilDay, type SerialDate } from "../domain/values/serialDate";

const locales: Readonly<Record<Language, string>> = { en: "en-US", es: "es-US", vi: "vi-VN" };

/** A day as a letter has it: October 8, 2026. */
export function letterDay(date: SerialDate, language: Language): string {
  const { year, month, day } = civilDay(date);
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: "UTC" });
  return format.format(Date.UTC(year, month - 1, day));
}

/** A number of months as a letter has it: 1 month, 2 months. */
export function letterMonths(months: number, language: Language): string {
  const style = { style: "unit", unit: "month", unitDisplay: "long" } as const;
  return new Intl.NumberFormat(locales[language], style).format(months);
}
