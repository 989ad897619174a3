import { exercisesCount } from "../domain/attendance/exercisesCount";
import { readApproved } from "../domain/fields/readApproved";
import type { AttendanceAnswers } from "../domain/guidance/guideAct";
import { countableOf, type Countable, type Documented } from "../domain/hours/countable";
import { readTypedTime } from "../domain/hours/typedTime";
import type { Entry } from "../domain/license/entry";
import type { Settings } from "../domain/settings/settings";
import type { Period } from "../domain/values/period";
import { civilDay, endOfMonth, firstOf, type SerialDate } from "../domain/values/serialDate";
import type { ClientHours } from "./clientHours";

/** What a client's month becomes with one more line; `before` is null where it is the first of the month. */
export type MonthPreview = {
  readonly month: Period;
  readonly approved: boolean;
  readonly automatic: boolean;
  readonly before: Countable | null;
  readonly after: Countable;
};

/**
 * The effect of a line before it is recorded, by the same sum as afterwards: study is capped over the whole month (R27). Null
 * while its month or its times are not known, or nothing is typed.
 */
export function hoursPreview(
  answers: AttendanceAnswers,
  { months }: Pick<ClientHours, "months">,
  entry: Entry,
  settings: Settings,
): MonthPreview | null {
  const month = monthOf(answers);
  const times = [answers.courseTime, answers.studyTime, answers.exerciseTime].map((text) => readTypedTime(text));
  if (month === null || times.includes("unreadable") || times.every((time) => time === null)) return null;
  const [course, study, exercise] = times.map((time) => (time === "unreadable" ? null : time));
  const standing = months.find((one) => one.month.from === month.from)?.countable ?? null;
  const before = standing?.documented ?? nothingDocumented;
  const documented: Documented = {
    course: before.course + (course ?? 0),
    study: (study ?? null) === null ? before.study : (before.study ?? 0) + (study ?? 0),
    exercise: before.exercise + (exercise ?? 0),
  };
  const approved = readApproved(entry.cells.approvedToCount) === true;
  const rules = { ...settings.hours, exercises: exercisesCount(settings, entry.tab) };
  return {
    month,
    approved,
    automatic: rules.automatic,
    before: standing,
    after: countableOf(documented, approved, rules),
  };
}

const nothingDocumented: Documented = { course: 0, study: null, exercise: 0 };

/** The calendar month of the answers; null where it is none or two. */
function monthOf({ date, through }: AttendanceAnswers): Period | null {
  if (date === null) return null;
  const to = endOfMonth(date);
  if (through !== null && (through < date || through > to)) return null;
  return { from: firstDay(date), to };
}

function firstDay(date: SerialDate): SerialDate {
  const { year, month } = civilDay(date);
  return firstOf(year, month);
}
