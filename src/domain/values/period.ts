import type { SerialDate } from "./serialDate";

/** A run of days, both ends included. */
export type Period = { readonly from: SerialDate; readonly to: SerialDate };

/** How many days the period has. */
export function lengthOf(period: Period): number {
  return period.to - period.from + 1;
}

/** Whether the two periods share a day. */
export function overlaps(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Whether every day of the inner period lies in the outer one. */
export function contains(outer: Period, inner: Period): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** The days of the window that no period covers, as runs in order. */
export function uncovered(window: Period, periods: readonly Period[]): Period[] {
  const gaps: Period[] = [];
  let next = window.from;
  for (const { from, to } of [...periods].sort((a, b) => a.from - b.from)) {
    if (from > window.to) break;
    if (from > next) gaps.push({ from: next, to: from - 1 });
    next = Math.max(next, to + 1);
  }
  if (next <= window.to) gaps.push({ from: next, to: window.to });
  return gaps;
}
