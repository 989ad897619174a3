import type { Period } from "../values/period";
import { endOfMonth, firstOf, type SerialDate } from "../values/serialDate";
import { settledDays } from "./dayOrder";
import { fullYear, monthNamed, readReportDate, type DayOrder, type ReportDate } from "./reportDate";

/** What a title, a note or a file name says of time: a period, or a single day (the day a users list was made). */
export type TimeInText = { readonly period: Period | null; readonly day: SerialDate | null };

type Token = { readonly at: number; readonly end: number; readonly day?: ReportDate; readonly month?: Period };

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const BETWEEN = "(?:\\s*[-–—]\\s*|\\s+(?:to|through|thru|until)\\s+)";

/** The longest title or name that is looked at: no honest one is longer. */
const LONGEST_TEXT = 300;

const patterns: readonly (readonly [RegExp, (match: RegExpExecArray) => Omit<Token, "at" | "end"> | null])[] = [
  [
    /(?<![\d])\d{4}([-/._])\d{1,2}\1\d{1,2}(?![\d])/g,
    ([text]) => ({ day: readReportDate(text.replace(/[._/]/g, "-")) }),
  ],
  [/(?<![\d])(?:19|20)\d{6}(?![\d])/g, ([text]) => ({ day: readReportDate(text) })],
  [
    /(?<![\d])\d{1,2}([-/._])\d{1,2}\1(?:\d{4}|\d{2})(?![\d])/g,
    ([text]) => ({ day: readReportDate(text.replace(/[._]/g, "-")) }),
  ],
  [
    new RegExp(`${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}(?!\\d)`, "gi"),
    ([text]) => ({ day: readReportDate(text) }),
  ],
  [
    new RegExp(`(?<!\\d)\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?,? \\d{4}(?!\\d)`, "gi"),
    ([text]) => ({ day: readReportDate(text) }),
  ],
  [new RegExp(`(?<![a-z])(${MONTH})\\.?${BETWEEN}(${MONTH})\\.?[ ,_-]*(\\d{4})(?!\\d)`, "gi"), monthsUpTo],
  [new RegExp(`(?<![a-z])(${MONTH})\\.?[ ,_-]*(?:of )?(\\d{4}|'\\d{2})(?!\\d)`, "gi"), namedMonth],
  [
    // Not after a number and a dash: 12-2026-10 may be December, unless that number is the month of another year.
    /(?<!\d)(?<!(?<!\d|\d{4}-)\d{1,2}-)((?:19|20)\d{2})[-_.](0[1-9]|1[0-2])(?![\d])(?![-_.]\d{1,2}(?!\d))/g,
    ([, year, month]) => monthToken(Number(year), Number(month)),
  ],
];

/** Reads the dates of a text: two days or two months are a period, one month is that month, one day beside it is a day. */
export function periodInText(text: string, order?: DayOrder): TimeInText {
  const tokens = tokensIn(monthDayRange(text.slice(0, LONGEST_TEXT)));
  const days = settledDays(
    tokens.flatMap(({ day }) => (day ? [day] : [])),
    order,
  ).filter((day) => day !== null);
  const months = tokens.flatMap(({ month }) => (month ? [month] : []));
  const [first, second] = days;
  if (first !== undefined && second !== undefined) {
    return { period: days.length === 2 && first <= second ? { from: first, to: second } : null, day: null };
  }
  return { period: spanOf(months), day: first ?? null };
}

/** The month a cell of a month column names: "Aug-22", "August 2022", "2022-08", "08/2022", or null. */
export function monthOfCell(text: string): Period | null {
  const named = /^([a-z]{3,9})\.?[ ,'’/_-]*(\d{4}|\d{2})$/i.exec(text);
  if (named && monthNamed(String(named[1])) > 0)
    return monthToken(fullYear(String(named[2])), monthNamed(String(named[1])))?.month ?? null;
  const numbers = /^(?:(\d{4})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{4}))$/.exec(text);
  return numbers
    ? (monthToken(Number(numbers[1] ?? numbers[4]), Number(numbers[2] ?? numbers[3]))?.month ?? null)
    : null;
}

/**
 * "Aug 1 - Oct 31, 2022", "Oct 1 - 31, 2022": the first day has the year of the second, or the one before where its month is later
 * in the year; the second has the month of the first.
 */
function monthDayRange(text: string): string {
  const days = new RegExp(
    `(?<![a-z])(${MONTH})(\\.? \\d{1,2})(${BETWEEN})(${MONTH})(\\.? \\d{1,2},? )(\\d{4})(?!\\d)`,
    "i",
  );
  const inOneMonth = new RegExp(`(?<![a-z])(${MONTH}\\.?) (\\d{1,2})(${BETWEEN}|-)(\\d{1,2}),? (\\d{4})(?!\\d)`, "i");
  return text
    .replace(
      days,
      (_, from: string, day: string, between: string, to: string, last: string, year: string) =>
        `${from}${day}, ${firstYear(from, to, Number(year))}${between}${to}${last}${year}`,
    )
    .replace(inOneMonth, "$1 $2, $5 - $1 $4, $5");
}

/** All dates of the text in order; where two patterns meet the same letters, the one listed first has them. */
function tokensIn(text: string): Token[] {
  const tokens: Token[] = [];
  for (const [pattern, read] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [at, end] = [match.index, match.index + match[0].length];
      if (tokens.some((token) => at < token.end && token.at < end)) continue;
      const found = read(match);
      if (found && found.day?.as !== "unreadable") tokens.push({ at, end, ...found });
    }
  }
  return tokens.sort((a, b) => a.at - b.at);
}

function spanOf(months: readonly Period[]): Period | null {
  const [first, second] = months;
  if (!first || months.length > 2) return null;
  if (!second) return first;
  return first.from <= second.from ? { from: first.from, to: second.to } : null;
}

function monthsUpTo([, from, to, year]: RegExpExecArray): Omit<Token, "at" | "end"> {
  const first = firstOf(firstYear(String(from), String(to), Number(year)), monthNamed(String(from)));
  return { month: { from: first, to: endOfMonth(firstOf(Number(year), monthNamed(String(to)))) } };
}

/** The year of the first of two months of which the second has its year: "Nov - Jan 2027" begins in 2026. */
function firstYear(from: string, to: string, year: number): number {
  return monthNamed(from) > monthNamed(to) ? year - 1 : year;
}

function namedMonth([, name, year]: RegExpExecArray): Omit<Token, "at" | "end"> | null {
  return monthToken(fullYear(String(year).replace("'", "")), monthNamed(String(name)));
}

function monthToken(year: number, month: number): { readonly month: Period } | null {
  if (month < 1 || month > 12 || year < 1990 || year > 2100) return null;
  const from = firstOf(year, month);
  return { month: { from, to: endOfMonth(from) } };
}
