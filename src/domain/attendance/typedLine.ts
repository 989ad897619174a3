import { readDate } from "../fields/readDate";
import { readTypedTime } from "../hours/typedTime";
import { PROGRAM_START } from "../rules/checkDates";
import { isBlank, type CellValue } from "../values/cell";
import type { Period } from "../values/period";
import { plainText } from "../values/plainText";
import { endOfMonth } from "../values/serialDate";
import type { AttendanceCode, AttendanceFinding } from "./attendance";
import type { AttendanceHeader } from "./attendanceTable";
import { cellOf, formatOf, type AttendanceRow } from "./findAttendanceTable";
import { ssnColumns } from "./ssnColumns";

/** What is wrong, and in which column. */
export type Fault = readonly [code: AttendanceCode, column: AttendanceFinding["column"]];

/** Minutes; null: nothing was typed. */
export type TypedTime = number | null | "unreadable";

/** One line as it stands on the sheet, before it is known whose it is: what can be said without the list and the clock. */
export type TypedLine = {
  readonly row: number;
  readonly caseNumber: CellValue;
  readonly email: CellValue;
  readonly courseName: string;
  readonly period: Period | null;
  readonly isOneMonth: boolean;
  readonly course: TypedTime;
  readonly study: TypedTime;
  readonly exercise: TypedTime;
  /** Minutes that could be read. */
  readonly total: number;
  readonly faults: readonly Fault[];
};

/** Reads one filled row of the sheet Attendance as it was typed (H1, H6, H7). */
export function typedLine(row: AttendanceRow): TypedLine {
  const days = readDays(row);
  const course = readTime(row, "Course time");
  const study = readTime(row, "Study time");
  const exercise = readTime(row, "Exercise time");
  const total = minutesOf(course) + minutesOf(study) + minutesOf(exercise);
  const courseName = plainText(cellOf(row, "Course name"));
  const faults: Fault[] = [...days.faults];
  if (total > 0 && courseName === "") faults.push(["attendance-course-name", "Course name"]);
  const isUnreadable = addUnreadable(faults, { course, study, exercise });
  if (!isUnreadable && total === 0) faults.push(["attendance-no-time", "Course time"]);
  for (const column of ssnColumns(row)) faults.push(["attendance-ssn", column]);
  return {
    row: row.row,
    caseNumber: cellOf(row, "Case number"),
    email: cellOf(row, "E-mail"),
    courseName,
    period: days.period,
    isOneMonth: days.isOneMonth,
    course,
    study,
    exercise,
    total,
    faults,
  };
}

/** The minutes of a time that could be read. */
export function minutesOf(time: TypedTime): number {
  return typeof time === "number" ? time : 0;
}

function readDays(row: AttendanceRow): Pick<TypedLine, "period" | "isOneMonth" | "faults"> {
  const from = readDate(cellOf(row, "Date")).date;
  if (from === null || from < PROGRAM_START) return noDays("attendance-date", "Date");
  const last = cellOf(row, "Through");
  const to = isBlank(last) ? from : readDate(last).date;
  if (to === null || to < from) return noDays("attendance-through", "Through");
  const isOneMonth = to === from || endOfMonth(to) === endOfMonth(from);
  return { period: { from, to }, isOneMonth, faults: isOneMonth ? [] : [["attendance-two-months", "Through"]] };
}

function noDays(...fault: Fault): Pick<TypedLine, "period" | "isOneMonth" | "faults"> {
  return { period: null, isOneMonth: false, faults: [fault] };
}

/** A number without its format could be hours or a time of Excel, 24 times as much: nobody guesses. */
function readTime(row: AttendanceRow, header: AttendanceHeader): TypedTime {
  const value = cellOf(row, header);
  const format = formatOf(row, header);
  if (typeof value === "number" && value !== 0 && format === undefined) return "unreadable";
  return readTypedTime(value, format);
}

function addUnreadable(
  faults: Fault[],
  { course, study, exercise }: Record<"course" | "study" | "exercise", TypedTime>,
) {
  const before = faults.length;
  if (course === "unreadable") faults.push(["attendance-time", "Course time"]);
  if (study === "unreadable") faults.push(["attendance-time", "Study time"]);
  if (exercise === "unreadable") faults.push(["attendance-time", "Exercise time"]);
  return faults.length > before;
}
