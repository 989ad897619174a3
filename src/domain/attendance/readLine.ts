import { readDate } from "../fields/readDate";
import { readTypedTime } from "../hours/typedTime";
import type { Entry } from "../license/entry";
import { PROGRAM_START } from "../rules/checkDates";
import type { Settings } from "../settings/settings";
import { isBlank, type CellValue } from "../values/cell";
import type { Period } from "../values/period";
import { plainText } from "../values/plainText";
import { endOfMonth, type SerialDate } from "../values/serialDate";
import type { AttendanceCode, AttendanceFinding, AttendanceLine } from "./attendance";
import type { AttendanceClients } from "./attendanceClients";
import type { AttendanceHeader } from "./attendanceTable";
import { checkClientOfLine } from "./checkClientOfLine";
import { exercisesCount } from "./exercisesCount";
import type { AttendanceRow } from "./findAttendanceTable";
import { found } from "./foundOnSheet";
import { ssnColumns } from "./ssnColumns";

/** A line as it was read, and what is to be looked at in it. */
export type ReadLine = { readonly line: AttendanceLine; readonly findings: readonly AttendanceFinding[] };

/** The day on the clock and the county's rules: what one line is judged by. */
export type LineGround = { readonly today: SerialDate; readonly settings: Settings };

type Fault = readonly [code: AttendanceCode, column: AttendanceFinding["column"]];
type Time = number | null | "unreadable";
type Times = { readonly course: Time; readonly study: Time; readonly exercise: Time; readonly total: number };

/** Reads one filled row of the sheet Attendance (H4-H7): its days, client and times, each judged by itself. */
export function readLine(row: AttendanceRow, clients: AttendanceClients, ground: LineGround): ReadLine {
  const days = readDays(row, ground.today);
  const client = clients.find(row.cell("Case number"), row.cell("E-mail"));
  const entry = "entry" in client ? client.entry : null;
  const [course, study, exercise] = [
    readTime(row, "Course time"),
    readTime(row, "Study time"),
    readTime(row, "Exercise time"),
  ];
  const courseName = plainText(row.cell("Course name"));
  const total = minutesOf(course) + minutesOf(study) + minutesOf(exercise);
  const times = { course, study, exercise, total };
  const line: AttendanceLine = {
    row: row.row,
    period: days.period,
    entry,
    courseName,
    course: course === "unreadable" ? null : (course ?? 0),
    study: study === "unreadable" ? null : study,
    exercise: exercise === "unreadable" ? null : (exercise ?? 0),
    counted: days.period !== null && days.isCounted && entry !== null && course !== "unreadable" && total > 0,
  };
  const faults: readonly Fault[] = [
    ...days.faults,
    ...("entry" in client ? [] : [[client.code, client.column] as const]),
    ...(total > 0 && courseName === "" ? [["attendance-course-name", "Course name"] as const] : []),
    ...timeFaults(times),
    ...(line.counted && entry !== null ? lineNotes(times, entry, ground.settings) : []),
    ...ssnColumns(row).map((column) => ["attendance-ssn", column] as const),
  ];
  const findings = faults.map(([code, column]) => found(code, row.row, column));
  return { line, findings: [...findings, ...checkClientOfLine(line)] };
}

/** The day or days of a line; `isCounted` false: they are readable, but hours of them cannot count (H6, H7). */
function readDays(
  row: AttendanceRow,
  today: SerialDate,
): { readonly period: Period | null; readonly isCounted: boolean; readonly faults: readonly Fault[] } {
  const from = readDate(row.cell("Date")).date;
  const wrong = (...fault: Fault) => ({ period: null, isCounted: false, faults: [fault] });
  if (from === null || from < PROGRAM_START) return wrong("attendance-date", "Date");
  const last = row.cell("Through");
  const to = isBlank(last) ? from : readDate(last).date;
  if (to === null || to < from) return wrong("attendance-through", "Through");
  const lastColumn = to > from ? "Through" : "Date";
  const faults: Fault[] = [
    ...(endOfMonth(to) === endOfMonth(from) ? [] : [["attendance-two-months", "Through"] as const]),
    ...(to > today ? [["attendance-future", from > today ? "Date" : lastColumn] as const] : []),
  ];
  return { period: { from, to }, isCounted: faults.length === 0, faults };
}

/** A number without its format could be hours or a time of Excel, 24 times as much: nobody guesses. */
function readTime(row: AttendanceRow, header: AttendanceHeader): Time {
  const value: CellValue = row.cell(header);
  const format = row.format(header);
  if (typeof value === "number" && value !== 0 && format === undefined) return "unreadable";
  return readTypedTime(value, format);
}

function minutesOf(time: Time): number {
  return typeof time === "number" ? time : 0;
}

function timeFaults(times: Times): Fault[] {
  const columns = [
    ["Course time", times.course],
    ["Study time", times.study],
    ["Exercise time", times.exercise],
  ] as const;
  const unreadable = columns.filter(([, time]) => time === "unreadable");
  if (unreadable.length > 0) return unreadable.map(([column]) => ["attendance-time", column]);
  return times.total === 0 ? [["attendance-no-time", "Course time"]] : [];
}

/** What is not credited or not counted of a line that counts: said, never assumed. */
function lineNotes({ course, study, exercise }: Times, { tab }: Entry, settings: Settings): Fault[] {
  const isStudyMissing = !settings.hours.automatic && study === null && minutesOf(course) > 0;
  const isLeftOut = minutesOf(exercise) > 0 && !exercisesCount(settings, tab);
  return [
    ...(isStudyMissing ? [["attendance-study-missing", "Study time"] as const] : []),
    ...(isLeftOut ? [["attendance-exercise-not-counted", "Exercise time"] as const] : []),
  ];
}
