import type { AttendanceCode, AttendanceFinding } from "./attendance";
import { attendanceSeverities } from "./attendanceSeverities";

/** A finding at a row (1-based) of the sheet Attendance, as serious as its code is. */
export function found(code: AttendanceCode, row: number, column: AttendanceFinding["column"]): AttendanceFinding {
  return { code, severity: attendanceSeverities[code], row, column };
}
