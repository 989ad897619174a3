import { monthsUpTo } from "../../src/domain/report/months";
import type { MonthCounts, UnitCounts, UnitReport } from "../../src/domain/report/unitReport";
import { staffReportWords, unitSheetWords } from "../../src/text/reportSheetWords";
import { day } from "../builders/month";

const counts: UnitCounts = {
  tab: null,
  onList: 40,
  invited: 12,
  active: 21,
  candidates: 1,
  revoked: 0,
  issued: 1,
  due: 1,
  inTime: 1,
  late: 0,
};

const month: Omit<MonthCounts, "month"> = {
  state: "covered",
  viewedMinutes: 60,
  countableMinutes: null,
  people: { active: 21 },
  flow: { activated: 0, reactivated: 1, lapsed: "hidden", revoked: 0 },
};

const months = monthsUpTo(day("2026-10-31"), 12).map((period, at): MonthCounts => ({
  ...month,
  month: period,
  ...(at === 0 && { state: "missing" }),
}));

function reportOf(changes: Partial<UnitReport> = {}): UnitReport {
  return {
    scope: null,
    asOf: day("2026-10-31"),
    madeOn: day("2026-11-03"),
    month: months.at(-1)?.month ?? { from: 0, to: 0 },
    activationDays: 7,
    units: [{ ...counts, tab: "Unit 12" }],
    total: counts,
    months,
    seats: { pool: 41, onList: 40, invited: 12, active: 21, returnable: 1 },
    hideBelow: 0,
    ...changes,
  };
}

const linesOf = (changes: Partial<UnitReport> = {}) => unitSheetWords.lines(reportOf(changes)).join("\n");

describe("[R81] words of the sheet Unit report", () => {
  test("say of which units, through which day, and what is free", () => {
    expect(linesOf()).toBe(
      "Units: all. Data through Oct 31, 2026. Made on Nov 3, 2026.\nLicenses on the list: 40; candidates: 1. Seats: 41 in all, 1 free.\nCounts only, no names.",
    );
    expect(linesOf({ scope: "Unit 12", seats: null, asOf: null })).toBe(
      "Units: Unit 12. No report was imported yet. Made on Nov 3, 2026.\nCounts only, no names.",
    );
    expect(linesOf({ asOf: null })).toContain("candidates: not known.");
  });

  test("[H12] free seats are not said where the licenses on the list are hidden", () => {
    const seats = { pool: 41, onList: "hidden", invited: 0, active: "hidden", returnable: 0 } as const;
    expect(linesOf({ seats, hideBelow: 11 })).toContain(
      "Licenses on the list: hidden; candidates: 0. Seats: 41 in all.\n",
    );
  });

  test("[H12] one line says what hidden means, with the county's number, and only where something can be hidden", () => {
    expect(linesOf({ hideBelow: 11 }).split("\n").at(-1)).toBe(
      "hidden: from 1 to 10 people or their hours, or a number from which such a one could be worked out. Charts leave it out.",
    );
    expect(linesOf({ hideBelow: 0 })).not.toContain("hidden");
  });

  test("a list that holds more than the pool has no seat free", () => {
    const seats = { pool: 30, onList: 40, invited: 0, active: 0, returnable: 0 };
    expect(linesOf({ seats })).toContain("Seats: 30 in all, 0 free.");
  });

  test("charts say the newest month, and how many months no report tells of", () => {
    const text = unitSheetWords.flowChart.text(reportOf({ hideBelow: 11 }));
    expect(text).toBe(
      "Stacked columns of people by month, Nov 2025 to Oct 2026. Oct 2026: activated 0, active again 1, went silent hidden and revoked 0. 1 month without any report.",
    );
  });

  test("a chart of many units names the first six", () => {
    const units = Array.from({ length: 8 }, (_, at) => ({ ...counts, tab: `Unit ${String(at + 1)}` }));
    const text = unitSheetWords.unitsChart.text(reportOf({ units }));
    expect(text).toMatch(/^Columns by unit\. Unit 1: on the list 40, .*; 2 unit tabs more in the table\.$/);
    expect(text).not.toContain("Unit 7");
  });

  test("one day to activate is one day", () => {
    expect(unitSheetWords.units.note(reportOf({ activationDays: 1 }))).toContain("within 1 day of");
    expect(unitSheetWords.units.note(reportOf())).toContain("within 7 days of");
  });

  test("footers hold the day and Excel's codes for pages, and no ampersand else", () => {
    const footers = [
      unitSheetWords.footer(reportOf()),
      staffReportWords.footer({
        scope: "R&D",
        asOf: null,
        madeOn: day("2026-11-03"),
        month: reportOf().month,
        lines: [],
      }),
    ];
    for (const footer of footers) {
      expect(footer).toContain("Nov 3, 2026, page &P of &N");
      expect(footer.match(/&/g)).toHaveLength(2);
    }
  });
});
