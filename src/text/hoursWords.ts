import type { MonthHours } from "../domain/attendance/attendance";
import { decimalHours } from "../domain/hours/decimalHours";
import { timeText } from "../domain/hours/timeText";

/** Minutes as hours and minutes, 10:30; a part of a minute is cut. */
export function describeMinutes(minutes: number): string {
  return timeText(Math.floor(minutes));
}

/** Minutes as decimal hours with two places, 18.50; what does not fit is cut, because no hour is rounded up (B3.13). */
export function describeHours(minutes: number): string {
  return decimalHours(minutes).toFixed(2);
}

/**
 * How countable hours came about, in one line: 10:30 course + 8:00 study (cap 10:30) = 18:30 (R24-R28, R32, R76). Says what was
 * not credited, not counted or not approved.
 */
export function describeWorking({
  countable: hours,
  approved,
  automatic,
}: Pick<MonthHours, "countable" | "approved" | "automatic">): string {
  const { documented, exercise } = hours;
  const exercises = exercise > 0 ? ` + ${describeMinutes(exercise)} exercises` : "";
  const left = documented.exercise > exercise ? `; ${describeMinutes(documented.exercise)} exercises not counted` : "";
  const sum = `${describeMinutes(hours.countable)}${approved ? "" : ", not approved to count"}`;
  return `${describeMinutes(documented.course)} course + ${studyWords(hours, automatic)}${exercises} = ${sum}${left}`;
}

function studyWords({ documented: { study }, cap, credited }: MonthHours["countable"], automatic: boolean): string {
  const credit = `${describeMinutes(credited)} study`;
  const documented = study === null ? "none documented" : `${describeMinutes(study)} documented`;
  if (automatic) return `${credit} credited automatically (${documented})`;
  if (study === null) return `${credit} (${documented})`;
  return `${credit} (${study > credited ? `${documented}, ` : ""}cap ${describeMinutes(cap)})`;
}
