import { describeCount, describeList } from "./counts";
import { describePeriod } from "./dates";
import { nouns } from "./nouns";
import type { Period } from "../domain/values/period";

type MonthCoverage = {
  readonly period: Period;
  readonly state: "covered" | "partly" | "missing";
  readonly missingDays: number;
};

const stateWords: Readonly<Record<MonthCoverage["state"], string>> = {
  covered: "covered",
  partly: "partly",
  missing: "missing",
};

/** Words of the strip of months. */
export const coverageWords = {
  months: (tab: string) => `Months of ${tab}`,
  state: ({ state }: MonthCoverage) => stateWords[state],
  spoken: ({ period, state, missingDays }: MonthCoverage) => {
    if (state === "covered") return `${describePeriod(period)}: covered`;
    if (state === "missing") return `${describePeriod(period)}: not imported`;
    return `${describePeriod(period)}: ${describeCount(missingDays, nouns.day)} missing`;
  },
  needed: (periods: readonly Period[]) => `Still needed: ${describeList(periods.map(describePeriod))}.`,
  complete: "Every day of every unit's months is covered.",
} as const;
