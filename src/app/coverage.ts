import { cutoffOf } from "../domain/activity/cutoff";
import type { EvidenceReport } from "../domain/usage/evidence";
import { contains, lengthOf, uncovered, type Period } from "../domain/values/period";
import type { SerialDate } from "../domain/values/serialDate";

/** One month of a unit's window, and how far reports with a login column cover its days. */
export type CoveredMonth = {
  readonly period: Period;
  readonly state: "covered" | "partly" | "missing";
  readonly missingDays: number;
};

/** The months of a unit's window, oldest first. */
export type UnitCoverage = { readonly tab: string; readonly months: readonly CoveredMonth[] };

/** How far the evidence reaches for each unit: the months of its window (rules section 1), each covered, partly or not. */
export function coverageOf(
  units: readonly { readonly tab: string; readonly months: number }[],
  reports: readonly EvidenceReport[],
  asOf: SerialDate,
): UnitCoverage[] {
  const covered = reports.flatMap(({ period, hasDays, hasLogin }) =>
    period !== null && (hasDays || hasLogin) ? [period] : [],
  );
  return units.map(({ tab, months }) => ({
    tab,
    months: Array.from({ length: months }, (_, index) => coveredMonth(asOf, months - index, covered)),
  }));
}

function coveredMonth(asOf: SerialDate, back: number, covered: readonly Period[]): CoveredMonth {
  const to = back === 1 ? asOf : cutoffOf(asOf, back - 1);
  const period = { from: cutoffOf(asOf, back) + 1, to };
  const gaps = uncovered(period, covered);
  const missingDays = gaps.reduce((days, gap) => days + lengthOf(gap), 0);
  const whole = gaps.some((gap) => contains(gap, period));
  return { period, missingDays, state: missingDays === 0 ? "covered" : whole ? "missing" : "partly" };
}
