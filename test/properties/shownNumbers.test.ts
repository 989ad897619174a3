import { noAttendance, type Attendance, type MonthHours } from "../../src/domain/attendance/attendance";
import { countableOf } from "../../src/domain/hours/countable";
import { monthsUpTo } from "../../src/domain/report/months";
import type { MonthlyReview } from "../../src/domain/review/monthlyReview";
import type { UnitReport } from "../../src/domain/report/unitReport";
import { unitReportOf } from "../../src/domain/report/unitReportOf";
import type { Period } from "../../src/domain/values/period";
import { client, day, report, review, span, unitTab } from "../builders/month";
import { Random } from "../builders/random";
import { setupSheet } from "../builders/setup";

const today = day("2026-11-03");
const limit = 5;

/** Up to four units of up to twenty clients; reports of July to October, one of them missing now and then. */
function randomReview(random: Random, hideBelow: number): MonthlyReview {
  let last = 0;
  const tabs = Array.from({ length: random.between(1, 4) }, (_, at) =>
    unitTab(
      `Unit ${String(at)}`,
      Array.from({ length: random.between(0, 20) }, () => {
        last += 1;
        const issued = random.chance(0.3) ? day("2026-10-01") + random.between(0, 30) : day("2026-06-15");
        const revokedOn = random.chance(0.15) ? day("2026-07-01") + random.between(0, 122) : "";
        return client(last, { dateIssued: issued, revokedOn });
      }),
    ),
  );
  const reports = ["2026-07", "2026-08", "2026-09", "2026-10"]
    .filter(() => random.chance(0.9))
    .map((month) => {
      const said = Array.from({ length: last }, (_, at) => ({
        email: `client${String(at + 1)}@example.com`,
        days: random.chance(0.5) ? 0 : 1,
        seconds: random.chance(0.4) ? 0 : random.between(1, 9000),
      }));
      return report(
        span(month),
        said.filter(() => random.chance(0.95)),
      );
    });
  return review({ sheets: [...tabs, setupSheet(["Rule", "Hide counts below", hideBelow])], reports });
}

/** Countable hours of some clients, in some of the last three months; not all of them are approved. */
function randomAttendance(random: Random, { book }: MonthlyReview): Attendance {
  const months = book.tabs
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => monthsUpTo(today, 3).map((month) => ({ entry, month })))
    .filter(() => random.chance(0.4))
    .map(({ entry, month }): MonthHours => {
      const approved = random.chance(0.9);
      const countable = countableOf({ course: random.between(0, 3) * 45, study: 30, exercise: 0 }, approved);
      const nothing = { automatic: false, weekly: 0, viewed: null, overViewed: false };
      return { entry, month, rows: [2], approved, countable, ...nothing };
    });
  return { present: true, lines: [], findings: [], months };
}

type Hours = "viewedMinutes" | "countableMinutes";

/** How many clients of a unit have hours in a month, looked up in the reports and on the sheet one by one. */
function peopleWith(hours: Hours, { book, evidence }: MonthlyReview, attendance: Attendance, at: Period, tab: string) {
  const reports = evidence.reports.filter(({ period }) => period?.from === at.from);
  const sheet = attendance.months.filter(({ month }) => month.from === at.from);
  const entries = book.tabs.find(({ name }) => name === tab)?.entries ?? [];
  return entries.filter((entry) =>
    hours === "viewedMinutes"
      ? reports.some(({ lines }) => (lines.get(entry.email ?? "") ?? []).some(({ seconds }) => (seconds ?? 0) > 0))
      : sheet.some((month) => month.entry === entry && month.countable.countable > 0),
  ).length;
}

const measures = ["onList", "invited", "active", "candidates", "revoked", "issued", "due", "inTime", "late"] as const;

/** Every count of people that a report shows. */
function countsOf({ units, total, months, seats }: UnitReport): unknown[] {
  return [
    ...[...units, total].flatMap((unit) => measures.map((measure) => unit[measure])),
    ...months.flatMap(({ people, flow }) => [people.active, ...Object.values(flow)]),
    ...(seats === null ? [] : [seats.onList, seats.invited, seats.active, seats.returnable]),
  ];
}

