/** A number read from text, with the number format it brings along. */
export type ReadNumber = { readonly value: number; readonly format: string | null };

const MILLISECONDS_A_DAY = 86_400_000;
const DAY_ZERO_1900 = Date.UTC(1899, 11, 30);
/** Serials of the 1904 date system are this much smaller. */
const DAYS_1904 = 1_462;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?:\s*([ap])\.?m\.?)?$/i;

/**
 * A date, a time or both, as Excel with United States settings reads it; null for anything else.
 *
 * "Locale-shaped strings (such as the date "19-8-2025" in nl-NL or fr-FR, format DD-MM-YYYY) are stored as text instead
 * of as dates. To ensure dates are stored as dates, [...] use a locale-neutral format like ISO (YYYY-MM-DD) or a numeric
 * date serial." (https://learn.microsoft.com/javascript/api/excel/excel.range)
 */
export function readDate(input: string, date1904: boolean): ReadNumber | null {
  const text = input.trim();
  const time = readTime(text);
  if (time !== null) return { value: time, format: time >= 1 ? "[h]:mm:ss" : timeFormat(text) };
  const whole = readDay(text, date1904);
  if (whole !== null) return whole;
  const split = /^(\S.*?)[ T]+(\d{1,2}:.+)$/.exec(text);
  if (split === null) return null;
  const day = readDay(split[1] ?? "", date1904);
  const hours = readTime(split[2] ?? "");
  return day === null || hours === null ? null : { value: day.value + hours, format: "m/d/yyyy h:mm" };
}

/** Each way to write a day, and what it means; the first that fits counts. */
const WAYS: readonly { readonly pattern: RegExp; readonly read: (parts: readonly string[]) => DayRead }[] = [
  {
    pattern: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/,
    read: ([, year = "", month = "", date = ""]) => [Number(year), Number(month), Number(date), "m/d/yyyy"],
  },
  {
    pattern: /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/,
    read: ([, month = "", , date = "", year = ""]) => [fullYear(year), Number(month), Number(date), "m/d/yyyy"],
  },
  {
    pattern: /^(\d{1,2})[-/](\d{4})$/,
    read: ([, month = "", year = ""]) => [Number(year), Number(month), 1, "mmm-yy"],
  },
  {
    pattern: /^(\d{1,2})[-/](\d{1,2})$/,
    read: ([, month = "", date = ""]) => [thisYear(), Number(month), Number(date), "d-mmm"],
  },
  {
    pattern: /^(\d{1,2})[- ]([a-z]{3,9})$/i,
    read: ([, date = "", month = ""]) => [thisYear(), monthNumber(month), Number(date), "d-mmm"],
  },
  {
    pattern: /^(\d{1,2})[- ]([a-z]{3,9})[- ,]+(\d{4}|\d{2})$/i,
    read: ([, date = "", month = "", year = ""]) => [fullYear(year), monthNumber(month), Number(date), "d-mmm-yy"],
  },
  {
    pattern: /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i,
    read: ([, month = "", date = "", year = ""]) => [Number(year), monthNumber(month), Number(date), "d-mmm-yy"],
  },
  {
    pattern: /^([a-z]{3,9})[- ](\d{4})$/i,
    read: ([, month = "", year = ""]) => [Number(year), monthNumber(month), 1, "mmm-yy"],
  },
  {
    pattern: /^([a-z]{3,9})[- ](\d{1,2})$/i,
    read: ([, month = "", date = ""]) => [thisYear(), monthNumber(month), Number(date), "d-mmm"],
  },
];

/** Year, month, day and the number format that comes along. */
type DayRead = readonly [number, number, number, string];

function readDay(text: string, date1904: boolean): ReadNumber | null {
  for (const { pattern, read } of WAYS) {
    const parts = pattern.exec(text);
    if (parts === null) continue;
    const [year, month, date, format] = read(parts);
    return day(year, month, date, date1904, format);
  }
  return null;
}

/** A day that exists and that the date system can hold. */
function day(year: number, month: number, date: number, date1904: boolean, format: string): ReadNumber | null {
  const moment = new Date(Date.UTC(year, month - 1, date));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== date) return null;
  const serial = Math.round((moment.getTime() - DAY_ZERO_1900) / MILLISECONDS_A_DAY);
  const value = date1904 ? serial - DAYS_1904 : serial < 61 ? serial - 1 : serial;
  return value >= 0 ? { value, format } : null;
}

function readTime(text: string): number | null {
  const parts = TIME.exec(text);
  if (parts === null) return null;
  const [, hours, minutes, seconds = "0", half] = parts;
  if (Number(minutes) > 59 || Number(seconds) >= 60) return null;
  if (half !== undefined && (Number(hours) < 1 || Number(hours) > 12)) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

function timeFormat(text: string): string {
  const seconds = text.split(":").length > 2 ? "h:mm:ss" : "h:mm";
  return /m\.?$/i.test(text) ? `${seconds} AM/PM` : seconds;
}

/** Two digits: 30 and later are of the last century. Assumption: the rule of United States settings. */
function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) >= 30 ? 1900 + Number(year) : 2000 + Number(year);
}

/** A day without a year is one of this year. */
function thisYear(): number {
  return new Date().getFullYear();
}

function monthNumber(name: string): number {
  const wanted = name.toLowerCase();
  const found = MONTHS.findIndex((short) => wanted.startsWith(short));
  const known = found >= 0 && isMonthName(wanted, found);
  return known ? found + 1 : 0;
}

const LONG_MONTHS = "january february march april may june july august september october november december".split(" ");

function isMonthName(name: string, month: number): boolean {
  return name.length === 3 || LONG_MONTHS[month] === name || name === "sept";
}
