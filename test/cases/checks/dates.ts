import { day, type Changes, type CheckCase } from "../../builders/checkBooks";
import type { FindingCode } from "../../../src/domain/findings/severities";
import type { CellValue } from "../../../src/domain/values/cell";

/** Dates (R61, R1) and consent (R12-R15). Today is 2026-11-03. */
const issued = (code: FindingCode, name: string, value: CellValue, ...findings: string[]): CheckCase => ({
  code,
  name,
  rows: [{ "Date Issued": value, "Consent on": day("2022-07-01") }],
  findings: findings.map((finding) => `U2 dateIssued ${finding}`),
});
const row = (code: FindingCode, name: string, change: Changes, ...findings: string[]): CheckCase => ({
  code,
  name,
  rows: [change],
  findings: findings.map((finding) => `U2 ${finding}`),
});
const march = day("2026-03-13");

export const dateCases: readonly CheckCase[] = [
  issued("missing-date-issued", "empty", "", "missing-date-issued"),
  issued("missing-date-issued", "a no-break space", "\u00a0", "missing-date-issued"),
  issued("missing-date-issued", "a word is something to see", "soon", "date-text"),
  issued("date-text", "US order, one reading", "3/13/2026", `date-text -> ${String(march)}`),
  issued("date-text", "ISO", "2026-03-13", `date-text -> ${String(march)}`),
  issued("date-text", "ISO with a time", "2026-03-13T10:15:00Z", `date-text -> ${String(march)}`),
  issued("date-text", "dashes, two digits of the year", "3-13-26", `date-text -> ${String(march)}`),
  issued("date-text", "day before month, one reading", "13.3.2026", `date-text -> ${String(march)}`),
  issued("date-text", "the month in letters", "13 Mar 2026", `date-text -> ${String(march)}`),
  issued("date-text", "the month in full", "March 13, 2026", `date-text -> ${String(march)}`),
  issued("date-text", "with a time of day", "3/13/2026 10:15 AM", `date-text -> ${String(march)}`),
  issued("date-text", "spaces outside", " 3/13/2026\u00a0", `date-text -> ${String(march)}`),
  issued("date-text", "full-width digits", "３/１３/２０２６", `date-text -> ${String(march)}`),
  issued("date-text", "day and month the same", "3/3/2026", `date-text -> ${String(day("2026-03-03"))}`),
  issued("date-text", "a day that does not exist has no correction", "2/30/2026", "date-text"),
  issued("date-text", "words", "before the summer", "date-text"),
  issued("date-text", "an error value", "#VALUE!", "date-text"),
  issued("date-text", "a truth value", true, "date-text"),
  issued("date-text", "digits that are no day", 20260313, "date-text"),
  issued("date-text", "a time of day alone", 0.5, "date-text"),
  issued("date-text", "a real date", march),
  issued("date-text", "a real date with a time of day", march + 0.4271),
  row(
    "date-text",
    "consent as text",
    { "Consent on": "2/13/2026" },
    `consentOn date-text -> ${String(day("2026-02-13"))}`,
  ),
  row("date-text", "consent that is no date", { "Consent on": "yes" }, "consentOn date-text"),
  row("date-text", "revoked with a word", { "Revoked on": "yes", "Revoke reason": "moved" }, "revokedOn date-text"),
  row("date-text", "no word of revocation is no date, and none is missing", { "Revoked on": "no" }),
  row("date-text", "never logged in", { "Last login": "Never" }),
  row("date-text", "not contacted", { "Contacted on": "n/a", "Hold until": "-" }),
  row("date-text", "an interval's end in words", { "Activity start": march, "Activity end": "April" }, "activityEnd date-text"), // prettier-ignore
  issued("date-ambiguous", "two readings", "3/4/2026", "date-ambiguous"),
  issued("date-ambiguous", "two readings with dots", "04.03.26", "date-ambiguous"),
  issued(
    "date-ambiguous",
    "one reading: there is no month 13",
    "4/13/2026",
    `date-text -> ${String(day("2026-04-13"))}`,
  ),
  row(
    "date-ambiguous",
    "of a hold",
    { "Hold until": "12/11/2026", "Hold reason": "medical" },
    "holdUntil date-ambiguous",
  ),
  issued("date-future", "tomorrow", day("2026-11-04"), "date-future"),
  issued("date-future", "next year, a slip", day("2027-03-02"), "date-future"),
  issued("date-future", "tomorrow as text is two things", "2026-11-04", `date-text -> ${String(day("2026-11-04"))}`, "date-future"), // prettier-ignore
  issued("date-future", "today, late", day("2026-11-03") + 0.99),
  issued("date-before-program", "[R1] the day before", day("2022-07-04"), "date-before-program"),
  row("date-before-program", "a year that lost its digits", { "Date Issued": 20, "Consent on": 19 }, "dateIssued date-before-program"), // prettier-ignore
  issued("date-before-program", "[R1] the first day", day("2022-07-05")),

  row("consent-missing", "[R14] issued without", { "Consent on": "" }, "consentOn consent-missing"),
  row("consent-missing", "a plain no is none", { "Consent on": "no" }, "consentOn consent-missing"),
  row("consent-missing", "not issued yet", { "Consent on": "", "Date Issued": "" }, "dateIssued missing-date-issued"),
  row("consent-missing", "consent on the day", { "Consent on": day("2026-03-02") }),
  {
    code: "consent-missing",
    name: "a tab without our column",
    headers: ["First Name", "Last Name", "Case Number", "SSN", "Email", "Worker Number", "Date Issued"],
    findings: [],
  },
  row(
    "consent-after-issue",
    "[R14] the day after",
    { "Consent on": day("2026-03-03") },
    "consentOn consent-after-issue",
  ),
  row("consent-after-issue", "the same day, later", { "Consent on": day("2026-03-02") + 0.9 }),
  row("consent-after-issue", "an issue date with two readings proves nothing", { "Date Issued": "1/2/2026" }, "dateIssued date-ambiguous"), // prettier-ignore
  row("consent-method-missing", "[R12] no method", { "Consent by": " ", "Email verified": "yes" }, "consentBy consent-method-missing"), // prettier-ignore
  row("consent-method-missing", "[R12] only spoken", { "Consent by": "By phone", "Email verified": "yes" }, "consentBy consent-method-missing"), // prettier-ignore
  row("consent-method-missing", "in writing", { "Consent by": "Written", "Email verified": "yes" }),
  row(
    "email-not-verified",
    "[R15] by e-mail, not verified",
    { "Consent by": "E-mail" },
    "emailVerified email-not-verified",
  ),
  row("email-not-verified", "a plain no", { "Consent by": "Written", "Email verified": "No" }, "emailVerified email-not-verified"), // prettier-ignore
  row(
    "email-not-verified",
    "the form on paper",
    { "Consent by": "SCD 2608, paper" },
    "emailVerified email-not-verified",
  ),
  row("email-not-verified", "[R15] DocuSign verifies", { "Consent by": "scd2608 docusign" }),
  row("email-not-verified", "verified on a day", { "Consent by": "Written", "Email verified": day("2026-03-01") }),
  row("email-not-verified", "a ticked cell", { "Consent by": "Written", "Email verified": true }),
];
