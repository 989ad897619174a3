import type { ColumnFormat } from "../plan/editPlan";

/**
 * The columns of the sheet Attendance (SCD 1755A). Through is blank for a single day; E-mail is needed only where several clients
 * share a case number.
 */
export const attendanceHeaders = [
  "Date",
  "Through",
  "Case number",
  "E-mail",
  "Course name",
  "Course time",
  "Study time",
  "Exercise time",
  "Note",
] as const;

/** A title of the sheet Attendance. */
export type AttendanceHeader = (typeof attendanceHeaders)[number];

/**
 * How the columns are written. Times are text, "10:30": a time of Excel counts days, and a formula that expects hours would read
 * 10:30 as less than half an hour.
 */
export const attendanceFormats: readonly ColumnFormat[] = [
  "date",
  "date",
  "text",
  "text",
  "text",
  "text",
  "text",
  "text",
  "text",
];
