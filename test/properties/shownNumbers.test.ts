import { noAttendance } from "../../src/domain/attendance/attendance";
import type { MonthlyReview } from "../../src/domain/review/monthlyReview";
import type { UnitReport } from "../../src/domain/report/unitReport";
import { unitReportOf } from "../../src/domain/report/unitReportOf";
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
      }));
      return report(
        span(month),
        said.filter(() => random.chance(0.95)),
      );
    });
  return review({ sheets: [...tabs, setupSheet(["Rule", "Hide counts below", hideBelow])], reports });
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

  test("0 shows all", () => {
    const found = (hideBelow: number) =>
      unitReportOf(randomReview(new Random(1), hideBelow), noAttendance, today, null);
    expect([0, 5, 11].map((hideBelow) => found(hideBelow).hideBelow)).toEqual([0, 5, 11]);
    expect(countsOf(found(0))).not.toContain("hidden");
  });
});
