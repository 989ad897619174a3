import type { Count, MonthCounts, ShownMinutes, UnitCounts, UnitReport } from "../src/domain/report/unitReport";
import { civilDay } from "../src/domain/values/serialDate";
import { describeMonth, shortMonth } from "../src/text/dates";
import { describeHours } from "../src/text/hoursWords";
import { chartWords, nameOf } from "../src/text/reportChartWords";
import { describeInTime, describePeople, numberWords, reportPaneWords } from "../src/text/reportPaneWords";
import type { BarsChart, ChartSeries, ColumnsChart } from "./chart";
import type { ChartNumbers } from "./components/ChartTable";

type Months = readonly MonthCounts[];
type Row = ChartNumbers["rows"][number];

/** Hours viewed and countable by month, side by side; without lines of the sheet Attendance only those viewed. Null: no month is known. */
export function hoursChart({ months }: Pick<UnitReport, "months">): ColumnsChart | null {
  const series: ChartSeries[] = [
    {
      name: chartWords.viewed,
      look: "solid",
      values: months.map(({ viewedMinutes }) => hoursOf(viewedMinutes)),
      atLeast: partlyKnown(months),
    },
    {
      name: chartWords.countable,
      look: "hatched",
      values: months.map(({ countableMinutes }) => hoursOf(countableMinutes)),
    },
  ];
  const known = series.filter(({ values }) => values.some((value) => value !== null));
  return known.length === 0 ? null : { categories: categoriesOf(months), series: known, stacked: false };
}

/** Who came (above) and who went (below) by month. Null: no month is known, and nobody was revoked. */
export function flowChart({ months }: Pick<UnitReport, "months">): ColumnsChart | null {
  const atLeast = partlyKnown(months);
  const series: ChartSeries[] = [
    { name: chartWords.activated, look: "solid", values: flowOf(months, "activated"), atLeast },
    { name: chartWords.reactivated, look: "hatched", values: flowOf(months, "reactivated"), atLeast },
    { name: chartWords.lapsed, look: "dotted", values: flowOf(months, "lapsed"), atLeast, below: true },
    { name: chartWords.revoked, look: "open", values: flowOf(months, "revoked"), below: true },
  ];
  const known = series.some(({ values }) => values.some((value) => value !== null && value !== 0));
  return known ? { categories: categoriesOf(months), series, stacked: true } : null;
}

/**
 * The licenses of each unit: active, invited, all others. A part that is hidden is in the others, so that the bar is as long as the
 * unit's licenses.
 */
export function unitsChart({ units }: Pick<UnitReport, "units">): BarsChart {
  return {
    parts: [
      { name: chartWords.active, look: "solid" },
      { name: chartWords.invited, look: "hatched" },
      { name: chartWords.others, look: "open" },
    ],
    rows: units.map((unit) => {
      const [onList, active, invited] = [shown(unit.onList), shown(unit.active), shown(unit.invited)];
      const isHidden = [unit.onList, unit.active, unit.invited].includes("hidden");
      return {
        name: nameOf(unit),
        said: describePeople(unit.onList),
        values: unit.onList === "hidden" ? [] : [active, invited, Math.max(0, onList - active - invited)],
        sign: isHidden ? "hidden" : null,
      };
    }),
  };
}

/** The table of hours by month. */
export function hoursNumbers({ months }: Pick<UnitReport, "months">): ChartNumbers {
  const { viewed, countable, hours: caption } = chartWords;
  return {
    caption,
    headers: [reportPaneWords.month, viewed, countable],
    rows: months.map((month): Row => {
      const seen = hoursWords(month.viewedMinutes);
      const isLeast = typeof month.viewedMinutes === "number" && month.state === "partly";
      return [
        describeMonth(month.month.to),
        isLeast ? chartWords.orMore(seen) : seen,
        hoursWords(month.countableMinutes),
      ];
    }),
  };
}

/** The table of comings and goings by month. */
export function flowNumbers({ months }: Pick<UnitReport, "months">): ChartNumbers {
  const { activated, reactivated, lapsed, revoked, flow: caption } = chartWords;
  return {
    caption,
    headers: [reportPaneWords.month, activated, reactivated, lapsed, revoked],
    rows: months.map(({ month, state, flow }): Row => {
      const words = (count: Count | null, isPart: boolean) => {
        const said = describePeople(count);
        return isPart && typeof count === "number" ? chartWords.orMore(said) : said;
      };
      const [isPart, name] = [state === "partly", describeMonth(month.to)];
      return [
        name,
        words(flow.activated, isPart),
        words(flow.reactivated, isPart),
        words(flow.lapsed, isPart),
        words(flow.revoked, false),
      ];
    }),
  };
}

/** The table of units, the total last where there are several. */
export function unitsNumbers({ asOf, units, total, month, activationDays }: UnitReport): ChartNumbers {
  const { onList, active, invited, candidates } = numberWords;
  const inTime = numberWords.inTime(activationDays);
  const rowOf = (unit: UnitCounts): Row => [
    nameOf(unit),
    ...[unit.onList, unit.active, unit.invited].map((count) => describePeople(count)),
    // Without a report nobody is known to be silent or late.
    asOf === null ? reportPaneWords.notKnown : describePeople(unit.candidates),
    describePeople(unit.revoked),
    asOf === null ? reportPaneWords.notKnown : describeInTime(unit),
  ];
  return {
    caption: chartWords.units,
    headers: [reportPaneWords.unit, onList, active, invited, candidates, numberWords.revoked(month), inTime],
    rows: [...units, ...(units.length > 1 ? [total] : [])].map(rowOf),
  };
}

function flowOf(months: Months, kind: keyof MonthCounts["flow"]): (Count | null)[] {
  return months.map(({ flow }) => flow[kind]);
}

function categoriesOf(months: Months): ColumnsChart["categories"] {
  return months.map(({ month }) => ({ label: shortMonth(month.to), year: civilDay(month.to).year }));
}

function partlyKnown(months: Months): boolean[] {
  return months.map(({ state }) => state === "partly");
}

function hoursOf(minutes: ShownMinutes): ShownMinutes {
  return typeof minutes === "number" ? minutes / 60 : minutes;
}

function hoursWords(minutes: ShownMinutes): string {
  return typeof minutes === "number" ? describeHours(minutes) : describePeople(minutes);
}

function shown(count: Count): number {
  return count === "hidden" ? 0 : count;
}
