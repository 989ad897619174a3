import type { Attendance } from "../attendance/attendance";
import type { SerialDate } from "../values/serialDate";
import { monthCoverage, type MonthCoverage } from "./monthCoverage";
import { monthOf, monthsUpTo } from "./months";
import { shownNumbers, type ShownNumbers, type ShownUnit, type Told } from "./shownNumbers";
import { MONTHS_SHOWN, unitNumbers, type ReportGround, type UnitNumbers } from "./unitNumbers";
import type { MonthCounts, SeatCounts, UnitCounts, UnitReport } from "./unitReport";

/**
 * The unit report (H11, H12, R80, R81): licenses by unit, twelve calendar months up to that of the data-through date, and seats.
 * `wanted`: one unit tab, or null for all, which is also the report of a tab that the book does not have. `today` is the clock's.
 */
export function unitReportOf(
  review: ReportGround,
  attendance: Attendance,
  today: SerialDate,
  wanted: string | null,
): UnitReport {
  const last = review.asOf ?? today;
  const numbers = unitNumbers(review, attendance, today);
  const coverage = monthsUpTo(last, MONTHS_SHOWN + 1).map((month) => monthCoverage(month, review.evidence.reports));
  const { hideCountsBelow: hideBelow } = review.settings;
  const shown = shownNumbers(numbers, toldOf(coverage), hideBelow);
  const place = numbers.findIndex(({ tab }) => tab === wanted);
  const one = shown.units[place];
  const scope = one === undefined ? null : wanted;
  const inScope = one === undefined ? [...numbers.keys()] : [place];
  const total = one ?? shown.total;
  return {
    scope,
    asOf: review.asOf,
    madeOn: today,
    month: monthOf(last),
    activationDays: review.settings.activationDays,
    units: inScope.flatMap((at) => unitCounts(numbers, shown, at)),
    total: countsOf(scope, total),
    months: monthCounts({
      shown: total,
      coverage: coverage.slice(1),
      last,
      entered: new Set(attendance.months.map(({ month }) => month.from)),
    }),
    seats: scope === null ? seatCounts(shown.total, review.settings.seats) : null,
    hideBelow,
  };
}

/**
 * What can be told of each month but the first, which only stands before: nothing of use where no report reaches, and who came
 * back or fell silent only where one reaches into the month before too. Revoke dates are on the list.
 */
function toldOf(coverage: readonly MonthCoverage[]): Told[] {
  return coverage.slice(1).map(({ state }, at) => {
    const isTold = state !== "missing";
    const isFollowed = isTold && coverage[at]?.state !== "missing";
    return { active: isTold, activated: isTold, reactivated: isFollowed, lapsed: isFollowed, revoked: true };
  });
}

function unitCounts(numbers: readonly UnitNumbers[], shown: ShownNumbers, at: number): UnitCounts[] {
  const [unit, counts] = [numbers[at], shown.units[at]];
  return unit === undefined || counts === undefined ? [] : [countsOf(unit.tab, counts)];
}

function countsOf(tab: string | null, { months, ...counts }: ShownUnit): UnitCounts {
  return { tab, ...counts, revoked: months.at(-1)?.revoked ?? 0 };
}

type MonthGround = {
  readonly shown: ShownUnit;
  readonly coverage: readonly MonthCoverage[];
  readonly last: SerialDate;
  /** First days of the months of which the sheet Attendance has a line that counts; of the others nobody knows. */
  readonly entered: ReadonlySet<SerialDate>;
};

function monthCounts({ shown, coverage, last, entered }: MonthGround): MonthCounts[] {
  return monthsUpTo(last, MONTHS_SHOWN).map((month, at) => {
    const { active = null, activated = null, reactivated = null, lapsed = null, revoked } = shown.months[at] ?? {};
    const { viewedMinutes = null, countableMinutes = null } = shown.months[at] ?? {};
    return {
      month,
      state: coverage[at]?.state ?? "missing",
      viewedMinutes,
      countableMinutes: entered.has(month.from) ? countableMinutes : null,
      people: { active },
      flow: { activated, reactivated, lapsed, revoked: revoked ?? 0 },
    };
  });
}

function seatCounts({ onList, invited, active, candidates }: ShownUnit, pool: number | null): SeatCounts {
  return { pool, onList, invited, active, returnable: candidates };
}
