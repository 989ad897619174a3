import type { AttendanceFinding, AttendanceLine } from "../domain/attendance/attendance";
import type { RowPlace } from "../domain/findings/finding";
import type { Period } from "../domain/values/period";
import { civilDay, type SerialDate } from "../domain/values/serialDate";
import { describeCount, describeNumber } from "./counts";
import { describeDay, describeMonth, describePeriod } from "./dates";
import { describeMinutes } from "./hoursWords";
import { nouns } from "./nouns";

/** Words about the hours of one client: on the card, and in the place Hours. */
export const hoursPaneWords = {
  section: "Countable hours",
  open: "Hours",
  none: "No attendance is entered yet.",
  newest: (month: Period, working: string) => `${describeMonth(month.from)}: ${working}`,
  months: "By month",
  monthLine: (month: Period, countable: number, documented: number) =>
    `${describeMonth(month.from)}: ${describeMinutes(countable)}${
      countable === documented ? "" : ` of ${describeMinutes(documented)}`
    }`,
  noMonths:
    "Nothing is entered yet. Each line of the client's attendance sheet (SCD 1755A) becomes one line here, and the month adds up by itself.",
  notCounted: "Not counted yet",
  course: "Course",
  study: "Study documented",
  studyNone: "None documented",
  credited: "Study credited",
  exercise: "Exercises",
  countable: "Countable",
  weekly: "Average of a week",
  weeklyOf: (weekly: string, weeks: number) => `${weekly} (divided by ${describeNumber(weeks)})`,
  viewed: "Hours viewed",
  notViewed: "No report of it yet",
  overViewed:
    "More course time was documented than the reports show as viewed. LinkedIn counts audio, articles and work offline as 0, so this can be right. Nothing is cut; look at the lines.",
  lines: (count: number) => `Lines of the sheet: ${describeNumber(count)}`,
  lineRow: (row: number) => `Row ${String(row)}`,
  lineCell: (row: number, column: AttendanceFinding["column"]) =>
    column === "row" ? `Row ${String(row)}` : `Row ${String(row)}, ${column}`,
  showLine: (row: number) => `Show row ${String(row)} on the sheet Attendance`,
  noCourse: "No course name",
  noDate: "No date that can be read",
  copies: "Copy for CalSAWS",
  countableOf: (month: Period) => `Countable hours of ${describeMonth(month.from)}`,
  weeklyCopy: (month: Period) => `Weekly average of ${describeMonth(month.from)}`,
  text: (month: Period) => `Text for ${describeMonth(month.from)}`,
  toAttendance: "All clients' attendance",
} as const;

/** The times of one line of the sheet Attendance: course 1:30, study 1:00. */
export function describeLineTimes({ course, study, exercise }: Pick<AttendanceLine, "course" | "study" | "exercise">) {
  const parts = [
    ...(course === null ? [] : [`course ${describeMinutes(course)}`]),
    ...(study === null ? [] : [`study ${describeMinutes(study)}`]),
    ...(exercise === null || exercise === 0 ? [] : [`exercises ${describeMinutes(exercise)}`]),
  ];
  return parts.length === 0 ? "No time that can be read" : parts.join(", ");
}

/** Words of the approval to count (R32). */
export const approvalWords = {
  said: { yes: "Approved to count: Yes", no: "Approved to count: No", unsaid: "Approved to count: not said yet" },
  why: "Only approved clients can count the activity toward their WTW plan. Until then the hours count 0 and stay visible.",
  approve: "Record: approved",
  refuse: "Record: not approved",
} as const;

/** Words of the interval of the activity (R21). */
export const intervalWords = {
  title: "Plan the activity",
  none: "No activity is scheduled on the row.",
  from: (start: SerialDate | null, end: SerialDate | null) =>
    start === null
      ? `Activity to ${end === null ? "" : describeDay(end)}`
      : end === null
        ? `Activity since ${describeDay(start)}, with no end`
        : `Activity ${describePeriod({ from: start, to: end })}`,
  onRow: (interval: string) => `On the row now: ${interval}.`,
  left: (days: number) =>
    days > 1
      ? `${describeCount(days, nouns.day)} left`
      : days === 1
        ? "ends tomorrow"
        : days === 0
          ? "ends today"
          : `ended ${describeCount(-days, nouns.day)} ago`,
  planFirst: "Plan the activity",
  planNext: "Plan the next interval",
  lead: "The activity is assigned and scheduled in intervals of up to three months.",
  start: "Activity start",
  end: "Activity end",
  latest: (day: SerialDate) => `At the latest ${describeDay(day)}: three months.`,
  tooLong: (day: SerialDate) => `Longer than three months. Enter ${describeDay(day)} or an earlier day.`,
  reversed: "The last day is before the first.",
  steps: {
    wtw2: "On the WTW 2, choose Adult Basic Education. On page 2, add LinkedIn Learning.",
    refer: "In CalSAWS, refer the client to the activity and schedule it for this interval.",
  },
  copyStart: "Start date",
  copyEnd: "End date",
  values: "Values for CalSAWS, Select Activity",
  wtw2: "Text for the WTW 2",
  record: "Record the interval",
} as const;

