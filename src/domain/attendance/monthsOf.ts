import { readApproved } from "../fields/readApproved";
import { countableOf, type Documented } from "../hours/countable";
import type { Entry } from "../license/entry";
import { uncovered, overlaps, type Period } from "../values/period";
import { civilDay, endOfMonth, firstOf } from "../values/serialDate";
import type { AttendanceFinding, AttendanceLine, MonthHours } from "./attendance";
import { exercisesCount } from "./exercisesCount";
import { found } from "./foundOnSheet";
import type { AttendanceGround } from "./attendanceGround";
import { viewedOf, type Viewed } from "./viewedOf";

type MonthLines = { readonly entry: Entry; readonly month: Period; readonly lines: AttendanceLine[] };

/**
 * Every client's calendar months out of the lines that count, the newest month first, then in the order of the list; and the
 * months with more course time than hours viewed.
 */
export function monthsOf(
  lines: readonly AttendanceLine[],
  ground: AttendanceGround,
): { readonly months: readonly MonthHours[]; readonly findings: readonly AttendanceFinding[] } {
  const order = new Map(ground.book.tabs.flatMap(({ entries }) => entries).map((entry, at) => [entry, at]));
  const placeOf = (entry: Entry) => order.get(entry) ?? order.size;
  const viewed = viewedOf(ground);
  const months = groupByMonth(lines)
    .sort((a, b) => b.month.from - a.month.from || placeOf(a.entry) - placeOf(b.entry))
    .map((group) => monthHours(group, viewed(group.entry, group.month), ground));
  const over = months.filter(({ overViewed }) => overViewed);
  return {
    months,
    findings: over.map(({ rows: [first = 1] }) => found("attendance-over-viewed", first, "Course time")),
  };
}

function groupByMonth(lines: readonly AttendanceLine[]): MonthLines[] {
  const clients = new Map<Entry, Map<number, MonthLines>>();
  for (const line of lines) {
    const { entry, period, counted } = line;
    if (!counted || entry === null || period === null) continue;
    const months = clients.get(entry) ?? new Map<number, MonthLines>();
    clients.set(entry, months);
    const to = endOfMonth(period.from);
    const month = months.get(to);
    if (month !== undefined) month.lines.push(line);
    else months.set(to, { entry, month: { from: startOfMonth(to), to }, lines: [line] });
  }
  return [...clients.values()].flatMap((months) => [...months.values()]);
}

function startOfMonth(day: number): number {
  const { year, month } = civilDay(day);
  return firstOf(year, month);
}

function monthHours({ entry, month, lines }: MonthLines, viewed: Viewed, { settings }: AttendanceGround): MonthHours {
  const documented = documentedIn(lines);
  const approved = readApproved(entry.cells.approvedToCount) === true;
  const { automatic } = settings.hours;
  const exercises = exercisesCount(settings, entry.tab);
  const countable = countableOf(documented, approved, { ...settings.hours, exercises });
  return {
    entry,
    month,
    rows: lines.map(({ row }) => row).sort((a, b) => a - b),
    approved,
    automatic,
    countable,
    weekly: countable.countable / settings.weeksInMonth,
    viewed: viewed.minutes,
    overViewed: isOver(documented.course, viewed, lines, month, settings.viewedTolerance),
  };
}

function documentedIn(lines: readonly AttendanceLine[]): Documented {
  const sum = (minutesOf: (line: AttendanceLine) => number | null) =>
    lines.reduce((total, line) => total + (minutesOf(line) ?? 0), 0);
  const isDocumented = lines.some(({ study }) => study !== null);
  return {
    course: sum(({ course }) => course),
    study: isDocumented ? sum(({ study }) => study) : null,
    exercise: sum(({ exercise }) => exercise),
  };
}

/** Compared only where the reports tell of every day that a line with course time is about: half a month's is no measure. */
function isOver(
  course: number,
  { minutes, periods }: Viewed,
  lines: readonly AttendanceLine[],
  month: Period,
  tolerance: number,
): boolean {
  if (minutes === null || course * 100 <= minutes * (100 + tolerance)) return false;
  const gaps = uncovered(month, periods);
  return !lines.some(
    ({ course, period }) => (course ?? 0) > 0 && period !== null && gaps.some((gap) => overlaps(gap, period)),
  );
}
