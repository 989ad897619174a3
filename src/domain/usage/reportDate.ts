import type { CellValue } from "../values/cell";
import { pacificDay } from "../values/pacificDay";
import { plainText } from "../values/plainText";
import { serialDate, type SerialDate } from "../values/serialDate";

/** Which part of 3/4/2022 is the month. */
export type DayOrder = "month-first" | "day-first";

/**
 * A date cell of a report, before the order of day and month is settled over its whole column. `never`: the report says
 * that there was no log-in. `numeric`: 3/4/2022, with the minutes after midnight UTC when the time is said in UTC.
 */
export type ReportDate =
  | { readonly as: "blank" | "never" | "unreadable" }
  | { readonly as: "day"; readonly date: SerialDate }
  | {
      readonly as: "numeric";
      readonly first: number;
      readonly second: number;
      readonly year: number;
      readonly utcMinutes: number | null;
    };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NEVER = /^(?:never|none|n\/?a|null|nil|not yet|no log-?\s?ins?|never logged in|[-–—]+)$/i;
const TIME =
  /[\s,T]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*([ap])?\.?(?:m\.?)?\s*(z|utc|gmt|p[sd]?t|[+-]\d{2}:?\d{2})?$/i;
const LONGEST_DATE = 60;
const DAY_MS = 86_400_000;
const UNIX_EPOCH: SerialDate = 25569;

/** Reads a date cell: serial dates, epoch seconds or milliseconds, ISO days and instants (as Pacific days), written dates. */
export function readReportDate(value: CellValue | undefined): ReportDate {
  if (typeof value === "number") return readNumber(value);
  const text = plainText(value);
  if (text === "") return { as: "blank" };
  if (text.length > LONGEST_DATE) return { as: "unreadable" };
  if (NEVER.test(text)) return { as: "never" };
  if (/^\d{5,}(?:\.\d+)?$/.test(text)) return readNumber(Number(text));
  return readWritten(text.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i, ""));
}

/** The day a reading means in the given order, or null when it has none. A value that only one order allows is read in that. */
export function dayOf(reading: ReportDate, order: DayOrder): SerialDate | null {
  if (reading.as === "day") return reading.date;
  if (reading.as !== "numeric") return null;
  const { first, second, year, utcMinutes } = reading;
  const dayFirst = first > 12 || (order === "day-first" && second <= 12);
  const date = dayFirst ? serialDate(year, second, first) : serialDate(year, first, second);
  return date === null || utcMinutes === null ? date : pacificDay((date - UNIX_EPOCH) * DAY_MS + utcMinutes * 60_000);
}

/** Whether a date is another day in the other order. */
export function hasTwoReadings(reading: ReportDate): boolean {
  if (reading.as !== "numeric") return false;
  return reading.first <= 12 && reading.second <= 12 && reading.first !== reading.second;
}

/** The month (1 to 12) that a word names, or 0. */
export function monthNamed(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** The year of two or four digits: 22 is 2022. */
export function fullYear(year: string): number {
  return Number(year) + (year.length === 2 ? 2000 : 0);
}

function readNumber(value: number): ReportDate {
  if (value >= 1e11 && value < 4e12) return { as: "day", date: pacificDay(value) };
  if (value >= 6e8 && value < 4e9) return { as: "day", date: pacificDay(value * 1000) };
  if (value >= 30_000 && value < 75_000) return { as: "day", date: Math.floor(value) };
  if (Number.isInteger(value) && value >= 19_900_101 && value <= 21_001_231) {
    return day(serialDate(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100));
  }
  return { as: "unreadable" };
}

function readWritten(text: string): ReportDate {
  const time = TIME.exec(text);
  const utcMinutes = time ? minutesInUtc(time) : null;
  const date = time ? text.slice(0, time.index) : text;
  const numeric = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(date);
  if (numeric) return readNumeric(Number(numeric[1]), Number(numeric[2]), fullYear(String(numeric[3])), utcMinutes);
  return shifted(writtenDay(date), utcMinutes);
}

function readNumeric(first: number, second: number, year: number, utcMinutes: number | null): ReportDate {
  const possible = serialDate(year, first, second) !== null || serialDate(year, second, first) !== null;
  return possible ? { as: "numeric", first, second, year, utcMinutes } : { as: "unreadable" };
}

function writtenDay(date: string): SerialDate | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(date);
  if (iso) return serialDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = /^([a-z]{3,9})\.?[ -](\d{1,2})(?:st|nd|rd|th)?[ ,-]+(\d{4}|\d{2})$/i.exec(date);
  if (named) return serialDate(fullYear(String(named[3])), monthNamed(String(named[1])), Number(named[2]));
  const european = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?[ ,-]+(\d{4}|\d{2})$/i.exec(date);
  return european
    ? serialDate(fullYear(String(european[3])), monthNamed(String(european[2])), Number(european[1]))
    : null;
}

/** Minutes after midnight UTC when the time names UTC or an offset from it; local times stay on their day. */
function minutesInUtc([, hour, minute, half, zone]: RegExpExecArray): number | null {
  if (!zone || /^p/i.test(zone)) return null;
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  const ahead = offset ? (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === "-" ? -1 : 1) : 0;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hour);
  return hours * 60 + Number(minute) - ahead;
}

function shifted(date: SerialDate | null, utcMinutes: number | null): ReportDate {
  if (date === null || utcMinutes === null) return day(date);
  return day(pacificDay((date - UNIX_EPOCH) * DAY_MS + utcMinutes * 60_000));
}

function day(date: SerialDate | null): ReportDate {
  return date === null ? { as: "unreadable" } : { as: "day", date };
}
