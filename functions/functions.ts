import { isSilent, monthsQuiet as monthsQuietOf } from "../src/domain/activity/silence";
import { procedureSettings } from "../src/domain/settings/settings";
import { checkCaseNumber } from "../src/domain/rules/checkCaseNumber";
import { checkEmail } from "../src/domain/rules/checkEmail";
import { checkKeptSsn } from "../src/domain/rules/checkSsn";
import { functionWords } from "../src/text/functionWords";
import { cellArgument, dateArgument, wholeArgument } from "./arguments";
import { describeCellCheck } from "./describeCellCheck";
import { spill } from "./spill";

// Excel hands over null for an argument that is left out. The types say `unknown[][]` and no more, because the tool that
// writes functions.json takes nothing else for a range.

/**
 * The last day on which a license can be activated: the day of issue and 7 days.
 * @customfunction ACTIVATIONDUE
 * @param issued Day of issue: one cell or a range.
 * @param [days] Days to activate, 7 where left out.
 * @returns The day as a number; format the cell as a date. Blank for a blank.
 */
export function activationDue(issued: unknown[][], days?: unknown[][]): unknown[][] {
  return spill(
    [issued, days ?? [[procedureSettings.activationDays]]],
    (day, given) => dateArgument(day) + wholeArgument(given, 0, 366, functionWords.days),
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
  return spill([lastLogin, asOf], (day, end) => monthsQuietOf(dateArgument(day), dateArgument(end)));
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
  return spill([lastLogin, asOf, months ?? [[procedureSettings.months]]], (day, end, given) =>
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
