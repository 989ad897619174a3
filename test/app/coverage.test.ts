import { coverageOf } from "../../src/app/coverage";
import { nextStep } from "../../src/app/nextStep";
import type { EvidenceReport } from "../../src/domain/usage/evidence";
import { fromIsoDate } from "../../src/domain/values/serialDate";

const day = (iso: string) => fromIsoDate(iso) ?? NaN;
const period = (from: string, to: string) => ({ from: day(from), to: day(to) });
const units = [{ tab: "Unit 12", months: 3 }];

function report(from: string, to: string, login = true): EvidenceReport {
  return {
    fingerprint: from,
    kind: "learner-summary",
    period: period(from, to),
    hasDays: login,
    hasLogin: false,
    listsEverybody: true,
    lines: new Map(),
  };
}

describe("coverage of a unit's months", () => {
  test("a month is covered, partly covered or missing, with the days that lack", () => {
    const reports = [report("2026-08-01", "2026-08-31"), report("2026-09-11", "2026-09-30")];
    expect(coverageOf(units, reports, day("2026-10-31"))).toEqual([
      {
        tab: "Unit 12",
        months: [
          { period: period("2026-08-01", "2026-08-31"), state: "covered", missingDays: 0 },
          { period: period("2026-09-01", "2026-09-30"), state: "partly", missingDays: 10 },
          { period: period("2026-10-01", "2026-10-31"), state: "missing", missingDays: 31 },
        ],
      },
    ]);
  });

  test("a report without a login column covers nothing", () => {
    const [unit] = coverageOf(
      [{ tab: "Unit 12", months: 1 }],
      [report("2026-10-01", "2026-10-31", false)],
      day("2026-10-31"),
    );
    expect(unit?.months[0]?.state).toBe("missing");
  });
});

describe("what to do next", () => {
  const known = { unitTabs: 1, asOf: day("2026-10-31"), coverage: [], candidates: 2, today: day("2026-11-23") };

  test("a workbook without a unit tab comes first", () => {
    expect(nextStep({ ...known, unitTabs: 0 })).toEqual({ kind: "noUnitTab" });
  });

  test("without any report the first one is asked for", () => {
    expect(nextStep({ ...known, asOf: null })).toEqual({ kind: "firstReport" });
  });

  test("a month that ended after the data and before today is due", () => {
    expect(nextStep({ ...known, today: day("2026-12-01") })).toEqual({
      kind: "bringIn",
      periods: [period("2026-11-01", "2026-11-30")],
    });
  });

  test("a month is not due on its own last day", () => {
    expect(nextStep({ ...known, today: day("2026-11-30") })).toEqual({ kind: "review", candidates: 2 });
  });

  test("a missing month of a window is asked for once, whatever the number of units", () => {
    const month = { period: period("2026-09-01", "2026-09-30"), state: "missing", missingDays: 30 } as const;
    const coverage = [
      { tab: "A", months: [month] },
      { tab: "B", months: [month] },
    ];
    expect(nextStep({ ...known, coverage })).toEqual({ kind: "bringIn", periods: [month.period] });
  });

  test("with nothing due and no candidate there is nothing to do", () => {
    expect(nextStep({ ...known, candidates: 0 })).toEqual({ kind: "nothing" });
  });
});
