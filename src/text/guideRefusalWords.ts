import type { AttendanceHeader } from "../domain/attendance/attendanceTable";
import type { ActField, AttendanceAnswers, GuideRefusal, GuideRefusalCode } from "../domain/guidance/guideAct";
import type { RowPlace } from "../domain/findings/finding";
import { fieldTitles } from "../domain/fields/field";
import { describeList, describeNumber, nounFor } from "./counts";
import { nouns } from "./nouns";

/** Why an act of a guide is not recorded: what is wrong, where, and what to do. Never with personal data. */
export function describeGuideRefusal({ code, field, places }: GuideRefusal): string {
  const at = places.length === 0 ? "" : ` (${describePlaces(places)})`;
  const { what, advice } = sentences[code];
  return `${fieldWords(field)}: ${what}${at}. ${advice}`;
}

/** The same below the field itself, whose label names it. */
export function describeAnswerRefusal({ code, places }: GuideRefusal): string {
  const at = places.length === 0 ? "" : ` (${describePlaces(places)})`;
  const { what, advice } = sentences[code];
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}${at}. ${advice}`;
}

type Sentence = { readonly what: string; readonly advice: string };

const sentences: Readonly<Record<GuideRefusalCode, Sentence>> = {
  blank: { what: "nothing is entered", advice: "Enter it, then record again." },
  malformed: {
    what: "this is not what belongs there",
    advice: "Correct it, then record again.",
  },
  "staff-address": {
    what: "this is an address of staff",
    advice: "Enter the client's own address, which the client gave.",
  },
  "holds-ssn": {
    what: "this has the shape of an SSN",
    advice: "An SSN belongs in its own column of the sheet only. Take it out, then record again.",
  },
  "date-future": { what: "this day is later than today", advice: "Enter the day it happened." },
  "date-before-program": {
    what: "this day is before July 5, 2022, when LinkedIn Learning began",
    advice: "Enter the day it happened.",
  },
  "end-before-start": {
    what: "the last day is before the first",
    advice: "Look at both days and correct the wrong one.",
  },
  "interval-too-long": {
    what: "the interval is longer than three months",
    advice: "End it on the proposed day or earlier, and record another interval after it.",
  },
  "two-months": {
    what: "these days are in two months",
    advice: "Study is credited by month: enter one line for the days of each month.",
  },
  "over-24": {
    what: "these are more hours than the days have",
    advice: "Look at the days and the times and correct what is wrong.",
  },
  "no-time": {
    what: "no time is entered",
    advice: "Enter hours and minutes as on the attendance sheet, for example 1:30.",
  },
  "consent-missing": {
    what: "no consent is recorded that counts",
    advice: "Record its day, not later than today, and how the client consented; the license comes after that.",
  },
  "already-issued": {
    what: "the license was issued already",
    advice: "Take the row out of this step. A license that is issued again needs a new row.",
  },
  withdrawn: {
    what: "the request ended before a license was issued",
    advice:
      "Take the row out of this step. Delete it on the sheet, or empty its Decision if the client wants the license.",
  },
  "not-issued": {
    what: "no license was issued yet",
    advice: "Finish issuing first, or take the row out of this step.",
  },
  revoked: {
    what: "the license is revoked",
    advice: "The row stays as it is. For a new license begin with a new request.",
  },
  "before-issued": {
    what: "this day is before the license was issued",
    advice: "Look at both days and correct the wrong one.",
  },
  "before-consent": {
    what: "this day is before the client consented",
    advice: "Look at both days and correct the wrong one; consent comes first.",
  },
  "duplicate-email": {
    what: "an open entry has this address already",
    advice: "Open that entry and go on there, or enter another address.",
  },
  "client-known": {
    what: "the client seems to be on the list already",
    advice: "Look at the entry. Go on only if this is somebody else or a second license is meant.",
  },
  "group-unknown": {
    what: "Setup does not list this group for the unit",
    advice: "Choose one of the unit's groups, or add it on Setup first.",
  },
  "one-at-a-time": {
    what: "here nothing is certain enough to decide about several together",
    advice: "Open each of these clients and decide one at a time.",
  },
  "no-column": {
    what: "the tab has no column for it",
    advice: "Add the column, or say on Setup which column it is, then record again.",
  },
  gone: {
    what: "not on the list any more as it was shown",
    advice: "Somebody changed it since. Read the workbook again, then look once more.",
  },
};

function fieldWords(field: ActField): string {
  if (field === "tab") return "Unit tab";
  if (field === "entries") return "Row";
  return isAttendanceField(field) ? attendanceFields[field] : fieldTitles[field];
}

/** The answers about a line of the sheet Attendance, by the titles of its columns. */
const attendanceFields: Readonly<Record<keyof AttendanceAnswers, AttendanceHeader>> = {
  date: "Date",
  through: "Through",
  courseName: "Course name",
  courseTime: "Course time",
  studyTime: "Study time",
  exerciseTime: "Exercise time",
  note: "Note",
};

function isAttendanceField(field: Exclude<ActField, "tab" | "entries">): field is keyof AttendanceAnswers {
  return field in attendanceFields;
}

const MOST_PLACES = 5;

/** "rows 2 and 3 on Unit 12 and row 9 on Unit 7"; of many the first five. */
function describePlaces(places: readonly RowPlace[]): string {
  const byTab = new Map<string, number[]>();
  for (const { tab, row } of places.slice(0, MOST_PLACES)) byTab.set(tab, [...(byTab.get(tab) ?? []), row]);
  const named = [...byTab].map(
    ([tab, rows]) => `${nounFor(rows.length, nouns.row)} ${describeList(rows.map(String))} on ${tab}`,
  );
  const more = places.length - MOST_PLACES;
  return `${describeList(named)}${more > 0 ? `, and ${describeNumber(more)} more` : ""}`;
}
