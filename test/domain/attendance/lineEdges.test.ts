import { noAttendance } from "../../../src/domain/attendance/attendance";
import { readAttendance } from "../../../src/domain/attendance/readAttendance";
import { approved, attendanceOf, attendanceRows, line, today, toldOf } from "../../builders/attendance";
import { day, report, review, span, unitTab } from "../../builders/month";

const read = (parts: Parameters<typeof line>[0], grounds = {}) => attendanceOf(attendanceRows([line(parts)]), grounds);

test("[R71] without the sheet Attendance there is nothing to say", () => {
  expect(readAttendance(undefined, { ...review({ sheets: [], reports: [] }), today })).toBe(noAttendance);
});

test.each([
  ["begins", { Date: day("2026-11-10") }, "Date"],
  ["ends", { Date: day("2026-11-01"), Through: day("2026-11-10") }, "Through"],
])("[R74] a line that %s after today does not count, and that day is named", (_, days, column) => {
  const found = read(days);
  expect(found.lines.map(({ counted }) => counted)).toEqual([false]);
  expect(toldOf(found)).toContain(`attendance-future 2 ${column}`);
});

describe("[H4] an address on a line", () => {
  const tabs = (email: string) => ({ tabs: [unitTab("U", [approved(1, { email })])] });
  const rowOf = (email: string, listed: string) =>
    read({ "E-mail": email }, tabs(listed)).lines.map(({ entry }) => entry?.row);

  test("says nothing against the one client of the number whose row has none", () => {
    expect(rowOf("client1@example.com", "")).toEqual([2]);
  });

  test("says that it is another client where the row has another", () => {
    expect(rowOf("client9@example.com", "client1@example.com")).toEqual([undefined]);
  });
});

test("[H8] of a client without an address no report tells hours viewed, whoever else it tells of", () => {
  const reports = [report(span("2026-10"), [{ email: "client1@example.com", seconds: 60 }])];
  const tabs = [unitTab("U", [approved(1), approved(2, { email: "" })])];
  const lines = ["1B2K001", "1B2K002"].map((number) => line({ "Case number": number }));
  expect(attendanceOf(attendanceRows(lines), { reports, tabs }).months.map(({ viewed }) => viewed)).toEqual([1, null]);
});
