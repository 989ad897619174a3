import type { AttendanceCode, AttendanceFinding } from "../domain/attendance/attendance";
import { attendanceSentences } from "./attendanceSentences";

/** What is wrong at a place of the sheet Attendance and what to do; the row and the column are shown beside it. */
export function describeAttendanceFinding({ code, column }: Pick<AttendanceFinding, "code" | "column">): string {
  const { wrong, advice } = attendanceSentences[code];
  return `${wrong.replace("{column}", column === "row" ? "another column" : column)} ${advice}`;
}

/** The heading under which findings of a kind stand together: a few words without a full stop. */
export function describeAttendanceCode(code: AttendanceCode): string {
  return attendanceSentences[code].heading;
}
