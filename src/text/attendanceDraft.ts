import type { MonthHours } from "../domain/attendance/attendance";
import { exercisesCount } from "../domain/attendance/exercisesCount";
import type { Draft, DraftValues, Language } from "../domain/drafts/draft";
import { fillableValue, fillDraft } from "../domain/drafts/fillDraft";
import { withoutLines } from "../domain/drafts/withoutLines";
import type { Entry } from "../domain/license/entry";
import type { Settings } from "../domain/settings/settings";
import { nameKey } from "../domain/values/nameKey";
import { letterMonth } from "./draftDates";
import { draftTexts } from "./draftTexts";
import { draftWordsOf } from "./draftWords";
import { describeHours, describeMinutes, describeWorking } from "./hoursWords";

/**
 * The hours of one client's month, to paste into CalSAWS (R71-R76): nothing in it says whose they are. `courses` are the names on
 * the month's lines of the attendance sheet. The line of exercises is there only where exercises count.
 */
export function attendanceDraft(
  month: MonthHours,
  courses: readonly string[],
  settings: Settings,
  language: Language = "en",
): Draft {
  const words = draftWordsOf("attendanceHours", language, settings);
  return fillDraft(
    withoutLines(
      words ?? draftTexts.attendanceHours,
      exercisesCount(settings, month.entry.tab) ? [] : ["exercise hours"],
    ),
    hoursValues(month, courses, settings, words === null ? "en" : language),
  );
}

function hoursValues(
  hours: MonthHours,
  courses: readonly string[],
  { weeksInMonth }: Settings,
  language: Language,
): DraftValues {
  const { entry, month, approved, automatic, countable, weekly } = hours;
  const { documented, credited, exercise } = countable;
  const total = `${describeMinutes(countable.countable)} (${describeHours(countable.countable)} hours)`;
  return {
    month: letterMonth(month.from, language),
    "course hours": describeMinutes(documented.course),
    "study hours": documented.study === null ? "none" : describeMinutes(documented.study),
    "credited hours": automatic ? `${describeMinutes(credited)}, by course time alone` : describeMinutes(credited),
    "exercise hours": describeMinutes(exercise),
    "countable hours": approved ? total : `${total}, because the client is not approved to count hours`,
    "weekly hours": `${describeHours(weekly)} hours`,
    weeks: String(weeksInMonth),
    working: describeWorking(hours),
    courses: coursesOf(courses, entry).join("; "),
  };
}

/** A shorter number or name stands in ordinary words too. */
const SHORTEST = 4;

/** Anywhere: several numbers side by side are none of a course either. */
const NINE_DIGITS = /(?:\p{Nd}\P{Nd}*){9}/u;

/** Also the wide and the small one, which look alike. */
const AT_SIGN = /[@\ufe6b\uff20]/;

/** Each course once. What holds an address, nine digits or more, or the client's own name or case number is no name of a course. */
function coursesOf(courses: readonly string[], { cells }: Entry): string[] {
  const { firstName = "", lastName = "", caseNumber = "" } = cells;
  const names = [`${String(firstName)}${String(lastName)}`, `${String(lastName)}${String(firstName)}`];
  const own = [caseNumber, ...names].map(nameKey).filter((key) => key.length >= SHORTEST);
  const byKey = new Map<string, string>();
  for (const course of courses) {
    const name = fillableValue("courses", course);
    const key = nameKey(course);
    const isOther =
      name === null || AT_SIGN.test(name) || NINE_DIGITS.test(key) || own.some((one) => key.includes(one));
    if (!isOther && !byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}
