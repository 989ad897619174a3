import type { AttendanceCode } from "../../../src/domain/attendance/attendance";
import { attendanceSeverities } from "../../../src/domain/attendance/attendanceSeverities";
import { procedureHours } from "../../../src/domain/hours/countable";
import {
  approved,
  attendanceOf,
  attendanceRows,
  line,
  toldOf,
  type Grounds,
  type Line,
} from "../../builders/attendance";
import { client, day, report, span, unitTab } from "../../builders/month";

/** Lines that bring the finding out, with its row and column; a sound book right beside it; and whether the first line counts. */
type Case = {
  readonly red: readonly Line[];
  readonly at: string;
  readonly green: readonly Line[];
  readonly counts: boolean;
  readonly grounds?: Grounds;
};

const two = unitTab("U", [approved(1), approved(2, { caseNumber: "1B2K001" })]);
const exercises = { hours: { ...procedureHours, exercises: true } };
const viewed = (minutes: number) => [
  report(span("2026-10"), [{ email: "client1@example.com", seconds: minutes * 60 }], { hasDays: false }),
];

const cases: Readonly<Record<Exclude<AttendanceCode, "attendance-header">, Case>> = {
  "attendance-date": {
    red: [line({ Date: "3/4/2026" })],
    at: "2 Date",
    green: [line({ Date: "October 4, 2026" })],
    counts: false,
  },
  "attendance-future": {
    red: [line({ Date: day("2026-11-04") })],
    at: "2 Date",
    green: [line({ Date: day("2026-11-03") })],
    counts: false,
  },
  "attendance-through": {
    red: [line({ Through: day("2026-10-04") })],
    at: "2 Through",
    green: [line({ Through: day("2026-10-05") })],
    counts: false,
  },
  "attendance-two-months": {
    red: [line({ Date: day("2026-09-28"), Through: day("2026-10-01") })],
    at: "2 Through",
    green: [line({ Date: day("2026-10-01"), Through: day("2026-10-31") })],
    counts: false,
  },
  "attendance-case-number": {
    red: [line({ "Case number": "" })],
    at: "2 Case number",
    green: [line({ "Case number": " 1b2k-001 " })],
    counts: false,
  },
  "attendance-client-unknown": {
    red: [line({ "Case number": "1B2K777" })],
    at: "2 Case number",
    green: [line({ "Case number": "43-30-1B2K001-0-04" })],
    counts: false,
  },
  "attendance-client-shared": {
    red: [line()],
    at: "2 E-mail",
    green: [line({ "E-mail": "Client2@Example.com" })],
    counts: false,
    grounds: { tabs: [two] },
  },
  "attendance-course-name": {
    red: [line({ "Course name": " " })],
    at: "2 Course name",
    green: [line()],
    counts: true,
  },
  "attendance-time": {
    red: [line({ "Course time": "two hours" })],
    at: "2 Course time",
    green: [line({ "Course time": "2 hours" })],
    counts: false,
  },
  "attendance-no-time": {
    red: [line({ "Course time": "", "Study time": "0:00" })],
    at: "2 Course time",
    green: [line({ "Course time": "0:01", "Study time": "0:00" })],
    counts: false,
  },
  "attendance-over-24": {
    red: [
      line({ "Course time": "13:00", "Study time": "8:00" }),
      line({ "Course time": "3:01", "Study time": "0:00" }),
    ],
    at: "2 Course time",
    green: [
      line({ "Course time": "13:00", "Study time": "8:00" }),
      line({ "Course time": "3:00", "Study time": "0:00" }),
    ],
    counts: true,
  },
  "attendance-study-missing": {
    red: [line({ "Study time": "" })],
    at: "2 Study time",
    green: [line({ "Study time": "0:00" })],
    counts: true,
  },
  "attendance-exercise-not-counted": {
    red: [line({ "Exercise time": "0:30" })],
    at: "2 Exercise time",
    green: [line({ "Exercise time": "0:00" })],
    counts: true,
  },
  "attendance-outside-interval": {
    red: [line({ Date: day("2026-09-14"), Through: day("2026-09-15") })],
    at: "2 Date",
    green: [line({ Date: day("2026-09-15") })],
    counts: true,
  },
  "attendance-not-approved": {
    red: [line({ "Case number": "1B2K002" })],
    at: "2 Case number",
    green: [line()],
    counts: true,
    grounds: { tabs: [unitTab("U", [approved(1), approved(2, { approvedToCount: "" })])] },
  },
  "attendance-repeated": {
    red: [line(), line({ "Course name": "EXCEL basics", Note: "again" })],
    at: "3 row",
    green: [line(), line({ "Course name": "Excel Tables" })],
    counts: true,
  },
  "attendance-over-viewed": {
    red: [line({ "Course time": "1:51" })],
    at: "2 Course time",
    green: [line({ "Course time": "1:50" })],
    counts: true,
    grounds: { reports: viewed(100) },
  },
  "attendance-ssn": {
    red: [line({ Note: "was 900-00-1234" })],
    at: "2 Note",
    green: [line({ Note: "call 555-0100 at 10" })],
    counts: true,
  },
};

