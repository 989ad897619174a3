import { readAttendance } from "../../../src/domain/attendance/readAttendance";
import { noAttendance } from "../../../src/domain/attendance/attendance";
import { staffReportOf } from "../../../src/domain/report/staffReportOf";
import { approved, attendanceRows, line, today } from "../../builders/attendance";
import { day, report, review, span, unitTab } from "../../builders/month";

const tabs = [
  unitTab("Unit 12", [
    approved(1, { workerNumber: "EC02" }),
    approved(2, { workerNumber: "EC01", lastName: "Same", firstName: "Same" }),
    approved(3, { workerNumber: "EC01", lastName: "Same", firstName: "Same" }),
    approved(4, { workerNumber: "" }),
  ]),
  unitTab("Unit 7", [approved(5, { workerNumber: "EC01" })]),
];
const reports = [report(span("2026-10"), [{ email: "client1@example.com", days: 2 }])];
const withReports = review({ sheets: tabs, reports });

const attendanceOf = (found = withReports) =>
  readAttendance(
    attendanceRows([
      line(),
      line({ Date: day("2026-09-20") }),
      line({ "Case number": "1B2K002", "Study time": "0:30" }),
    ]),
    { ...found, today },
  );

const linesOf = (scope: string | null = null, found = withReports, attendance = attendanceOf(found)) =>
  staffReportOf(found, attendance, today, scope, null).lines.map(({ result: { entry }, countableMinutes }) => [
    entry.tab,
    entry.row,
    countableMinutes,
  ]);

describe("[R80] the staff report", () => {
  test("has the countable minutes of its month alone, and 0 for who documented none", () => {
    expect(linesOf()).toEqual([
      ["Unit 12", 3, 150],
      ["Unit 12", 4, 0],
      ["Unit 7", 2, 0],
      ["Unit 12", 2, 180],
      ["Unit 12", 5, 0],
    ]);
  });

  test("says nothing of countable hours while there is no sheet Attendance", () => {
    expect(linesOf(null, withReports, noAttendance).map(([, , minutes]) => minutes)).toEqual(Array(5).fill(null));
  });

  test("has the open entries of one unit tab alone where one is asked for", () => {
    expect(linesOf("Unit 7")).toEqual([["Unit 7", 2, 0]]);
  });

  test("keeps the order of the list where worker, tab and name are equal", () => {
    const rows = linesOf("Unit 12").map(([, row]) => row);
    expect(rows.indexOf(3)).toBe(rows.indexOf(4) - 1);
  });

  test("is of the month on the clock while no report says how far data goes", () => {
    const found = review({ sheets: tabs, reports: [] });
    expect(staffReportOf(found, noAttendance, today, null, null)).toMatchObject({ asOf: null, month: span("2026-11") });
  });
});
