import type { AttendanceCode } from "../domain/attendance/attendance";
import type { FindingSentences } from "./findingSentences";

/** The words of everything that can be wrong on the sheet Attendance. `{column}` is the title of the finding's column. */
export const attendanceSentences: Readonly<Record<AttendanceCode, FindingSentences>> = {
  "attendance-header": {
    heading: "Headers not found",
    wrong: "The headers of the sheet Attendance are not there as they must be, so no line can be read.",
    advice: "Put the headers back, or give the sheet another name; a new sheet is made with the next line.",
  },
  "attendance-date": {
    heading: "No clear day",
    wrong: "Here is no day of the program, or one that can be read in two ways, so the line is not counted.",
    advice: "Enter the day from the attendance sheet as a date.",
  },
  "attendance-future": {
    heading: "Day to come",
    wrong: "This day is later than today, so the line is not counted yet.",
    advice: "Compare it with the attendance sheet and correct it.",
  },
  "attendance-through": {
    heading: "Last day unclear",
    wrong: "The last day is no date, or lies before the first, so the line is not counted.",
    advice: "Correct it, or leave it blank for a single day.",
  },
  "attendance-two-months": {
    heading: "Line over two months",
    wrong: "The days reach into another month. Study is credited by month, so the line is not counted.",
    advice: "Enter one line for the days of each month.",
  },
  "attendance-case-number": {
    heading: "No case number",
    wrong: "Here is no case number, so nobody can tell whose hours these are; the line is not counted.",
    advice: "Enter the case number as the list has it.",
  },
  "attendance-client-unknown": {
    heading: "Client not on the list",
    wrong: "No row of the list has this case number, or none with it has this address; the line is not counted.",
    advice: "Compare both with the list and correct what is wrong.",
  },
  "attendance-client-shared": {
    heading: "Case number of several clients",
    wrong: "Several clients on the list have this case number, so the line is not counted.",
    advice: "Enter the client's address under E-mail, as the list has it.",
  },
  "attendance-course-name": {
    heading: "Course name missing",
    wrong: "Hours need the name of the course. The line is counted all the same.",
    advice: "Enter the name from the attendance sheet, or ask the client.",
  },
  "attendance-time": {
    heading: "Time that cannot be read",
    wrong: "This is no time that can be read for certain, so it is not counted.",
    advice: "Enter hours and minutes, for example 1:30.",
  },
  "attendance-no-time": {
    heading: "No time",
    wrong: "No time is entered, so there is nothing to count.",
    advice: "Enter the hours from the attendance sheet, or delete the line.",
  },
  "attendance-over-24": {
    heading: "More hours than the days have",
    wrong: "The client's lines for these days have more hours than the days. They are counted all the same.",
    advice: "Compare them with the attendance sheet and correct what is wrong.",
  },
  "attendance-study-missing": {
    heading: "Study not documented",
    wrong: "No study time is documented, so none is credited.",
    advice: "Enter it if the attendance sheet has it; 0:00 says that there was none.",
  },
  "attendance-exercise-not-counted": {
    heading: "Exercises not counted",
    wrong: "Exercises do not count in this unit, so this time is left out.",
    advice: "Nothing is to be done; Setup says where exercises count.",
  },
  "attendance-outside-interval": {
    heading: "Outside of the activity's interval",
    wrong: "The client's row shows no interval of the activity that has all of these days.",
    advice: "Compare the days with the activity. Nothing is to be done if they belong to an earlier interval.",
  },
  "attendance-not-approved": {
    heading: "Client not approved to count",
    wrong: "The client is not approved to count hours, so none of these are countable.",
    advice: "If the activity is approved for the WTW plan, record it on the client's row.",
  },
  "attendance-repeated": {
    heading: "Same line twice",
    wrong: "An earlier line says exactly the same. Both are counted.",
    advice: "Delete one if it was entered twice.",
  },
  "attendance-over-viewed": {
    heading: "More course time than viewed",
    wrong:
      "More course time is documented in this month than the reports say was viewed. Nothing is cut: audio, articles and offline work count 0 at LinkedIn.",
    advice: "Ask the client if the difference is large.",
  },
  "attendance-ssn": {
    heading: "Shape of an SSN",
    wrong: "Something under {column} has the shape of an SSN, which does not belong on this sheet.",
    advice: "Take it out.",
  },
};
