import type { AttendanceAnswers, GuideAct } from "../../../src/domain/guidance/guideAct";
import { attendanceHeaders } from "../../../src/domain/attendance/attendanceTable";
import { readAttendance } from "../../../src/domain/attendance/readAttendance";
import { countablePlan } from "../../../src/domain/guidance/countablePlan";
import { intervalEnd } from "../../../src/domain/hours/interval";
import type { MonthlyReview } from "../../../src/domain/review/monthlyReview";
import { rowWords } from "../../../src/text/rowWords";
import { approved, attendanceRows, line } from "../../builders/attendance";
import { isPlan, planned, refOf, stateReview, states, today, toldOf } from "../../builders/guideRows";
import { client, day, review, span, unitTab, type RowCells } from "../../builders/month";

const line1: AttendanceAnswers = {
  date: day("2026-10-05"),
  through: null,
  courseName: "Excel Basics",
  courseTime: "1:30",
  studyTime: "",
  exerciseTime: "",
  note: "",
};

function bookOf(...rows: readonly RowCells[]): MonthlyReview {
  return review({ sheets: [unitTab("U", rows)], reports: [] });
}

const one = bookOf(client(1));

function act(changes: Partial<AttendanceAnswers>, found: MonthlyReview = one, at = 0): GuideAct {
  const entry = found.book.tabs[0]?.entries[at];
  return {
    kind: "attendance",
    entry: { tab: "U", rowKey: entry?.rowKey ?? "none" },
    attendance: { ...line1, ...changes },
  };
}

/** The row that an act appends, or its refusals. */
function written(changes: Partial<AttendanceAnswers>, found: MonthlyReview = one, at = 0): unknown {
  const plan = planned(act(changes, found, at), found);
  if (!isPlan(plan)) return plan.map(({ code, field }) => `${code} ${field}`);
  expect(plan).toMatchObject({ kind: "attendance", edits: [], columns: [], entries: [] });
  expect(plan.appends).toHaveLength(1);
  expect(plan.appends[0]).toMatchObject({ sheet: "Attendance", headers: attendanceHeaders });
  return plan.appends[0]?.rows[0];
}

