import type { Entry } from "../license/entry";
import type { Settings } from "../settings/settings";
import type { SerialDate } from "../values/serialDate";
import type { AttendanceFinding, AttendanceLine } from "./attendance";
import type { AttendanceClients } from "./attendanceClients";
import { checkClientOfLine } from "./checkClientOfLine";
import { exercisesCount } from "./exercisesCount";
import { found } from "./foundOnSheet";
import { minutesOf, type Fault, type TypedLine } from "./typedLine";

/** A line as it was read, and what is to be looked at in it. */
export type ReadLine = { readonly line: AttendanceLine; readonly findings: readonly AttendanceFinding[] };

/** The day on the clock and the county's rules: what one line is judged by. */
export type LineGround = { readonly today: SerialDate; readonly settings: Settings };

/** Finds whose line it is and whether it counts (H4-H7): its days, client and course time must be certain, and not to come. */
export function readLine(typed: TypedLine, clients: AttendanceClients, { today, settings }: LineGround): ReadLine {
  const { row, period, course, study, exercise } = typed;
  const client = clients.find(typed.caseNumber, typed.email);
  const entry = "entry" in client ? client.entry : null;
  const isToCome = period !== null && period.to > today;
  const isCertain = period !== null && typed.isOneMonth && entry !== null && course !== "unreadable";
  const line: AttendanceLine = {
    row,
    period,
    entry,
    courseName: typed.courseName,
    course: course === "unreadable" ? null : (course ?? 0),
    study: study === "unreadable" ? null : study,
    exercise: exercise === "unreadable" ? null : (exercise ?? 0),
    counted: isCertain && !isToCome && typed.total > 0,
  };
  const faults: Fault[] = [...typed.faults];
  if (isToCome) faults.push(["attendance-future", period.from > today ? "Date" : "Through"]);
  if ("code" in client) faults.push([client.code, client.column]);
  if (line.counted && entry !== null) faults.push(...lineNotes(typed, entry, settings));
  const findings = faults.map(([code, column]) => found(code, row, column));
  return { line, findings: [...findings, ...checkClientOfLine(line)] };
}

/** What is not credited or not counted of a line that counts: said, never assumed. */
function lineNotes({ course, study, exercise }: TypedLine, { tab }: Entry, settings: Settings): Fault[] {
  const isStudyMissing = !settings.hours.automatic && study === null && minutesOf(course) > 0;
  const isLeftOut = minutesOf(exercise) > 0 && !exercisesCount(settings, tab);
  return [
    ...(isStudyMissing ? [["attendance-study-missing", "Study time"] as const] : []),
    ...(isLeftOut ? [["attendance-exercise-not-counted", "Exercise time"] as const] : []),
  ];
}