describe("[R81] small counts of the unit report", () => {
  test("none is shown anywhere, in 80 random lists, and the report of one unit hides what that of all hides", () => {
    const random = new Random(81);
    for (let run = 0; run < 80; run += 1) {
      const found = randomReview(random, limit);
      const all = unitReportOf(found, noAttendance, today, null);
      const every = [all, ...all.units.map(({ tab }) => unitReportOf(found, noAttendance, today, tab))];
      for (const count of every.flatMap(countsOf))
        if (typeof count === "number" && count > 0 && count < limit) throw new Error(`${String(count)} is shown`);
      every.slice(1).forEach((one, at) => {
        expect(one.total).toEqual(all.units[at]);
      });
      expect(all.months.at(-1)?.flow.revoked).toBe(all.total.revoked);
      expect(all.seats).toMatchObject({ onList: all.total.onList, returnable: all.total.candidates });
    }
  });

  test("a hidden count of the flow cannot be taken from the reports of the units and of all together", () => {
    const random = new Random(82);
    for (let run = 0; run < 80; run += 1) {
      const found = randomReview(random, limit);
      const all = unitReportOf(found, noAttendance, today, null);
      const units = all.units.map(({ tab }) => unitReportOf(found, noAttendance, today, tab));
      all.months.forEach((month, at) => {
        for (const event of ["activated", "reactivated", "lapsed", "revoked"] as const) {
          const parts = units.map(({ months }) => months[at]?.flow[event]);
          const hidden = [...parts, month.flow[event]].filter((count) => count === "hidden");
          if (all.units.length > 1) expect(hidden.length).not.toBe(1);
        }
      });
    }
  });

  test.each(["viewedMinutes", "countableMinutes"] as const)(
    "%s: neither a report nor one taken from another tells the hours of fewer people than the limit",
    (hours) => {
      const random = new Random(83);
      const seen = { hidden: 0, shown: 0 };
      const isFew = (count: number) => count > 0 && count < limit;
      for (let run = 0; run < 80; run += 1) {
        const found = randomReview(random, limit);
        const open = { ...found, settings: { ...found.settings, hideCountsBelow: 0 } };
        const attendance = randomAttendance(random, found);
        const [shown, truth] = [found, open].map((of) => {
          const all = unitReportOf(of, attendance, today, null);
          return [...all.units.map(({ tab }) => unitReportOf(of, attendance, today, tab)), all];
        });
        shown?.at(-1)?.months.forEach(({ month }, at) => {
          const units = shown.flatMap(({ scope }) => scope ?? []);
          const people = units.map((tab) => peopleWith(hours, found, attendance, month, tab));
          const sumOf = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0);
          const values = shown.map(({ months }) => months[at]?.[hours]);
          [...people, sumOf(people)].forEach((count, row) => {
            if (count > 0) seen[values[row] === "hidden" ? "hidden" : "shown"] += 1;
            if (values[row] === "hidden") expect(count).not.toBe(0);
            else expect(values[row]).toBe(truth?.[row]?.months[at]?.[hours]);
            if (values[row] !== "hidden" && isFew(count)) throw new Error(`hours of ${String(count)} are shown`);
          });
          const behind = sumOf(people.filter((_, row) => values[row] === "hidden"));
          if (values.at(-1) !== "hidden" && isFew(behind))
            throw new Error(`hours of ${String(behind)} can be worked out`);
        });
      }
      expect(Math.min(seen.hidden, seen.shown)).toBeGreaterThan(50);
    },
  );

  test("0 shows all", () => {
    const found = (hideBelow: number) =>
      unitReportOf(randomReview(new Random(1), hideBelow), noAttendance, today, null);
    expect([0, 5, 11].map((hideBelow) => found(hideBelow).hideBelow)).toEqual([0, 5, 11]);
    expect(countsOf(found(0))).not.toContain("hidden");
    expect(found(0).months.map(({ viewedMinutes }) => viewedMinutes)).not.toContain("hidden");
  });
});