describe("a line of the attendance sheet", () => {
  test("[R74, H2] is written with its times as text of hours and minutes", () => {
    const row = [line1.date, "", "1B2K001", "", "Excel Basics", "1:30", "", "", ""];
    expect(written({})).toEqual(row);
    const times = { courseTime: "1.5", studyTime: "90 min", exerciseTime: "0", through: line1.date };
    expect(written(times)).toEqual([...row.slice(0, 5), "1:30", "1:30", "0:00", ""]);
    const week = { through: day("2026-10-09"), courseName: " Excel\u00a0 Tables ", note: " twice " };
    expect(written(week)).toEqual([
      line1.date,
      day("2026-10-09"),
      "1B2K001",
      "",
      "Excel Tables",
      "1:30",
      "",
      "",
      "twice",
    ]);
  });

  test.each<[string, Partial<AttendanceAnswers>, readonly string[]]>([
    ["no day", { date: null }, ["blank date"]],
    ["a part of a day", { date: line1.date === null ? null : line1.date + 0.5 }, ["malformed date"]],
    ["a day to come", { date: today + 1 }, ["date-future date"]],
    ["a day before the program", { date: day("2022-07-04") }, ["date-before-program date"]],
    ["a last day before the first", { through: day("2026-10-04") }, ["end-before-start through"]],
    ["a last day to come", { date: day("2026-11-02"), through: today + 1 }, ["date-future through"]],
    ["two months", { date: day("2026-09-30"), through: day("2026-10-01") }, ["two-months through"]],
    ["[R75] no course name", { courseName: " " }, ["blank courseName"]],
    ["an SSN as course name", { courseName: "900-00-1234" }, ["holds-ssn courseName"]],
    ["an SSN in the note", { note: "his 900 00 1234" }, ["holds-ssn note"]],
    ["an SSN as time", { studyTime: "900-00-1234" }, ["holds-ssn studyTime"]],
    ["a time in doubt", { courseTime: "1,5", exerciseTime: "10:30 AM" }, ["malformed courseTime", "malformed exerciseTime"]],
    ["no time", { courseTime: "" }, ["no-time courseTime"]],
    ["no time but zero", { courseTime: "0", studyTime: "0:00" }, ["no-time courseTime"]],
    ["more than a day has", { courseTime: "13:00", studyTime: "11:01" }, ["over-24 courseTime"]],
    ["more than two days have", { through: day("2026-10-06"), courseTime: "48:01" }, ["over-24 courseTime"]],
    ["everything at once", { date: null, courseName: "", courseTime: "?" }, ["blank date", "blank courseName", "malformed courseTime"]],
  ])("is refused with %s", (_name, changes, refusals) => {
    expect(written(changes)).toEqual(refusals);
  }); // prettier-ignore

  test.each<[string, Partial<AttendanceAnswers>]>([
    ["the last day of the month", { date: day("2026-10-01"), through: day("2026-10-31") }],
    ["today", { date: today }],
    ["24 hours", { courseTime: "12:00", studyTime: "12:00" }],
    ["study alone", { courseTime: "", studyTime: "2h" }],
    ["words that begin like a formula", { courseName: "=SUM basics", note: "+1" }],
  ])("is written with %s", (_name, changes) => {
    expect(written(changes)).toHaveLength(attendanceHeaders.length);
  });

  test("[H4] has the address only where several clients share the case number", () => {
    const shared = bookOf(client(1), client(2, { caseNumber: "1b2k-001" }), client(3));
    expect(written({}, shared)).toMatchObject({ 2: "1B2K001", 3: "client1@example.com" });
    expect(written({}, shared, 1)).toMatchObject({ 2: "1b2k-001", 3: "client2@example.com" });
    expect(written({}, shared, 2)).toMatchObject({ 3: "" });
    const again = bookOf(client(1, { revokedOn: day("2026-01-01") }), client(1, { email: "new@example.com" }));
    expect(written({}, again, 1)).toMatchObject({ 3: "" });
    expect(written({}, bookOf(client(1), client(2, { caseNumber: "1B2K001", email: "" })), 1)).toEqual(["blank email"]);
  });

  test("[H4] what is written is read again as the same client's", () => {
    const found = bookOf(
      client(1),
      client(2, { caseNumber: "1b2k-001" }),
      client(3, { caseNumber: "43-30-1B2K111-0-04" }),
    );
    for (const at of [0, 1, 2]) {
      const row = written({}, found, at) as string[];
      const sheet = { ...attendanceRows([]), values: [attendanceHeaders, row], formats: [[], row.map(() => "@")] };
      const [read] = readAttendance(sheet, { ...found, today }).lines;
      expect(read).toMatchObject({ counted: true, course: 90, entry: { row: at + 2 } });
    }
  });

  test.each<[string, RowCells, string]>([
    ["no case number", { caseNumber: "" }, "blank caseNumber"],
    ["one that Excel made a number", { caseNumber: 1e123 }, "malformed caseNumber"],
    ["an SSN in its place", { caseNumber: "900-00-1234" }, "holds-ssn caseNumber"],
  ])("is refused for a row with %s", (_name, cells, refusal) => {
    const found = bookOf(client(1, cells));
    expect(written({}, found)).toEqual([refusal]);
    expect(planned(act({}, found), found)).toMatchObject([{ places: [{ tab: "U", row: 2 }] }]);
  });

  test("is refused where the row is gone or the list has no case numbers", () => {
    expect(written({}, one, 7)).toEqual(["gone entries"]);
    const values = [
      ["First name", "Last name", "E-mail"],
      ["Ana", "Sample", "ana@example.com"],
    ];
    const bare = review({ sheets: [{ name: "U", visible: true, firstRow: 0, firstColumn: 0, values }], reports: [] }); // prettier-ignore
    expect(written({}, bare)).toEqual(["no-column caseNumber"]);
  });

  test("is taken of revoked clients and of requests too: hours were done before", () => {
    const found = stateReview();
    for (const state of ["revoked", "pending", "active"] as const) {
      const told = planned({ kind: "attendance", entry: refOf(state, found), attendance: line1 }, found);
      expect(isPlan(told)).toBe(true);
    }
  });
});

