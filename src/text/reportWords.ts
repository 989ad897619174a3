import type { LineReason, RefusedCode, ReportField, ReportKind } from "../domain/usage/report";

/** What a report is, in words. */
export const kindWords: Readonly<Record<ReportKind, string>> = {
  "learner-summary": "Learner Summary",
  "learner-detail": "Learner Detail (one line per course)",
  users: "Users list",
  "api-long": "Reporting API table",
  analyst: "Usage sheet made by hand",
  "organization-summary": "Organization Summary",
  unknown: "Unknown report",
};

/** Why a report was not taken at all: what happened, and what to do. */
export const refusedWords: Readonly<Record<RefusedCode, string>> = {
  "no-people":
    "This is an Organization Summary. It has totals for the whole organization and no people, so it cannot be matched to the list. Export the Learner Summary instead.",
  "no-rows": "This report has headers and no lines, so it covers nothing. Export it again with the month selected.",
  "not-a-table":
    "No table with an e-mail column was found in it. Bring in the report as LinkedIn Learning exported it.",
  html: "This file is a web page with an Excel name. Open it in Excel, save it as .xlsx or .csv, and bring that in.",
  "too-large": "This file is too large to be a monthly report. Export one month at a time.",
  unreadable: "This file could not be read. Open it in Excel, save it as .xlsx or .csv, and bring that in.",
};

/** Why a line is no client's line, or needs a person. */
export const lineReasonWords: Readonly<Record<LineReason | "known", string>> = {
  blank: "Blank line",
  preamble: "Title or note above the table",
  header: "Headers",
  total: "Total",
  "no-email": "No e-mail address on the line",
  "email-unreadable": "The e-mail address cannot be read",
  quote: "A quotation mark does not close on the line",
  ragged: "The line has more or fewer cells than the headers",
  "value-unreadable": "A value that decides cannot be read",
  contradiction: "Two lines say different things about the same address and period",
  "shared-email": "Two open entries of the list share this address",
  "same-line": "The same line stands in the report already",
  columns: "Not known yet which column holds the e-mail addresses",
  known: "Brought in by an earlier import",
};

/** What a column of a report means, as it is shown and chosen. */
export const reportFieldWords: Readonly<Record<ReportField, string>> = {
  email: "E-mail address",
  name: "Full name",
  firstName: "First name",
  lastName: "Last name",
  status: "License status",
  days: "Days logged in",
  hours: "Hours viewed",
  lastLogin: "Last login",
  lastViewed: "Last viewed",
  lastEngaged: "Last engaged",
  views: "Course views",
  completions: "Course completions",
  group: "Group or unit",
  title: "Title",
  month: "Month",
  periodFrom: "First day of the period",
  periodTo: "Last day of the period",
  engagementType: "Engagement type",
  engagementValue: "Engagement value",
  engagementQualifier: "Engagement qualifier",
  latestDataAt: "Data through",
  percent: "Percent completed",
  content: "Course",
};

/** Every meaning that a column can have, in the order in which they are offered. */
export const reportFields = Object.keys(reportFieldWords) as readonly ReportField[]; // a Record's keys are its type's, all of them
