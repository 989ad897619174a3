import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { MonthCounts, UnitCounts, UnitReport } from "../../src/domain/report/unitReport";
import { addMonths, endOfMonth, firstOf } from "../../src/domain/values/serialDate";
import { describeFlowChart, describeHoursChart, describeUnitsChart } from "../../src/text/reportChartWords";
import { describeInTime, describePeople, numberWords } from "../../src/text/reportPaneWords";
import { signsOf } from "../../taskpane/chart";
import { FlowChart, HoursChart, UnitsChart } from "../../taskpane/components/ReportCharts";
import { ReportNumbers } from "../../taskpane/components/ReportNumbers";
import {
  flowChart,
  flowNumbers,
  hoursChart,
  hoursNumbers,
  unitsChart,
  unitsNumbers,
} from "../../taskpane/reportCharts";

const unit: UnitCounts = {
  tab: "Unit 7",
  onList: 40,
  invited: 12,
  active: 21,
  candidates: 14,
  revoked: 0,
  issued: 13,
  due: 24,
  inTime: 20,
  late: 4,
};
const known: MonthCounts = {
  month: { from: firstOf(2026, 10), to: endOfMonth(firstOf(2026, 10)) },
  state: "covered",
  viewedMinutes: 630,
  countableMinutes: 90,
  people: { active: 21 },
  flow: { activated: 3, reactivated: 1, lapsed: 2, revoked: 0 },
};
const missing: Partial<MonthCounts> = {
  state: "missing",
  viewedMinutes: null,
  people: { active: null },
  flow: { activated: null, reactivated: null, lapsed: null, revoked: 0 },
};

/** A report whose months end with October 2026; the last of `months` is October. */
function reportOf(months: readonly Partial<MonthCounts>[], changes: Partial<UnitReport> = {}): UnitReport {
  const dated = months.map((month, at): MonthCounts => {
    const from = addMonths(known.month.from, at - months.length + 1);
    return { ...known, ...month, month: { from, to: endOfMonth(from) } };
  });
  const [asOf, total] = [known.month.to, { ...unit, tab: null }];
  const base = {
    scope: null,
    asOf,
    madeOn: asOf + 3,
    month: known.month,
    activationDays: 7,
    seats: null,
    hideBelow: 0,
  };
  return { ...base, units: [unit], total, months: dated, ...changes };
}