describe("an interval of the activity", () => {
  const found = stateReview();
  const entries = [refOf("active", found)];
  const told = (start: number | null, end: number | null, refs = entries) =>
    toldOf(planned({ kind: "interval", entries: refs, start, end }, found));
  const start = day("2026-01-15");

  test("[R21] is at most three months, and may be planned", () => {
    expect(told(start, day("2026-04-14"))).toEqual([`activityStart=${start}`, `activityEnd=${day("2026-04-14")}`]);
    expect(told(start, start)).toHaveLength(2);
    expect(told(today + 30, intervalEnd(today + 30))).toHaveLength(2);
    expect(told(start, day("2026-04-15"))).toEqual(["interval-too-long activityEnd"]);
    expect(told(day("2026-11-30"), day("2027-02-27"))).toHaveLength(2);
    expect(told(day("2026-11-30"), day("2027-02-28"))).toEqual(["interval-too-long activityEnd"]);
  });

  test("[R21] needs both days, in order, of the program", () => {
    expect(told(null, null)).toEqual(["blank activityStart", "blank activityEnd"]);
    expect(told(start, start - 1)).toEqual(["end-before-start activityEnd"]);
    expect(told(start + 0.5, start + 9)).toEqual(["malformed activityStart"]);
    expect(told(day("2022-07-04"), day("2022-07-06"))).toEqual(["date-before-program activityStart"]);
  });

  test("goes on any open row, with the columns it needs", () => {
    expect(told(start, start + 9, [refOf("revoked", found)])).toEqual(["revoked entries"]);
    const plan = planned({ kind: "interval", entries: [refOf("pending", found)], start, end: start + 9 }, found);
    expect(plan).toMatchObject({ kind: "interval", columns: [{ tab: "U", fields: ["activityStart", "activityEnd"] }] });
  });
});

describe("approval to count", () => {
  test("[R32] writes Yes or No on open rows, and leaves a cell that says so already", () => {
    const found = stateReview();
    const approve = (refs: readonly ReturnType<typeof refOf>[], isYes = true) =>
      toldOf(planned({ kind: "approve", entries: refs, approved: isYes }, found));
    expect(approve([refOf("active", found)])).toEqual(["approvedToCount=Yes"]);
    expect(approve([refOf("pending", found), refOf("kept", found)], false)).toEqual([
      "approvedToCount=No",
      "approvedToCount=No",
    ]);
    expect(approve([refOf("revoked", found)])).toEqual(["revoked entries"]);
    expect(approve([])).toEqual(["blank entries"]);
    const said = bookOf(client(1, { approvedToCount: "yes" }), client(2, { approvedToCount: "pending" }));
    const refs = said.book.tabs[0]?.entries ?? [];
    expect(toldOf(planned({ kind: "approve", entries: refs, approved: true }, said))).toEqual(["approvedToCount=Yes"]);
    expect(states.active).not.toHaveProperty("approvedToCount");
  });
});

test("[H10] countable hours go to every client of the month, another month's hours go", () => {
  const rows = [
    approved(1, { countableMonth: 3 }),
    client(2),
    approved(3, { countableMonth: 7 }),
    approved(4, { countableMonth: 1.33 }),
    approved(5),
  ];
  const found = review({ sheets: [unitTab("U", rows), unitTab("V", [client(6)])], reports: [] });
  const sheet = attendanceRows([
    line({ "Course time": "1:20", "Study time": "0:00", "Case number": "1B2K004" }),
    ...["1B2K001", "1B2K002"].map((number) => line({ "Case number": number })),
    line({ "Case number": "1B2K005", Date: day("2026-09-20") }),
  ]);
  const attendance = readAttendance(sheet, { ...found, today });
  const grounds = { review: found, today, words: rowWords };
  const plan = countablePlan(span("2026-10"), attendance, grounds, "countable");
  expect(plan.edits.map(({ row, field, after }) => [row, field, after])).toEqual([
    [3, "countableMonth", 0],
    [4, "countableMonth", ""],
  ]);
  expect(plan).toMatchObject({ kind: "countable", columns: [], appends: [] });
  const other = countablePlan(span("2026-09"), attendance, grounds, "countable");
  expect(other.edits.map(({ row, after }) => [row, after])).toEqual([[6, 3], [2, ""], [4, ""], [5, ""]]); // prettier-ignore
  const bare = review({ sheets: [unitTab("U", [client(1)])], reports: [] });
  const one = readAttendance(attendanceRows([line()]), { ...bare, today });
  expect(countablePlan(span("2026-10"), one, { ...grounds, review: bare }, "countable")).toMatchObject({
    columns: [{ tab: "U", fields: ["countableMonth"] }],
    edits: [{ after: 0 }],
  });
});

test("[H10] words that somebody typed under Countable (month) are no hours, and stay", () => {
  const cells = ["on leave", "12.50", 12.5, "12,5"];
  const found = bookOf(...cells.map((countableMonth, at) => approved(at + 1, { countableMonth })));
  const grounds = { review: found, today, words: rowWords };
  const plan = countablePlan(span("2026-10"), { months: [] }, grounds, "countable");
  expect(plan.edits.map(({ row, after }) => [row, after])).toEqual([
    [3, ""],
    [4, ""],
  ]);
});
