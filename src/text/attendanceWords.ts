import type { AttendanceCode, AttendanceFinding } from "../domain/attendance/attendance";
import type { Severity } from "../domain/findings/severities";
import { attendanceSentences } from "./attendanceSentences";

/** What is wrong at a place of the sheet Attendance and what to do; the row and the column are shown beside it. */
export function describeAttendanceFinding({ code, column }: Pick<AttendanceFinding, "code" | "column">): string {
  const { wrong, advice } = attendanceSentences[code];
  return `${wrong.replace("{column}", column === "row" ? "another column" : column)} ${advice}`;
}

/**
 * The heading under which findings of a kind stand together: a few words without a full stop. A code that is a warning here and a
 * note there has a heading for each.
 */
export function describeAttendanceCode(code: AttendanceCode, severity: Severity): string {
  const isBefore = code === "attendance-outside-interval" && severity === "note";
  return isBefore ? "Before the activity's interval" : attendanceSentences[code].heading;
}
