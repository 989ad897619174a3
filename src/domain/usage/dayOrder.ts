import { dayOf, hasTwoReadings, type DayOrder, type ReportDate } from "./reportDate";
import type { SerialDate } from "../values/serialDate";

/** The order of day and month in one column, and whether somebody must be asked. */
export type OrderOfColumn = { readonly order: DayOrder; readonly open: boolean };

/**
 * Settles the order over all dates of a column (V10f): any 13 to 31 in the first place makes the day first, in the second
 * place the month. Where nothing settles it, or the column says both, the answer decides; without one, US order is proposed.
 */
export function settleDayOrder(readings: readonly ReportDate[], answer: DayOrder | undefined): OrderOfColumn {
  let dayFirst = false;
  let monthFirst = false;
  let ambiguous = false;
  for (const reading of readings) {
    if (reading.as !== "numeric") continue;
    if (reading.first > 12) dayFirst = true;
    else if (reading.second > 12) monthFirst = true;
    else if (hasTwoReadings(reading)) ambiguous = true;
  }
  if (dayFirst !== monthFirst) return { order: dayFirst ? "day-first" : "month-first", open: false };
  return { order: answer ?? "month-first", open: ambiguous && answer === undefined };
}

/** Settles a run of dates among themselves, US order where nothing settles it: the dates of one preamble or file name. */
export function settledDays(readings: readonly ReportDate[], answer: DayOrder | undefined): (SerialDate | null)[] {
  const { order } = settleDayOrder(readings, answer);
  return readings.map((reading) => dayOf(reading, order));
}
