import type { EvidenceReport } from "../usage/evidence";
import { contains, lengthOf, uncovered, type Period } from "../values/period";

/** How far reports with a login column cover the days of a month. */
export type MonthCoverage = { readonly state: "covered" | "partly" | "missing"; readonly missingDays: number };

/** The coverage of a month (rules section 1); a report of unknown period covers no day. */
export function monthCoverage(month: Period, reports: readonly EvidenceReport[]): MonthCoverage {
  const periods = reports.flatMap(({ period, hasDays, hasLogin }) =>
    period !== null && (hasDays || hasLogin) ? [period] : [],
  );
  const gaps = uncovered(month, periods);
  const missingDays = gaps.reduce((days, gap) => days + lengthOf(gap), 0);
  if (missingDays === 0) return { state: "covered", missingDays };
  return { state: gaps.some((gap) => contains(gap, month)) ? "missing" : "partly", missingDays };
}