const all = Object.entries(cases) as [keyof typeof cases, Case][]; // The keys are the codes.

test.each(all)("[R71-R76] %s is found where it is, and only there", (code, { red, at, green, counts, grounds }) => {
  const found = attendanceOf(attendanceRows(red), grounds);
  expect(toldOf(found)).toEqual([`${code} ${at}`]);
  expect(found.findings[0]?.severity).toBe(attendanceSeverities[code]);
  expect(found.lines[0]?.counted).toBe(counts);
  expect(found.months).toHaveLength(counts ? 1 : 0);
  const sound = attendanceOf(attendanceRows(green), grounds);
  expect(toldOf(sound)).toEqual([]);
  expect(sound.lines.every(({ counted }) => counted)).toBe(true);
});

test("[H4] the address is needed only where a case number has several clients; one that fits nobody is never overlooked", () => {
  const wrong = line({ "E-mail": "somebody@example.com" });
  expect(toldOf(attendanceOf(attendanceRows([wrong])))).toEqual(["attendance-client-unknown 2 E-mail"]);
  expect(toldOf(attendanceOf(attendanceRows([wrong]), { tabs: [two] }))).toEqual([
    "attendance-client-unknown 2 E-mail",
  ]);
});

test("[H4] rows of one client with the same name or address are one client: the open row stands for it, else the newest", () => {
  const revoked = { revokedOn: day("2026-05-01"), approvedToCount: "No" };
  const again = unitTab("V", [approved(1, { email: "new@example.com" })]);
  const both = { tabs: [unitTab("U", [client(1, revoked)]), again] };
  expect(attendanceOf(attendanceRows([line()]), both).lines[0]?.entry).toMatchObject({ tab: "V", row: 2 });
  const older = { ...revoked, revokedOn: day("2025-05-01") };
  const gone = { tabs: [unitTab("U", [client(1, older), client(1, revoked), client(1, older)])] };
  expect(attendanceOf(attendanceRows([line()]), gone).lines[0]?.entry).toMatchObject({ row: 3 });
  const married = [client(1, revoked), approved(1, { lastName: "Other" }), client(3, { caseNumber: "1B2K001" })];
  const shared = attendanceOf(attendanceRows([line({ "E-mail": "client1@example.com" })]), {
    tabs: [unitTab("U", married)],
  });
  expect(shared.lines[0]?.entry).toMatchObject({ row: 3 });
});

test("[H4] two clients of one name and case number are two, once Same client says Different people", () => {
  const namesake = { sameClient: "Different people" };
  const tabs = [unitTab("U", [approved(1, namesake), approved(1, { ...namesake, email: "junior@example.com" })])];
  expect(toldOf(attendanceOf(attendanceRows([line()]), { tabs }))).toEqual(["attendance-client-shared 2 E-mail"]);
  const said = attendanceOf(attendanceRows([line({ "E-mail": "junior@example.com" })]), { tabs });
  expect(said.lines[0]?.entry).toMatchObject({ row: 3 });
});

test("[H4] a request is a client too, and one of digits alone that Excel took for a number is found", () => {
  const tab = unitTab("U", [approved(1, { dateIssued: "", caseNumber: "1234567" })]);
  expect(toldOf(attendanceOf(attendanceRows([line({ "Case number": 1234567 })]), { tabs: [tab] }))).toEqual([]);
});

test.each(["", "No", "pending", "?", "Yes?", "Yes / No", 0, false])(
  "[R32, H5] approved is a plain Yes: %p is not",
  (cell) => {
    const tabs = [unitTab("U", [approved(1, { approvedToCount: cell })])];
    const { months, findings } = attendanceOf(attendanceRows([line()]), { tabs });
    expect(months[0]).toMatchObject({
      approved: false,
      countable: { countable: 0, credited: 60, documented: { course: 120 } },
    });
    expect(findings.map(({ code }) => code)).toEqual(["attendance-not-approved"]);
  },
);

test.each(["Yes", " yes ", "Y", true])("[R32, H5] approved is a plain Yes: %p is", (cell) => {
  const tabs = [unitTab("U", [approved(1, { approvedToCount: cell })])];
  expect(attendanceOf(attendanceRows([line()]), { tabs }).months[0]?.countable.countable).toBe(180);
});

