import { isSilent, monthsQuiet as monthsQuietOf } from "../src/domain/activity/silence";
import { countableOf, creditedStudy, procedureHours, type HoursRules } from "../src/domain/hours/countable";
import { intervalEnd, LONGEST_INTERVAL } from "../src/domain/hours/interval";
import { weeklyAverage as weeklyAverageOf } from "../src/domain/hours/weeklyAverage";
import { procedureSettings } from "../src/domain/settings/settings";
import { checkCaseNumber } from "../src/domain/rules/checkCaseNumber";
import { checkEmail } from "../src/domain/rules/checkEmail";
import { checkKeptSsn } from "../src/domain/rules/checkSsn";
import { functionWords } from "../src/text/functionWords";
import {
  approvedArgument,
  cellArgument,
  dateArgument,
  dateResult,
  durationArgument,
  timeArgument,
  weeksArgument,
  wholeArgument,
} from "./arguments";
import { describeCellCheck } from "./describeCellCheck";
import { blankAs, dates, spill } from "./spill";

// Excel hands over null for an argument that is left out. The types say `unknown[][]` and no more, because the tool that
// writes functions.json takes nothing else for a range.

/** The procedure's rules; exercises count where somebody hands them over. A function does not read the sheet Setup. */
const rulesOfFunctions: HoursRules = { ...procedureHours, exercises: true };

/**
 * Countable hours of one client and month: course time, study time up to the course time, and exercises.
 * @customfunction COUNTABLEHOURS
 * @param course Course time of the month, as hours (10.5) or text (10:30): one cell or a range. Take HOURS for a time of Excel.
 * @param study Study time that was documented; a blank counts 0.
 * @param [approved] Whether the client may count hours: TRUE or Yes, FALSE or No. A blank counts as No; left out it is TRUE.
 * @param [exercise] Exercise time, where the unit lets it count; 0 where left out or blank. No study is credited for it.
 * @returns Hours; 0 for a client who is not approved. Blank where the course time is blank.
 */
export function countableHours(
  course: unknown[][],
  study: unknown[][],
  approved?: unknown[][],
  exercise?: unknown[][],
): unknown[][] {
  const ranges = [blankAs(0, study), blankAs(false, approved ?? [[true]]), blankAs(0, exercise ?? [[0]])] as const;
  return spill([course, ...ranges], (courseTime, studyTime, isApproved, exerciseTime) => {
    const documented = {
      course: timeArgument(courseTime, functionWords.course),
      study: timeArgument(studyTime, functionWords.study),
      exercise: timeArgument(exerciseTime, functionWords.exercise),
    };
    return countableOf(documented, approvedArgument(isApproved), rulesOfFunctions).countable / 60;
  });
}

/**
 * Study time that is credited: what was documented, one hour for each hour of course time at most.
 * @customfunction CREDITEDSTUDY
 * @param course Course time of the month, as hours (10.5) or text (10:30): one cell or a range. Take HOURS for a time of Excel.
 * @param study Study time that was documented.
 * @returns Hours. Blank where either is blank.
 */
export function creditedStudyHours(course: unknown[][], study: unknown[][]): unknown[][] {
  return spill(
    [course, study],
    (courseTime, studyTime) =>
      creditedStudy(timeArgument(courseTime, functionWords.course), timeArgument(studyTime, functionWords.study)) / 60,
  );
}

/**
 * A duration as hours: 27:15:30 becomes 27.2583. For cells with a time of Excel, and for text that says its unit.
 * @customfunction HOURS
 * @param duration A time of Excel (10:30), or text such as 27:15:30, 4h 12m or 252 min: one cell or a range.
 * @returns Hours. Blank for a blank.
 */
export function hours(duration: unknown[][]): unknown[][] {
  return spill([duration], (value) => durationArgument(value) / 3600);
}

/**
 * The last day of an interval of the activity: three months from its start at most, 15 January to 14 April.
 * @customfunction INTERVALEND
 * @param start First day of the interval: one cell or a range.
 * @param [months] Months of the interval, 1 to 3; 3 where left out.
 * @returns The day as a number; format the cell as a date. Blank for a blank.
 */
export function lastDayOfInterval(start: unknown[][], months?: unknown[][]): unknown[][] {
  return spill([dates(start), months ?? [[LONGEST_INTERVAL]]], (day, given) =>
    dateResult(intervalEnd(dateArgument(day), wholeArgument(given, 1, LONGEST_INTERVAL, functionWords.months))),
  );
}