describe("the charts of a report", () => {
  test("hours are those of the report, in decimal hours; a month that is not known is no zero", () => {
    const report = reportOf([missing, { state: "partly", viewedMinutes: 45 }, known]);
    const chart = hoursChart(report);
    expect(chart?.series.map(({ values }) => values)).toEqual([
      [null, 0.75, 10.5],
      [1.5, 1.5, 1.5],
    ]);
    expect(chart === null ? [] : signsOf(chart)).toEqual(["unknown", "atLeast"]);
    expect(hoursNumbers(report).rows).toEqual([
      ["Aug 2026", "not known", "1.50"],
      ["Sep 2026", "0.75 or more", "1.50"],
      ["Oct 2026", "10.50", "1.50"],
    ]);
    expect(describeHoursChart(report)).toBe(
      "Columns of hours by month, Aug to Oct 2026: viewed from 0.75 (Sep 2026) to 10.50 (Oct 2026), 1 of 3 months not known; countable 1.50 in each month.",
    );
  });

  test("without the sheet Attendance there are no countable hours, and without any report no chart", () => {
    const noSheet = { countableMinutes: null };
    expect(hoursChart(reportOf([{ ...known, ...noSheet }]))?.series.map(({ name }) => name)).toEqual(["Viewed"]);
    expect(hoursChart(reportOf([{ ...missing, ...noSheet }]))).toBeNull();
    expect(flowChart(reportOf([missing]))).toBeNull();
  });

  test("[H12] a hidden count is drawn nowhere, and is the word hidden in the table", () => {
    const hidden = { flow: { activated: "hidden", reactivated: 1, lapsed: 12, revoked: 0 } } as const;
    const report = reportOf([known, hidden], { hideBelow: 11 });
    const chart = flowChart(report);
    expect(chart?.series[0]?.values).toEqual([3, "hidden"]);
    expect(chart === null ? [] : signsOf(chart)).toEqual(["hidden"]);
    expect(flowNumbers(report).rows[1]).toEqual(["Oct 2026", "hidden", "1", "12", "0"]);
    expect(describeFlowChart(report)).toBe(
      "Columns of clients by month, Sep to Oct 2026, those who came above and those who went below: 3 activated, 2 active again, 14 went silent and 0 revoked, with numbers left out in 1 of 2 months.",
    );
  });

  test("[H12] hours of few people are no column, and no zero, and say hidden in table and sentence", () => {
    const hidden = { viewedMinutes: "hidden", countableMinutes: "hidden" } as const;
    const report = reportOf([missing, { ...hidden, state: "partly" }, { countableMinutes: "hidden" }], {
      hideBelow: 11,
    });
    const chart = hoursChart(report);
    expect(chart?.series.map(({ values }) => values)).toEqual([
      [null, "hidden", 10.5],
      [1.5, "hidden", "hidden"],
    ]);
    expect(chart === null ? [] : signsOf(chart)).toEqual(["unknown", "hidden"]);
    expect(hoursNumbers(report).rows).toEqual([
      ["Aug 2026", "not known", "1.50"],
      ["Sep 2026", "hidden", "hidden"],
      ["Oct 2026", "10.50", "hidden"],
    ]);
    expect(describeHoursChart(report)).toBe(
      "Columns of hours by month, Aug to Oct 2026: viewed 10.50 (Oct 2026), 1 of 3 months not known, 1 of 3 months hidden; countable 1.50 (Aug 2026), 2 of 3 months hidden.",
    );
    expect(describeHoursChart(reportOf([hidden]))).toContain(": viewed hidden; countable hidden.");
  });

  test("[H12] the bar of a unit is as long as its licenses, and a hidden part is among the others", () => {
    const part = { ...unit, invited: "hidden" } as const;
    const all = { ...unit, tab: "Unit 12", onList: "hidden" } as const;
    const [first, second, third] = unitsChart({ units: [unit, part, all] }).rows;
    expect(first).toMatchObject({ values: [21, 12, 7], sign: null, said: "40" });
    expect(second).toMatchObject({ values: [21, 0, 19], sign: "hidden", said: "40" });
    expect(third).toMatchObject({ values: [], sign: "hidden", said: "hidden" });
    expect(unitsNumbers(reportOf([known], { units: [unit, all] })).rows.map(([name]) => name)).toEqual([
      "Unit 7",
      "Unit 12",
      "All units",
    ]);
    expect(describeUnitsChart(reportOf([known], { units: [all, unit] }))).toBe(
      "Bars of licenses by unit: on the list 40, active 21, invited 12; most on Unit 7 (40).",
    );
  });

  test("[H12] who activated in time is said as far as it is known and may be shown", () => {
    expect(describeInTime({ due: 24, inTime: 20, late: 4 })).toBe("20 of 24");
    expect(describeInTime({ due: 24, inTime: 15, late: 0 })).toBe("15 yes, 0 no, 9 not known");
    expect(describeInTime({ due: 24, inTime: "hidden", late: 0 })).toBe("hidden yes, 0 no, of 24");
    expect(describeInTime({ due: "hidden", inTime: "hidden", late: 0 })).toBe("hidden");
    expect(describeInTime({ due: 0, inTime: 0, late: 0 })).toBe("none due");
    expect([describePeople(null), describePeople(1_204)]).toEqual(["not known", "1,204"]);
    expect([numberWords.inTime(7), numberWords.inTime(10)]).toEqual([
      "Activated within a week",
      "Activated within 10 days",
    ]);
  });
});

describe("what a report looks like to those who do not see it", () => {
  const drawn = (what: ReactNode) =>
    renderToStaticMarkup(<FluentProvider theme={webLightTheme}>{what}</FluentProvider>);

  test("each chart is one picture with one sentence, its numbers a press away", () => {
    const report = reportOf([missing, known], { units: [unit, { ...unit, tab: "Unit 12" }] });
    for (const [chart, words] of [
      [<HoursChart key="hours" report={report} />, describeHoursChart(report)],
      [<FlowChart key="flow" report={report} />, describeFlowChart(report)],
      [<UnitsChart key="units" report={report} />, describeUnitsChart(report)],
    ] as const) {
      const html = drawn(chart);
      expect(html.match(/role="img"/g)).toHaveLength(1);
      expect(html).toContain(`aria-label="${words}"`);
      expect(html).toContain("Show the numbers");
    }
  });

  test("without a report nobody is called a candidate, and nobody is said not to be one", () => {
    expect(drawn(<ReportNumbers report={reportOf([missing], { asOf: null })} />)).toMatch(
      /Candidates<\/dt><dd[^>]*>not known/,
    );
    expect(drawn(<ReportNumbers report={reportOf([known])} />)).toMatch(/Candidates<\/dt><dd[^>]*>14/);
  });
});
