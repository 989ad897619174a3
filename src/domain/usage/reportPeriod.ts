import type { CellValue } from "../values/cell";
import { contains, overlaps, type Period } from "../values/period";
import { plainText } from "../values/plainText";
import { civilDay, endOfMonth, firstOf, type SerialDate } from "../values/serialDate";
import type { ColumnDecisions } from "./columnDecisions";
import { cellOf, type DataRow } from "./dataRow";
import { monthOfCell, periodInText } from "./periodInText";
import type { Preamble } from "./readPreamble";
import type { PersonLine, ReportKind } from "./report";
import { dayOf, readReportDate } from "./reportDate";

/** Where the period of a report may come from, beside its columns. */
export type PeriodSources = {
  readonly kind: ReportKind;
  readonly file: string;
  readonly preamble: Preamble;
  readonly answer: Period | undefined;
  readonly fallback: Period | undefined;
};

/** The period of the whole file, or null; `isDay` when it is the day a users list was made; `disputed` when its own and the fallback do not agree, or title and name do not. */
export type FilePeriod = { readonly period: Period | null; readonly disputed: boolean; readonly isDay: boolean };

/**
 * The period of the lines that have none of their own: a person's answer, else the titles, else the file name, else the fallback.
 * A users list covers the single day it was made (rules section 1); of a longer answer its last day.
 */
export function filePeriod({ kind, file, preamble, answer, fallback }: PeriodSources): FilePeriod {
  const named = periodInText(file.replace(/\.[a-z]{2,5}$/i, ""));
  if (kind === "users") {
    const made =
      preamble.dataThrough ??
      preamble.runDate ??
      named.day ??
      preamble.day ??
      singleDay(preamble.period ?? named.period);
    const given = answer ?? (made === null ? fallback : undefined);
    return { period: given ? dayAlone(given.to) : made === null ? null : dayAlone(made), disputed: false, isDay: true };
  }
  const own = preamble.period ?? named.period;
  if (answer) return { period: answer, disputed: false, isDay: false };
  const split = preamble.period !== null && named.period !== null && !overlaps(preamble.period, named.period);
  const against = own !== null && fallback !== undefined && !contains(fallback, own);
  return { period: own ?? fallback ?? null, disputed: split || against, isDay: false };
}

/** The period a line has of its own: its month column, or its first and last day; `none` when it has no such cell filled. */
export function linePeriod(row: DataRow, decisions: ColumnDecisions): Period | "none" | null {
  const month = cellOf(row, "month");
  if (plainText(month) !== "") return monthPeriod(month);
  const [from, to] = [cellOf(row, "periodFrom"), cellOf(row, "periodTo")];
  if (plainText(from) === "" && plainText(to) === "") return "none";
  const order = decisions.orderOf("periodFrom");
  const [first, last] = [dayOf(readReportDate(from), order), dayOf(readReportDate(to), order)];
  return first !== null && last !== null && first <= last ? { from: first, to: last } : null;
}

/** The period of a whole report, whether it is asked, and whether because it is disputed. */
export type SettledPeriod = { readonly period: Period | null; readonly isOpen: boolean; readonly disputed: boolean };

/**
 * The span of all lines about people; null and asked while one of them has none, or while they are disputed: the title and the
 * name disagree, or the fallback, where a person did not answer, leaves out days that the report says it covers.
 */
export function settlePeriod(
  people: readonly PersonLine[],
  file: FilePeriod,
  fallback: Period | undefined,
): SettledPeriod {
  const periods = people.flatMap(({ period }) => period ?? []);
  const beyond = !file.isDay && fallback !== undefined && periods.some((period) => !contains(fallback, period));
  const disputed = file.disputed || beyond;
  const isOpen = disputed || periods.length < people.length;
  return { period: isOpen ? null : people.length === 0 ? file.period : spanOf(periods), isOpen, disputed };
}

function spanOf(periods: readonly Period[]): Period | null {
  let span: Period | null = null;
  for (const { from, to } of periods)
    span = span ? { from: Math.min(span.from, from), to: Math.max(span.to, to) } : { from, to };
  return span;
}

/** "Aug-22" is August 2022, never 22 August (V9); a date stands for its month. */
function monthPeriod(value: CellValue | undefined): Period | null {
  const text = plainText(value);
  const written = typeof value === "number" ? null : (monthOfCell(text) ?? periodInText(text).period);
  if (written) return written;
  const date = dayOf(readReportDate(value), "month-first");
  if (date === null) return null;
  const { year, month } = civilDay(date);
  return { from: firstOf(year, month), to: endOfMonth(date) };
}

function singleDay(period: Period | null): SerialDate | null {
  return period && period.from === period.to ? period.from : null;
}

function dayAlone(day: SerialDate): Period {
  return { from: day, to: day };
}
