import type { Entry } from "../license/entry";
import { lengthOf } from "../values/period";
import type { AttendanceFinding, AttendanceLine } from "./attendance";
import { found } from "./foundOnSheet";

const DAY_MINUTES = 24 * 60;

/**
 * What several lines of one client say together: more hours than the days have, at the first line of those days, and lines that
 * say exactly what an earlier one says. All of them count (H7).
 */
export function acrossLines(lines: readonly AttendanceLine[]): AttendanceFinding[] {
  const counted = lines.filter(({ counted }) => counted);
  return [...tooLong(counted), ...repeated(counted)];
}

function tooLong(lines: readonly AttendanceLine[]): AttendanceFinding[] {
  const spans = new Map<string, { readonly row: number; readonly most: number; minutes: number }>();
  const numberOf = numbering();
  for (const line of lines) {
    const { row, entry, period, course, study, exercise } = line;
    if (entry === null || period === null) continue;
    const key = [numberOf(entry), period.from, period.to].join(" ");
    const span = spans.get(key) ?? { row, most: lengthOf(period) * DAY_MINUTES, minutes: 0 };
    span.minutes += (course ?? 0) + (study ?? 0) + (exercise ?? 0);
    spans.set(key, span);
  }
  return [...spans.values()]
    .filter(({ minutes, most }) => minutes > most)
    .map(({ row }) => found("attendance-over-24", row, "Course time"));
}

function repeated(lines: readonly AttendanceLine[]): AttendanceFinding[] {
  const seen = new Set<string>();
  const numberOf = numbering();
  return lines.flatMap(({ row, entry, period, courseName, course, study, exercise }) => {
    if (entry === null || period === null) return [];
    const key = [numberOf(entry), period.from, period.to, course, study, exercise, courseName.toLowerCase()].join(" ");
    if (seen.has(key)) return [found("attendance-repeated", row, "row")];
    seen.add(key);
    return [];
  });
}

/** Numbers entries as they come, so that keys are short. */
function numbering(): (entry: Entry) => number {
  const numbers = new Map<Entry, number>();
  return (entry) => {
    const number = numbers.get(entry) ?? numbers.size;
    numbers.set(entry, number);
    return number;
  };
}