/**
 * Average hours of a week: the hours of a month divided by the weeks of a month.
 * @customfunction WEEKLYAVERAGE
 * @param hours Hours of the month, as hours (10.5) or text (10:30): one cell or a range. Take HOURS for a time of Excel.
 * @param [divisor] Weeks to divide by, 4.33 where left out.
 * @returns Hours of a week, not rounded. Blank for a blank.
 */
export function weeklyAverage(hours: unknown[][], divisor?: unknown[][]): unknown[][] {
  return spill(
    [hours, divisor ?? [[procedureSettings.weeksInMonth]]],
    (time, weeks) => weeklyAverageOf(timeArgument(time, functionWords.hours), weeksArgument(weeks)) / 60,
  );
}

/**
 * The last day on which a license can be activated: the day of issue and 7 days.
 * @customfunction ACTIVATIONDUE
 * @param issued Day of issue: one cell or a range.
 * @param [days] Days to activate, 7 where left out.
 * @returns The day as a number; format the cell as a date. Blank for a blank.
 */
export function activationDue(issued: unknown[][], days?: unknown[][]): unknown[][] {
  return spill([dates(issued), days ?? [[procedureSettings.activationDays]]], (day, given) =>
    dateResult(dateArgument(day) + wholeArgument(given, 0, 366, functionWords.days)),
  );
}

/**
 * Whole months without a login, counted back from the day the reports reach. A login on the cutoff day still counts the month.
 * @customfunction MONTHSQUIET
 * @param lastLogin Day of the last login: one cell or a range.
 * @param asOf The last day covered by the reports.
 * @returns Whole months. Blank for a blank: no date proves nothing.
 */
export function monthsQuiet(lastLogin: unknown[][], asOf: unknown[][]): unknown[][] {
  return spill([dates(lastLogin), dates(asOf)], (day, end) => monthsQuietOf(dateArgument(day), dateArgument(end)));
}

/**
 * Whether the last login lies before the cutoff of the unit's months. A login on the cutoff day is active.
 * @customfunction ISINACTIVE
 * @param lastLogin Day of the last login: one cell or a range.
 * @param asOf The last day covered by the reports.
 * @param [months] The unit's months, 1 to 3; 3 where left out.
 * @returns TRUE or FALSE. Blank for a blank: no date proves nothing.
 */
export function isInactive(lastLogin: unknown[][], asOf: unknown[][], months?: unknown[][]): unknown[][] {
  return spill([dates(lastLogin), dates(asOf), months ?? [[procedureSettings.months]]], (day, end, given) =>
    isSilent(dateArgument(day), dateArgument(end), wholeArgument(given, 1, 3, functionWords.months)),
  );
}

/**
 * What is wrong with a CalSAWS case number. It needs seven letters or digits, as text.
 * @customfunction CHECKCASE
 * @param caseNumber Case number: one cell or a range.
 * @returns Nothing where no problem is found, else what is wrong and what to do. Blank for a blank.
 */
export function checkCase(caseNumber: unknown[][]): unknown[][] {
  return spill([caseNumber], (value) =>
    describeCellCheck("caseNumber", checkCaseNumber(cellArgument(value), procedureSettings)),
  );
}

/**
 * What is wrong with a client's e-mail address.
 * @customfunction CHECKEMAIL
 * @param email E-mail address: one cell or a range.
 * @returns Nothing where no problem is found, else what is wrong and what to do. Blank for a blank.
 */
export function checkEmailAddress(email: unknown[][]): unknown[][] {
  return spill([email], (value) => describeCellCheck("email", checkEmail(cellArgument(value), procedureSettings)));
}

/**
 * What is wrong with a social security number. There is no check digit: nobody can tell whether a number is somebody's.
 * @customfunction CHECKSSN
 * @param ssn Social security number: one cell or a range.
 * @returns "no problem found", or what is wrong and what to do, never the number. Blank for a blank.
 */
export function checkSocialSecurityNumber(ssn: unknown[][]): unknown[][] {
  return spill(
    [ssn],
    (value) =>
      describeCellCheck("ssn", checkKeptSsn(cellArgument(value), procedureSettings.ssn)) || functionWords.noProblem,
  );
}
