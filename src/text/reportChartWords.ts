import type { MonthCounts, ShownMinutes, UnitCounts, UnitReport } from "../domain/report/unitReport";
import { describeList, describeNumber } from "./counts";
import { describeMonth, describePeriod } from "./dates";
import { hiddenWord } from "./hiddenWords";
import { describeHours } from "./hoursWords";
import { describePeople, reportPaneWords } from "./reportPaneWords";

/** What series, columns and signs of the charts are called. */
export const chartWords = {
  hours: "Hours by month",
  viewed: "Viewed",
  countable: "Countable",
  noAttendance: "Countable hours come from the sheet Attendance, which has no line of these months.",
  flow: "From month to month",
  activated: "Activated",
  reactivated: "Active again",
  lapsed: "Went silent",
  revoked: "Revoked",
  units: "Licenses by unit",
  active: "Active",
  invited: "Invited",
  others: "All others",
  signs: {
    unknown: "not known",
    hidden: hiddenWord,
    atLeast: "at least: days are missing",
  },
  orMore: (number: string) => `${number} or more`,
  noMonth: "No month is known yet. The first import brings the first column.",
} as const;

type Months = readonly MonthCounts[];

/** The chart of hours in one sentence, for those who do not see it. */
export function describeHoursChart({ months }: Pick<UnitReport, "months">): string {
  const viewed = describeSpan("viewed", months, ({ viewedMinutes }) => viewedMinutes);
  const countable = describeSpan("countable", months, ({ countableMinutes }) => countableMinutes);
  return `Columns of hours by month, ${describeMonths(months)}: ${viewed}; ${countable}.`;
}

/** The least and the most of a series, as far as it is shown: viewed from 12.00 (Dec 2025) to 140.50 (Mar 2026). */
function describeSpan(name: string, months: Months, minutesOf: (month: MonthCounts) => ShownMinutes): string {
  const all = months.map((month) => ({ month: describeMonth(month.month.to), minutes: minutesOf(month) }));
  const shown = all.flatMap(({ month, minutes }) => (typeof minutes === "number" ? [{ month, minutes }] : []));
  const gaps = (
    [
      [null, reportPaneWords.notKnown],
      ["hidden", hiddenWord],
    ] as const
  ).flatMap(([gap, words]) => {
    const count = all.filter(({ minutes }) => minutes === gap).length;
    if (count === 0) return [];
    return count === all.length
      ? [words]
      : [`${describeNumber(count)} of ${describeNumber(all.length)} months ${words}`];
  });
  return `${name} ${[...spanOf(shown), ...gaps].join(", ")}`;
}

function spanOf(shown: readonly { readonly month: string; readonly minutes: number }[]): string[] {
  const [first, ...others] = shown;
  if (first === undefined) return [];
  const words = ({ month, minutes }: typeof first) => `${describeHours(minutes)} (${month})`;
  const least = others.reduce((low, one) => (one.minutes < low.minutes ? one : low), first);
  const most = others.reduce((high, one) => (one.minutes > high.minutes ? one : high), first);
  if (least.minutes !== most.minutes) return [`from ${words(least)} to ${words(most)}`];
  return [others.length === 0 ? words(first) : `${describeHours(first.minutes)} in each month`];
}

/** The chart of comings and goings in one sentence. */
export function describeFlowChart({ months }: Pick<UnitReport, "months">): string {
  const sums = (["activated", "reactivated", "lapsed", "revoked"] as const).map((kind) => {
    const shown = months.map(({ flow }) => flow[kind]).filter((count) => typeof count === "number");
    const name = chartWords[kind].toLowerCase();
    return shown.length === 0 ? `${name} not known` : `${describeNumber(sumOf(shown))} ${name}`;
  });
  const gaps = months.filter(({ flow }) => Object.values(flow).some((count) => typeof count !== "number")).length;
  const rest =
    gaps === 0 ? "" : `, with numbers left out in ${describeNumber(gaps)} of ${describeNumber(months.length)} months`;
  return `Columns of clients by month, ${describeMonths(months)}, those who came above and those who went below: ${describeList(sums)}${rest}.`;
}

/** The chart of units in one sentence. */
export function describeUnitsChart({ units, total }: Pick<UnitReport, "units" | "total">): string {
  const all = `on the list ${describePeople(total.onList)}, active ${describePeople(total.active)}, invited ${describePeople(total.invited)}`;
  const shown = units.flatMap(({ tab, onList }) => (typeof onList === "number" ? [{ tab, onList }] : []));
  const [first, ...others] = shown;
  const most =
    first === undefined ? null : others.reduce((high, one) => (one.onList > high.onList ? one : high), first);
  const where = most === null ? "" : `; most on ${nameOf(most)} (${describeNumber(most.onList)})`;
  return `Bars of licenses by unit: ${all}${where}.`;
}

/** What a row of counts is called. */
export function nameOf({ tab }: Pick<UnitCounts, "tab">): string {
  return tab ?? reportPaneWords.total;
}

function describeMonths(months: Months): string {
  const [first, last] = [months[0], months.at(-1)];
  return first === undefined || last === undefined ? "" : describePeriod({ from: first.month.from, to: last.month.to });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
