import type { Severity } from "../findings/severities";
import type { Countable } from "../hours/countable";
import type { Entry } from "../license/entry";
import type { Period } from "../values/period";
import type { AttendanceHeader } from "./attendanceTable";

/** What can be wrong with a line of the sheet Attendance; a stable interface like the codes of rules section 4. */
export type AttendanceCode =
  /** The header row cannot be found, or a column without which no line can be read is missing. */
  | "attendance-header"
  /** No real date, one that can be read in two ways, or one before the program. */
  | "attendance-date"
  | "attendance-future"
  /** The last day is none, or lies before the first. */
  | "attendance-through"
  /** It reaches into another month: hours are capped by month, so nobody can tell how much of it belongs where. */
  | "attendance-two-months"
  | "attendance-case-number"
  | "attendance-client-unknown"
  /** Several clients have the case number: the e-mail address must say which one. */
  | "attendance-client-shared"
  | "attendance-course-name"
  /** A time that cannot be read. */
  | "attendance-time"
  | "attendance-no-time"
  /** More than 24 hours on one day, all lines of the client together; of a period, more than its days have. */
  | "attendance-over-24"
  /** Nothing stands under Study time: 0 are credited (rules section 3). */
  | "attendance-study-missing"
  | "attendance-exercise-not-counted"
  /**
   * After, across the edge of, or without the interval of the activity that the row shows. Wholly before it is a note: an earlier
   * interval may have held, which the row shows no more.
   */
  | "attendance-outside-interval"
  | "attendance-not-approved"
  /** Another line says exactly the same. */
  | "attendance-repeated"
  /** More course time in a month than hours viewed, by more than the tolerance. Never cut. */
  | "attendance-over-viewed"
  /** Something that looks like an SSN stands in the line. */
  | "attendance-ssn";

/** Something to look at on the sheet Attendance: its row (1-based) and column, never what stands there. */
export type AttendanceFinding = {
  readonly code: AttendanceCode;
  readonly severity: Severity;
  readonly row: number;
  readonly column: AttendanceHeader | "row";
};

/**
 * One filled row (1-based) of the sheet Attendance. Null is what could not be read; of `study` also what was not documented. Blank
 * course and exercise times are 0.
 */
export type AttendanceLine = {
  readonly row: number;
  /** The day, or the days; both ends included. */
  readonly period: Period | null;
  /** The client's row on the list: the open one where there are several of one client. */
  readonly entry: Entry | null;
  readonly courseName: string;
  /** Minutes. */
  readonly course: number | null;
  readonly study: number | null;
  readonly exercise: number | null;
  /** It is part of a client's month. A line that leaves client, days or course time open is not, nor one of days to come. */
  readonly counted: boolean;
};

/** One client's calendar month (rules section 3): study is capped over the whole of it, whatever the order of lines. */
export type MonthHours = {
  readonly entry: Entry;
  readonly month: Period;
  /** Rows of the sheet Attendance (1-based) that it is made of. */
  readonly rows: readonly number[];
  readonly approved: boolean;
  readonly automatic: boolean;
  readonly countable: Countable;
  /** Countable minutes by `weeksInMonth`: the average of a week, not rounded. */
  readonly weekly: number;
  /** Minutes viewed that the reports of periods wholly inside this month tell; null where they tell none. */
  readonly viewed: number | null;
  /** More course time was documented than viewed, by more than the tolerance. */
  readonly overViewed: boolean;
};

/** What the sheet Attendance says. `present`: the sheet is there. Months: the newest first, then in the order of the list. */
export type Attendance = {
  readonly present: boolean;
  readonly lines: readonly AttendanceLine[];
  readonly findings: readonly AttendanceFinding[];
  readonly months: readonly MonthHours[];
};

/** There is no sheet Attendance yet. */
export const noAttendance: Attendance = { present: false, lines: [], findings: [], months: [] };
