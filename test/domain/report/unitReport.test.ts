import { noAttendance, type Attendance, type MonthHours } from "../../../src/domain/attendance/attendance";
import { countableOf } from "../../../src/domain/hours/countable";
import type { MonthlyReview } from "../../../src/domain/review/monthlyReview";
import { calendarOf } from "../../../src/domain/report/calendarOf";
import type { UnitCounts, UnitReport } from "../../../src/domain/report/unitReport";
import { unitReportOf } from "../../../src/domain/report/unitReportOf";
import { client, day, report, review, seen, span, unitTab, usersList, type RowCells } from "../../builders/month";
import { setupSheet } from "../../builders/setup";

const today = day("2026-11-03");
const email = (number: number) => `client${String(number)}@example.com`;
const said = (number: number, days: number, seconds = 0) => ({ email: email(number), days, seconds });

/** Unit 12 with four clients, Unit 7 with one; reports of August to October. */
function threeMonths(setup: readonly (readonly (string | number)[])[] = []): MonthlyReview {
  return review({
    sheets: [
      unitTab("Unit 12", [
        client(1, { dateIssued: day("2026-08-10"), revokedOn: "" }),
        client(2, { revokedOn: "" }),
        client(3, { revokedOn: "" }),
        client(4, { revokedOn: day("2026-10-20") }),
      ]),
      unitTab("Unit 7", [client(5, { dateIssued: day("2026-10-05") })]),
      ...(setup.length === 0 ? [] : [setupSheet(...setup)]),
    ],
    reports: [
      report(span("2026-08"), [said(1, 0), said(2, 2, 3600), said(3, 2, 60), said(4, 1)]),
      report(span("2026-09"), [said(1, 0), said(2, 0), said(3, 1, 90), said(4, 0)]),
      report(span("2026-10"), [said(1, 3, 1800), said(2, 4, 600), said(3, 0), said(4, 0), said(5, 1, 59)]),
    ],
  });
}

const whole = (found: MonthlyReview, attendance: Attendance = noAttendance, scope: string | null = null) =>
  unitReportOf(found, attendance, today, scope);

const monthOf = (found: UnitReport, iso: string) => found.months.find(({ month }) => month.from === day(`${iso}-01`));

