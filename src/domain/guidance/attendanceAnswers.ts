import { timeText } from "../hours/timeText";
import { readTypedTime } from "../hours/typedTime";
import { PROGRAM_START } from "../rules/checkDates";
import { endOfMonth, type SerialDate } from "../values/serialDate";
import { holdsSsnShape } from "../values/ssnShape";
import { checkPastDay, checkWords, refuse } from "./checkAnswers";
import type { AttendanceAnswers, GuideRefusal } from "./guideAct";

/** A line as it is written: Through is blank for a single day; course, study and exercise time as text, blank where not documented. */
export type AttendanceRowAnswers = {
  readonly date: SerialDate;
  readonly through: SerialDate | "";
  readonly times: readonly string[];
};

const timeFields = ["courseTime", "studyTime", "exerciseTime"] as const;
const DAY_MINUTES = 24 * 60;

/** Reads what was typed of one line of an attendance sheet (R74, R75), or says everything that is wrong with it. */
export function readAttendanceAnswers(
  answers: AttendanceAnswers,
  today: SerialDate,
): { readonly row: AttendanceRowAnswers } | { readonly refusals: readonly GuideRefusal[] } {
  const { date, through, courseName, note } = answers;
  const times = timeFields.map((field) => readTypedTime(answers[field]));
  const refusals = [
    ...checkDays(answers, today),
    ...checkWords(courseName, "courseName"),
    ...checkTimes(answers, times),
    ...(holdsSsnShape(note) ? [refuse("holds-ssn", "note")] : []),
  ];
  if (date === null || refusals.length > 0) return { refusals };
  const texts = times.map((time) => (typeof time === "number" ? timeText(time) : ""));
  return { row: { date, through: through === null || through === date ? "" : through, times: texts } };
}

function checkDays({ date, through }: AttendanceAnswers, today: SerialDate): GuideRefusal[] {
  const ofDate = checkProgramDay(date, "date", today);
  if (through === null || date === null || ofDate.length > 0) return ofDate;
  if (through < date) return [refuse("end-before-start", "through")];
  const ofThrough = checkProgramDay(through, "through", today);
  if (ofThrough.length > 0) return ofThrough;
  return endOfMonth(through) === endOfMonth(date) ? [] : [refuse("two-months", "through")];
}

function checkProgramDay(day: SerialDate | null, field: "date" | "through", today: SerialDate): GuideRefusal[] {
  const ofDay = checkPastDay(day, field, today);
  if (ofDay.length > 0 || day === null) return ofDay;
  return day < PROGRAM_START ? [refuse("date-before-program", field)] : [];
}

function checkTimes(answers: AttendanceAnswers, times: readonly ReturnType<typeof readTypedTime>[]): GuideRefusal[] {
  const unreadable = timeFields.filter((_, at) => times[at] === "unreadable");
  if (unreadable.length > 0)
    return unreadable.map((field) => refuse(holdsSsnShape(answers[field]) ? "holds-ssn" : "malformed", field));
  const minutes = times.reduce<number>((sum, time) => sum + (typeof time === "number" ? time : 0), 0);
  if (minutes === 0) return [refuse("no-time", "courseTime")];
  return minutes > daysOf(answers) * DAY_MINUTES ? [refuse("over-24", "courseTime")] : [];
}

/** How many days the line is about; where the days are wrong, their own refusal says so. */
function daysOf({ date, through }: AttendanceAnswers): number {
  return date === null || through === null || through < date ? 1 : through - date + 1;
}
