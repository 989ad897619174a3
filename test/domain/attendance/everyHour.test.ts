import { readAttendance } from "../../../src/domain/attendance/readAttendance";
import { timeText } from "../../../src/domain/hours/timeText";
import { approved, attendanceRows, line, today, type Line } from "../../builders/attendance";
import { day, review, unitTab } from "../../builders/month";

/** Quarter hours from none to four hours. */
const quarters = Array.from({ length: 17 }, (_, at) => at * 15);

/** Every course, study and exercise time of the grid, each the month of a client of its own. */
const grid = quarters.flatMap((course) =>
  quarters.flatMap((study) => quarters.map((exercise) => ({ course, study, exercise }))),
);

type Point = (typeof grid)[number];
type Rules = { readonly ratio: number; readonly automatic: boolean; readonly exercises: boolean };

const rules = [1, 0.5, 1.5].flatMap((ratio) =>
  [false, true].flatMap((automatic) => [false, true].map((exercises): Rules => ({ ratio, automatic, exercises }))),
);

const caseOf = (at: number) => `1A${String(at).padStart(5, "0")}`;
const isApproved = (at: number) => at < grid.length;

/** Every point twice: of a client who is approved to count, and of one who is not. */
const clients = Array.from({ length: grid.length * 2 }, (_, at) =>
  approved(at, { caseNumber: caseOf(at), approvedToCount: isApproved(at) ? "Yes" : "No" }),
);
const pointOf = (at: number): Point => grid[at % grid.length] ?? { course: 0, study: 0, exercise: 0 };

/** The lines of a point: all on one, each time on its own, or in uneven parts over three days. */
function linesOf(at: number): Line[] {
  const { course, study, exercise } = pointOf(at);
  const on = (date: string, ...minutes: readonly (number | null)[]): Line => {
    const [courseTime = "", studyTime = "", exerciseTime = ""] = minutes.map((one) =>
      one === null ? "" : timeText(one),
    );
    const times = { "Course time": courseTime, "Study time": studyTime, "Exercise time": exerciseTime };
    return line({ Date: day(date), "Case number": caseOf(at), ...times });
  };
  if (at % 3 === 0) return [on("2026-10-31", course, study, exercise)];
  if (at % 3 === 1)
    return [on("2026-10-02", null, study), on("2026-10-01", course), on("2026-10-03", null, null, exercise)];
  const parts = (whole: number) => [Math.min(whole, 7), Math.min(Math.max(whole - 7, 0), 44), Math.max(whole - 51, 0)];
  const [courses, studies, exercises] = [parts(course), parts(study), parts(exercise)];
  return [0, 1, 2].map((part) =>
    on(`2026-10-0${String(part + 4)}`, courses[part] ?? 0, studies[part] ?? 0, exercises[part] ?? 0),
  );
}

/** Countable minutes, minute by minute: slow and obvious. */
function oracle({ course, study, exercise }: Point, isYes: boolean, { ratio, automatic, exercises }: Rules): number {
  if (!isYes) return 0;
  let countable = 0;
  for (let minute = 1; minute <= course; minute++) countable++;
  for (let minute = 1; minute <= (automatic ? course * ratio : study); minute++)
    if (minute <= course * ratio) countable++;
  for (let minute = 1; minute <= exercise; minute++) if (exercises) countable++;
  return countable;
}

const found = review({ sheets: [unitTab("U", clients)], reports: [] });
const sheet = attendanceRows(clients.flatMap((_, at) => linesOf(at)));

test.each(rules)("[R26-R28, R32, R76] every quarter hour to four, to the minute: %p", (hours) => {
  const { months } = readAttendance(sheet, { ...found, settings: { ...found.settings, hours }, today });
  const byCase = new Map(months.map((month) => [month.entry.cells.caseNumber, month]));
  const wrong = clients.flatMap((_, at) => {
    const point = pointOf(at);
    const month = byCase.get(caseOf(at));
    const isNothing = point.course + point.study + point.exercise === 0;
    const expected = isNothing ? undefined : oracle(point, isApproved(at), hours);
    return month?.countable.countable === expected ? [] : [{ point, expected, was: month?.countable }];
  });
  expect(wrong).toEqual([]);
  expect(months).toHaveLength((grid.length - 1) * 2);
});