describe("[R80] the unit report", () => {
  test("counts by unit and all together, as today's list does", () => {
    const { units, total, seats, month, asOf } = whole(threeMonths([["Seats", "Pool", 20]]));
    expect(units).toEqual<UnitCounts[]>([
      {
        tab: "Unit 12",
        onList: 3,
        active: 3,
        invited: 0,
        candidates: 0,
        issued: 0,
        revoked: 1,
        due: 1,
        inTime: 0,
        late: 1,
      },
      {
        tab: "Unit 7",
        onList: 1,
        active: 1,
        invited: 0,
        candidates: 0,
        issued: 1,
        revoked: 0,
        due: 1,
        inTime: 0,
        late: 0,
      },
    ]);
    expect(total).toMatchObject({ tab: null, onList: 4, active: 4, revoked: 1, issued: 1 });
    expect(seats).toEqual({ pool: 20, onList: 4, invited: 0, active: 4, returnable: 0 });
    expect({ month, asOf }).toEqual({ month: span("2026-10"), asOf: day("2026-10-31") });
  });

  test("tells who came and went, month by month, and leaves what no report tells blank", () => {
    const found = whole(threeMonths());
    expect(found.months.map(({ state }) => state)).toEqual([
      ...Array<string>(9).fill("missing"),
      "covered",
      "covered",
      "covered",
    ]);
    expect(monthOf(found, "2026-07")).toMatchObject({
      viewedMinutes: null,
      people: { active: null },
      flow: { activated: null, reactivated: null, lapsed: null, revoked: 0 },
    });
    expect(monthOf(found, "2026-08")?.flow).toEqual({ activated: 0, reactivated: null, lapsed: null, revoked: 0 });
    expect(monthOf(found, "2026-09")?.flow).toEqual({ activated: 0, reactivated: 0, lapsed: 2, revoked: 0 });
    expect(monthOf(found, "2026-10")?.flow).toEqual({ activated: 2, reactivated: 1, lapsed: 1, revoked: 1 });
    expect(found.months.slice(-3).map(({ people }) => people.active)).toEqual([3, 1, 3]);
  });

  test("sums hours viewed in seconds before they are cut to minutes", () => {
    expect(
      whole(threeMonths())
        .months.slice(-3)
        .map(({ viewedMinutes }) => viewedMinutes),
    ).toEqual([61, 1, 40]);
    expect(monthOf(whole(threeMonths(), noAttendance, "Unit 7"), "2026-10")?.viewedMinutes).toBe(0);
  });

  test("the report of one unit has its counts alone, and no seats", () => {
    const found = whole(threeMonths(), noAttendance, "Unit 7");
    expect(found).toMatchObject({ scope: "Unit 7", seats: null, total: { tab: "Unit 7", onList: 1, issued: 1 } });
    expect(found.units).toEqual([found.total]);
    expect(whole(threeMonths(), noAttendance, "Unit 99")).toMatchObject({ scope: null, total: { onList: 4 } });
  });

  test("takes countable hours from the sheet Attendance; of a month without a line nobody knows", () => {
    const found = threeMonths();
    const entry = found.results[1]?.entry;
    if (entry === undefined) throw new Error("no such entry");
    const hours: MonthHours = {
      entry,
      month: span("2026-10"),
      rows: [2],
      approved: true,
      automatic: false,
      countable: countableOf({ course: 630, study: 480, exercise: 0 }, true),
      weekly: 0,
      viewed: null,
      overViewed: false,
    };
    const attendance: Attendance = { present: true, lines: [], findings: [], months: [hours] };
    expect(monthOf(whole(found, attendance), "2026-10")?.countableMinutes).toBe(1110);
    expect(monthOf(whole(found, attendance), "2026-09")?.countableMinutes).toBeNull();
    expect(monthOf(whole(found, attendance, "Unit 7"), "2026-10")?.countableMinutes).toBe(0);
    expect(monthOf(whole(found), "2026-10")?.countableMinutes).toBeNull();
  });

  test("before the first import it is about today's month, and nothing of use is claimed", () => {
    const found = whole(review({ sheets: [unitTab("U", [client(1)])], reports: [] }));
    expect(found).toMatchObject({ asOf: null, month: span("2026-11"), total: { onList: 1, due: 0 } });
    expect(found.months.every(({ people, viewedMinutes }) => people.active === null && viewedMinutes === null)).toBe(
      true,
    );
  });

  test("hours of an address that two open rows share belong to neither", () => {
    const twice = [client(1), client(2, { email: email(1) })];
    const found = review({ sheets: [unitTab("U", twice)], reports: [report(span("2026-10"), [said(1, 2, 600)])] });
    expect(monthOf(whole(found), "2026-10")).toMatchObject({ viewedMinutes: null, people: { active: 0 } });
  });

  test("the earlier row of a client who was issued again counts no month twice", () => {
    const rows = [
      client(1, { revokedOn: day("2026-11-01"), lastLogin: day("2026-10-09") }),
      client(2, { email: email(1), lastLogin: "", revokedOn: "" }),
    ];
    const found = review({ sheets: [unitTab("U", rows)], reports: [report(span("2026-10"), [said(1, 2, 600)])] });
    expect(monthOf(whole(found), "2026-10")).toMatchObject({ viewedMinutes: 10, people: { active: 1 } });
  });
});

