import type { AttendanceCode } from "../../src/domain/attendance/attendance";
import { attendanceSeverities } from "../../src/domain/attendance/attendanceSeverities";
import { attendanceHeaders } from "../../src/domain/attendance/attendanceTable";
import { describeAttendanceCode, describeAttendanceFinding } from "../../src/text/attendanceWords";

const codes = Object.keys(attendanceSeverities) as AttendanceCode[]; // The keys are the codes.

test.each(codes)("%s says what is wrong and what to do, in whole sentences, wherever it is found", (code) => {
  for (const column of [...attendanceHeaders, "row"] as const) {
    const words = describeAttendanceFinding({ code, column });
    expect(words).toMatch(/^[A-Z].+\. [A-Z].+\.$/);
    expect(words).not.toMatch(/[{}]|undefined|\d{4}/);
  }
});

test.each(codes)("%s has a heading without a full stop, which is its own", (code) => {
  const heading = describeAttendanceCode(code, "warning");
  expect(heading).toMatch(/^[A-Z].*[a-zA-Z0-9]$/);
  expect(codes.filter((other) => describeAttendanceCode(other, "warning") === heading)).toEqual([code]);
});

test("[R40] where something has the shape of an SSN, its column is named, never what it is", () => {
  expect(describeAttendanceFinding({ code: "attendance-ssn", column: "Note" })).toContain("under Note");
  expect(describeAttendanceFinding({ code: "attendance-ssn", column: "row" })).toContain("under another column");
});

test("[H8] more course time than viewed is said with its harmless reasons", () => {
  const words = describeAttendanceFinding({ code: "attendance-over-viewed", column: "Course time" });
  expect(words).toMatch(/Nothing is cut: audio, articles and offline work count 0/);
});

test("[R21] days before the interval are only a note, under a heading of their own", () => {
  expect(describeAttendanceCode("attendance-outside-interval", "note")).toBe("Before the activity's interval");
  expect(describeAttendanceCode("attendance-outside-interval", "warning")).not.toMatch(/^Before/);
});
