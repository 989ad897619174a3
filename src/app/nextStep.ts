import type { Period } from "../domain/values/period";
import { endOfMonth, type SerialDate } from "../domain/values/serialDate";
import type { UnitCoverage } from "./coverage";

/** What there is to do next, the most pressing first. */
export type NextStep =
  | { readonly kind: "noUnitTab" }
  | { readonly kind: "firstReport" }
  | { readonly kind: "bringIn"; readonly periods: readonly Period[] }
  | { readonly kind: "review"; readonly candidates: number }
  | { readonly kind: "nothing" };

type Known = {
  readonly unitTabs: number;
  readonly asOf: SerialDate | null;
  readonly coverage: readonly UnitCoverage[];
  readonly candidates: number;
  readonly today: SerialDate;
};

/** The next thing to do: find the list, bring in what is missing, look at the candidates. */
export function nextStep({ unitTabs, asOf, coverage, candidates, today }: Known): NextStep {
  if (unitTabs === 0) return { kind: "noUnitTab" };
  if (asOf === null) return { kind: "firstReport" };
  const periods = [...missingMonths(coverage), ...monthsSince(asOf, today)];
  if (periods.length > 0) return { kind: "bringIn", periods };
  return candidates > 0 ? { kind: "review", candidates } : { kind: "nothing" };
}

/** The months of the units' windows of which days are missing, each once, oldest first. */
export function missingMonths(coverage: readonly UnitCoverage[]): Period[] {
  const lacking = coverage.flatMap(({ months }) => months.filter(({ state }) => state !== "covered"));
  const byEnd = new Map(lacking.map(({ period }) => [period.to, period]));
  return [...byEnd.values()].sort((a, b) => a.to - b.to);
}

/** The months that ended after asOf and before today: their reports exist by now. */
function monthsSince(asOf: SerialDate, today: SerialDate): Period[] {
  const months: Period[] = [];
  for (let from = asOf + 1; endOfMonth(from) < today; from = endOfMonth(from) + 1)
    months.push({ from, to: endOfMonth(from) });
  return months;
}