describe("[R18] activated within a week", () => {
  /** One license issued on October 5, due on October 12. */
  const judgedBy = (cells: RowCells, ...reports: Parameters<typeof review>[0]["reports"]) => {
    const rows = [client(1, { dateIssued: day("2026-10-05"), ...cells })];
    const { total } = whole(review({ sheets: [unitTab("U", rows)], reports, asOf: day("2026-10-31") }));
    expect(total.due).toBe(1);
    return [total.inTime, total.late];
  };
  const list = (iso: string, parts: object) => usersList(iso, [{ email: email(1), ...parts }]);

  test.each([
    ["a login on the last day", [list("2026-10-31", { seen: seen("2026-10-12") })], [1, 0]],
    ["something viewed on the day of issue", [list("2026-10-31", { seen: seen("2026-10-05", "viewed") })], [1, 0]],
    ["the word activated within the week", [list("2026-10-12", { activation: "activated" })], [1, 0]],
    ["days in a week that lies in that time", [report(span("2026-10-05", "2026-10-11"), [said(1, 1)])], [1, 0]],
    ["days in a period that ends in that time", [report(span("2026-09-01", "2026-10-08"), [said(1, 1)])], [1, 0]],
    ["days in a period that ends before it", [report(span("2026-09-01", "2026-10-04"), [said(1, 1)])], [0, 0]],
    ["the word activated, later", [list("2026-10-13", { activation: "activated" })], [0, 0]],
    ["a login the day after, which may not be the first", [list("2026-10-31", { seen: seen("2026-10-13") })], [0, 0]],
    ["days in the whole month", [report(span("2026-10"), [said(1, 1)])], [0, 0]],
    ["still invited the day after", [list("2026-10-13", { activation: "invited" })], [0, 1]],
    ["still invited on the last day, which was not over", [list("2026-10-12", { activation: "invited" })], [0, 0]],
    ["no day in the whole month", [report(span("2026-10"), [said(1, 0)])], [0, 1]],
    ["not a day of three of the seven", [report(span("2026-10-05", "2026-10-07"), [said(1, 0)])], [0, 0]],
    ["absence", [report(span("2026-10"), [said(9, 0)])], [0, 0]],
    ["a login before it was issued", [list("2026-10-31", { seen: seen("2026-10-04") })], [0, 0]],
  ] as const)("%s", (_, reports, wanted) => {
    expect(judgedBy({}, ...reports)).toEqual(wanted);
  });

  test("the row's own date of activation tells, its word does not", () => {
    expect(judgedBy({ activation: day("2026-10-10") })).toEqual([1, 0]);
    expect(judgedBy({ activation: day("2026-10-14") })).toEqual([0, 1]);
    expect(judgedBy({ activation: "Invited" })).toEqual([0, 0]);
    expect(judgedBy({ activation: "Activated" })).toEqual([0, 0]);
  });

  test("nobody is judged whose time is not over on the data-through date", () => {
    const rows = [client(1, { dateIssued: day("2026-10-24") }), client(2, { dateIssued: day("2026-10-23") })];
    const logins = [1, 2].map((number) => ({ email: email(number), seen: seen("2026-10-25") }));
    const found = review({ sheets: [unitTab("U", rows)], reports: [usersList("2026-10-31", logins)] });
    expect(whole(found).total).toMatchObject({ due: 1, inTime: 1, late: 0 });
  });
});

describe("the coverage calendar", () => {
  test("has twelve months by unit, says which are needed, and how many licenses of the month are named", () => {
    const [unit12, unit7] = calendarOf(threeMonths(), today);
    expect(
      unit12?.months.slice(-4).map(({ state, needed, named, licenses }) => [state, needed, named, licenses]),
    ).toEqual([
      ["missing", false, 0, 3],
      ["covered", true, 4, 4],
      ["covered", true, 4, 4],
      ["covered", true, 4, 4],
    ]);
    expect(unit7?.months.at(-2)).toMatchObject({ named: 0, licenses: 0 });
  });

  test("says no count while small counts are hidden", () => {
    const [unit] = calendarOf(threeMonths([["Rule", "Hide counts below", 11]]), today);
    expect(unit?.months.every(({ named, licenses }) => named === null && licenses === null)).toBe(true);
  });
});
