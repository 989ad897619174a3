import type { Severity } from "../findings/severities";
import type { AttendanceCode } from "./attendance";

/** How much each finding of the sheet Attendance matters, unless its rule says otherwise. */
export const attendanceSeverities: Readonly<Record<AttendanceCode, Severity>> = {
  "attendance-header": "error",
  "attendance-date": "error",
  "attendance-future": "error",
  "attendance-through": "error",
  "attendance-two-months": "error",
  "attendance-case-number": "error",
  "attendance-client-unknown": "error",
  "attendance-client-shared": "error",
  "attendance-course-name": "error",
  "attendance-time": "error",
  "attendance-no-time": "error",
  "attendance-over-24": "error",
  "attendance-study-missing": "note",
  "attendance-exercise-not-counted": "note",
  "attendance-outside-interval": "warning",
  "attendance-not-approved": "warning",
  "attendance-repeated": "warning",
  "attendance-over-viewed": "warning",
  "attendance-ssn": "error",
};