test("[H5] a list without the column approves nobody", () => {
  const { months } = attendanceOf(attendanceRows([line()]), { tabs: [unitTab("U", [client(1)])] });
  expect(months[0]).toMatchObject({ approved: false, countable: { countable: 0 } });
});

test("[R76, H6] exercises count where the unit counts them, and earn no study", () => {
  const lines = attendanceRows([line({ "Course time": "1:00", "Study time": "3:00", "Exercise time": "0:30" })]);
  expect(attendanceOf(lines, { settings: exercises }).months[0]?.countable).toMatchObject({
    credited: 60,
    countable: 150,
  });
  const off = { settings: { ...exercises, unitExercises: new Map([["U", false]]) } };
  expect(attendanceOf(lines, off).months[0]?.countable).toMatchObject({ exercise: 0, countable: 120 });
  const on = { settings: { unitExercises: new Map([["U", true]]) } };
  expect(attendanceOf(lines, on)).toMatchObject({ findings: [], months: [{ countable: { countable: 150 } }] });
});

test("[H6] study that no line documents is unknown, not none; automatic credit asks for none", () => {
  const lines = attendanceRows([line({ "Study time": "" }), line({ Date: day("2026-10-06"), "Study time": "" })]);
  expect(attendanceOf(lines).months[0]?.countable).toMatchObject({
    documented: { study: null },
    credited: 0,
    countable: 240,
  });
  const automatic = attendanceOf(lines, { settings: { hours: { ...procedureHours, automatic: true } } });
  expect(automatic).toMatchObject({
    findings: [],
    months: [{ automatic: true, countable: { credited: 240, countable: 480 } }],
  });
});

test("[H7] study or exercise that cannot be read is not counted, the course is", () => {
  const { lines, months, findings } = attendanceOf(
    attendanceRows([line({ "Study time": "1,5", "Exercise time": "?" })]),
  );
  expect(lines[0]).toMatchObject({ counted: true, course: 120, study: null, exercise: null });
  expect(months[0]?.countable).toMatchObject({ credited: 0, countable: 120 });
  expect(findings.map(({ code, column }) => `${code} ${column}`)).toEqual([
    "attendance-time Study time",
    "attendance-time Exercise time",
  ]);
});

test("[R27] study on a line of its own is credited by the course time of the whole month", () => {
  const study = line({ Date: day("2026-10-20"), "Course time": "", "Study time": "5:00" });
  expect(attendanceOf(attendanceRows([study])).months[0]?.countable).toMatchObject({ cap: 0, countable: 0 });
  const course = line({ "Course time": "2:30", "Study time": "0:00" });
  expect(attendanceOf(attendanceRows([study, course])).months[0]?.countable).toMatchObject({
    cap: 150,
    countable: 300,
  });
});

test("[R21] days before the interval are only noted, days after it and rows without one are warned of", () => {
  const severities = (Date: number, cells = {}) =>
    attendanceOf(attendanceRows([line({ Date })]), { tabs: [unitTab("U", [approved(1, cells)])] }).findings.map(
      ({ severity }) => severity,
    );
  expect(severities(day("2026-09-14"))).toEqual(["note"]);
  expect(severities(day("2026-10-02"), { activityStart: day("2026-07-01"), activityEnd: day("2026-09-30") })).toEqual([
    "warning",
  ]);
  expect(severities(day("2026-10-02"), { activityStart: "", activityEnd: "" })).toEqual(["warning"]);
  expect(
    toldOf(attendanceOf(attendanceRows([line()]), { tabs: [unitTab("U", [client(1, { approvedToCount: "Yes" })])] })),
  ).toEqual([]);
});

test("[H8] course time is compared only where the reports tell of all its days; overlapping periods count once", () => {
  const said = (minutes: number) => [{ email: "client1@example.com", seconds: minutes * 60 }];
  const first = report(span("2026-10-01", "2026-10-15"), said(60));
  const second = report(span("2026-10-16", "2026-10-31"), said(30));
  const whole = report(span("2026-10"), said(95));
  const lines = attendanceRows([line({ Date: day("2026-10-20"), "Course time": "2:00" })]);
  const month = (...reports: ReturnType<typeof report>[]) => attendanceOf(lines, { reports }).months[0];
  expect(month()).toMatchObject({ viewed: null, overViewed: false });
  expect(month(first)).toMatchObject({ viewed: 60, overViewed: false });
  expect(month(first, second)).toMatchObject({ viewed: 90, overViewed: true });
  expect(month(first, whole)).toMatchObject({ viewed: 95, overViewed: true });
  expect(month(report(span("2026-09-01", "2026-10-31"), said(5)))).toMatchObject({ viewed: null, overViewed: false });
});