/** A day as the fields of CalSAWS take it: 11/04/2026. */
export function describeFormDay(date: SerialDate): string {
  const { year, month, day } = civilDay(date);
  return `${String(month).padStart(2, "0")}/${String(day).padStart(2, "0")}/${String(year)}`;
}

/** Words of the form for one line of the attendance sheet (R71, R74-R76). */
export const lineWords = {
  title: "Add a line",
  lead: "As the client wrote it on the attendance sheet (SCD 1755A).",
  date: "Date",
  several: "Several days",
  first: "First day",
  through: "Last day",
  throughMissing: "Enter the last day, or switch off several days.",
  course: "Course name",
  courseTime: "Course time",
  studyTime: "Study time",
  exerciseTime: "Exercise time",
  note: "Note (optional)",
  timeHint: "10:30, 4h 12m or 7.5",
  understood: (typed: string, minutes: number) => `${typed} is ${describeMinutes(minutes)}`,
  unreadable: "No time that can be read. Type 10:30, 4h 12m or 7.5.",
  effect: (month: Period) => `${describeMonth(month.from)} with this line`,
  before: (minutes: number) => `Until now ${describeMinutes(minutes)}.`,
  record: "Record the line",
} as const;

/** How a time is understood while it is typed; "" while there is nothing to say. */
export function describeTyped(typed: string, time: number | null | "unreadable"): string {
  if (time === null) return "";
  if (time === "unreadable") return lineWords.unreadable;
  return typed.trim() === describeMinutes(time) ? "" : lineWords.understood(typed.trim(), time);
}

/** Words of the place Attendance. */
export const attendancePaneWords = {
  section: "Attendance sheet",
  open: "Attendance of all clients",
  openHow: "Months, findings, countable hours for the list",
  openNewest: (month: Period, clients: number) =>
    `${describeMonth(month.from)}: ${describeCount(clients, nouns.client)} with hours`,
  byMonth: "By month",
  month: "Month",
  totals: "All clients",
  clients: (count: number, approved: number) =>
    `${describeCount(count, nouns.client)}, ${approved === count ? "all" : describeNumber(approved)} approved to count`,
  clientsOf: (month: Period) => `Clients in ${describeMonth(month.from)}`,
  countable: "Countable",
  documented: "Documented",
  viewed: "Viewed",
  notSaid: "no report",
  notApproved: "not approved",
  overViewed: "more course time than viewed",
  openClient: (name: string) => `Hours of ${name}`,
  place: ({ tab, row }: RowPlace) => `${tab}, row ${String(row)}`,
  findings: "To look at on the sheet",
  noFindings: "Nothing is wrong on the sheet.",
  openSheet: "Show the sheet",
  write: "Write to the list",
  writeLead: (month: Period, clients: number) =>
    `The countable hours of ${describeMonth(month.from)} go under Countable (month), for ${describeCount(clients, nouns.client)}.`,
  writeNone: "Clients who are not approved to count get 0.00.",
  writeEmptied: (count: number) =>
    `${describeCount(count, nouns.row)} without hours in this month ${count === 1 ? "is" : "are"} emptied there.`,
  writeButton: (month: Period) => `Write countable hours of ${describeMonth(month.from)}`,
  emptyTitle: "How attendance becomes hours",
  empty: [
    "The client writes course time, study time and the name of each course on the Attendance Verification (SCD 1755A).",
    "Open the client here, choose Hours, and add each line as it stands on the form. The first line makes the sheet Attendance.",
    "Study is credited up to the course time of the month, one to one unless Setup says otherwise. Only approved clients can count.",
    "At the end of the month copy the text into CalSAWS, and write the countable hours to the list.",
  ],
  findClient: "Find a client",
} as const;
