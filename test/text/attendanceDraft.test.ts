import type { MonthHours } from "../../src/domain/attendance/attendance";
import { placeholdersIn } from "../../src/domain/drafts/draft";
import { countableOf, procedureHours, type HoursRules } from "../../src/domain/hours/countable";
import { procedureSettings, type Settings } from "../../src/domain/settings/settings";
import { attendanceDraft } from "../../src/text/attendanceDraft";
import { describeHours } from "../../src/text/hoursWords";
import { client, day, type RowCells } from "../builders/month";
import { factsIn, reviewOf } from "../domain/clients/oneClient";

const row: RowCells = { firstName: "Ana", lastName: "Sample", caseNumber: "1B2K111", dateIssued: day("2026-10-02") };
const october = { from: day("2026-10-01"), to: day("2026-10-31") };

function hours(
  parts: Partial<HoursRules> = {},
  changes: Partial<MonthHours> = {},
  study: number | null = 480,
): MonthHours {
  const { entry } = factsIn(reviewOf([client(1, row)]));
  const approved = changes.approved ?? true;
  const rules = { ...procedureHours, ...parts };
  const countable = countableOf({ course: 630, study, exercise: 45 }, approved, rules);
  return {
    entry,
    month: october,
    rows: [2, 3],
    approved,
    automatic: rules.automatic,
    countable,
    weekly: countable.countable / 4.33,
    viewed: null,
    overViewed: false,
    ...changes,
  };
}

function made(month: MonthHours, courses: readonly string[] = ["Excel Basics"], settings: Partial<Settings> = {}) {
  return attendanceDraft(month, courses, { ...procedureSettings, ...settings });
}

it("[R24-R28, R71-R75, B3.10] a month ready to paste: its parts, the sum, the week with its divisor, the working, the courses", () => {
  const { subject, body, unfilled } = made(hours(), ["Excel Basics", "excel basics ", "Writing in Plain Language"]);
  expect([subject, unfilled]).toEqual([null, []]);
  expect(body).toBe(`LinkedIn Learning, hours of October 2026 from the attendance sheet (SCD 1755A)
Course time: 10:30
Study time documented: 8:00
Study time credited: 8:00
Countable: 18:30 (18.50 hours)
Average of a week: 4.27 hours (divided by 4.33)
Working: 10:30 course + 8:00 study (cap 10:30) = 18:30; 0:45 exercises not counted
Courses: Excel Basics; Writing in Plain Language`);
});

it("[R76] exercises have their line where they count: in the county, or on the unit tab", () => {
  const counted = hours({ exercises: true });
  for (const settings of [
    { hours: { ...procedureHours, exercises: true } },
    { unitExercises: new Map([[counted.entry.tab, true]]) },
  ])
    expect(made(counted, ["A"], settings).body).toContain("\nExercises: 0:45\nCountable: 19:15 (19.25 hours)\n");
  const off = { hours: { ...procedureHours, exercises: true }, unitExercises: new Map([[counted.entry.tab, false]]) };
  expect(made(hours(), ["A"], off).body).not.toContain("Exercises:");
});

it("[R32] hours of a client who is not approved are shown and count 0, and the text says why", () => {
  const { body } = made(hours({}, { approved: false }));
  expect(body).toContain("Course time: 10:30\n");
  expect(body).toContain("Countable: 0:00 (0.00 hours), because the client is not approved to count hours\n");
});

it("[B3.5, B3.7] study that nobody documented is said to be so, and credit by course time alone too", () => {
  expect(made(hours({}, {}, null)).body).toContain("Study time documented: none\nStudy time credited: 0:00\n");
  const { body } = made(hours({ automatic: true }, {}, null));
  expect(body).toContain("Study time credited: 10:30, by course time alone\n");
});

it("[R75] without a course name the place stands open, to be filled in by hand", () => {
  expect(made(hours(), ["", " "]).unfilled).toEqual(["courses"]);
});

it.each([
  "900-12-3456 Excel",
  "Excel 1b2k111",
  "Ana Sample",
  "Sample, Ana: Excel",
  "ana@example.com",
  "contact＠example.com",
  "900123456",
  "(900) 12-3456, (900) 12-3456",
])("[B4.1] %s is no name of a course: the text names no client and no number", (course) => {
  const { body, unfilled } = made(hours(), [course, "Word Basics"]);
  expect(body).toContain("\nCourses: Word Basics");
  expect(body).not.toMatch(/ana|sample|1b2k111|900|[@＠]/i);
  expect(unfilled).toEqual([]);
});

it("[B3.13] the average of a week is never rounded up", () => {
  expect(describeHours(hours({}, { weekly: 59.99 }).weekly)).toBe("0.99");
  expect(made(hours({}, { weekly: 59.99 })).body).toContain("Average of a week: 0.99 hours");
});

it("[G13] the county's words hold, and a language nobody worded is English", () => {
  const texts = new Map([["attendanceHours en", { subject: null, body: "{month}: {countable hours}; {courses}" }]]);
  expect(made(hours(), ["Excel"], { texts }).body).toBe("October 2026: 18:30 (18.50 hours); Excel");
  const vietnamese = attendanceDraft(hours(), ["Excel"], procedureSettings, "vi").body;
  expect(vietnamese).toContain("hours of October 2026 from");
  expect(placeholdersIn(vietnamese)).toEqual([]);
});
