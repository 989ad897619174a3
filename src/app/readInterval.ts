import { readDate } from "../domain/fields/readDate";
import { intervalEnd, nextInterval } from "../domain/hours/interval";
import type { Entry } from "../domain/license/entry";
import type { Period } from "../domain/values/period";
import type { SerialDate } from "../domain/values/serialDate";

/** The interval of the activity as the row has it; null is what is blank or no day. */
export type RowInterval = { readonly start: SerialDate | null; readonly end: SerialDate | null };

/** Activity start and Activity end of a row. */
export function readInterval({ cells }: Pick<Entry, "cells">): RowInterval {
  return { start: readDate(cells.activityStart).date, end: readDate(cells.activityEnd).date };
}

/** The last day that an interval may have which starts on a day (R21). */
export function latestEnd(start: SerialDate): SerialDate {
  return intervalEnd(start);
}

/** The interval to propose: the one after the row's own, unless that would be over already; then one from today (R21, H10). */
export function proposedInterval({ end }: RowInterval, today: SerialDate): Period {
  const next = end === null ? null : nextInterval(end);
  return next === null || next.to < today ? { from: today, to: intervalEnd(today) } : next;
}
