import type { FindingCode } from "../domain/findings/severities";

/** How one kind of finding is told: the heading of its group, what is wrong at the cell, and what a person does about it. */
export type FindingSentences = { readonly heading: string; readonly wrong: string; readonly advice: string };

/** The words of every code of rules section 4. `{field}` is the title of the finding's column. */
export const findingSentences: Readonly<Record<FindingCode, FindingSentences>> = {
  "missing-first-name": {
    heading: "First name missing",
    wrong: "The first name is missing.",
    advice: "Look it up in CalSAWS and enter it.",
  },
  "missing-last-name": {
    heading: "Last name missing",
    wrong: "The last name is missing.",
    advice: "Look it up in CalSAWS and enter it.",
  },
  "missing-case-number": {
    heading: "Case number missing",
    wrong: "The case number is missing.",
    advice: "Look it up in CalSAWS and enter it.",
  },
  "missing-ssn": {
    heading: "SSN missing",
    wrong: "The SSN is missing.",
    advice: "Look it up in CalSAWS, or write in words why there is none.",
  },
  "missing-email": {
    heading: "E-mail missing",
    wrong: "The e-mail address is missing, so no report can be matched to this row.",
    advice: "Ask for the address and enter it.",
  },
  "missing-worker-number": {
    heading: "Worker number missing",
    wrong: "The worker number of the AEC/EC is missing.",
    advice: "Enter the number of the worker who has the case.",
  },
  "missing-date-issued": {
    heading: "Date issued missing",
    wrong: "The day on which the license was issued is missing, so nothing can be said about its deadlines.",
    advice: "Enter the date.",
  },
  "name-spacing": {
    heading: "Extra spaces in a name",
    wrong: "The name has spaces or invisible characters that do not belong to it.",
    advice: "Take them out.",
  },
  "name-damaged-encoding": {
    heading: "Damaged letters in a name",
    wrong: "Some letters of the name were damaged when it was copied.",
    advice: "Type the name again.",
  },
  "case-number-format": {
    heading: "Case number of another form",
    wrong: "This does not look like a case number of the county.",
    advice: "Look it up in CalSAWS and correct it.",
  },
  "case-number-damaged": {
    heading: "Case number changed by Excel",
    wrong:
      "Excel turned the case number into a number, so which letters and zeros stood there cannot be known any more.",
    advice: "Look it up in CalSAWS, format the cell as text, and type it again.",
  },
  "case-number-county-id": {
    heading: "County ID in place of the case number",
    wrong: "This is the whole county ID; the case number is only the middle of it.",
    advice: "Keep the case number alone.",
  },
  "case-number-cin": {
    heading: "CIN in place of the case number",
    wrong: "This looks like a CIN, the number of a client, not of a case.",
    advice: "Look up the case number in CalSAWS and enter it.",
  },
  "case-number-spacing": {
    heading: "Spaces or small letters in a case number",
    wrong: "The case number has spaces, dashes or small letters in it, so searching for it fails.",
    advice: "Write it in capitals and without gaps.",
  },
  "ssn-format": {
    heading: "SSN of another form",
    wrong: "The SSN is not written in the form that the list asks for.",
    advice: "Look it up in CalSAWS and correct it.",
  },
  "ssn-lost-zero": {
    heading: "SSN without its leading zero",
    wrong: "Excel took the SSN for a number, and its leading zero seems to be lost.",
    advice: "Compare it with CalSAWS before you put the zero back.",
  },
  "ssn-impossible": {
    heading: "Impossible SSN",
    wrong: "No SSN was ever given out with these digits.",
    advice: "Look it up in CalSAWS and correct it.",
  },
  "ssn-placeholder": {
    heading: "Placeholder in place of an SSN",
    wrong: "This stands in for an SSN and is none.",
    advice: "Look it up in CalSAWS, or write in words why there is none.",
  },
  "ssn-published": {
    heading: "SSN from an advertisement",
    wrong: "This SSN was printed in public and belongs to nobody on the list.",
    advice: "Look it up in CalSAWS and correct it.",
  },
  "ssn-itin": {
    heading: "Tax number in place of an SSN",
    wrong: "This is a number of the IRS (ITIN, ATIN or alike), not an SSN.",
    advice: "Look up the SSN in CalSAWS, or write in words why there is none.",
  },
  "ssn-pseudo": {
    heading: "Pseudo number in place of an SSN",
    wrong: "This seems to be a pseudo number of MEDS, which means that no SSN was known.",
    advice: "Check in CalSAWS whether there is an SSN now.",
  },
  "email-malformed": {
    heading: "Not an e-mail address",
    wrong: "This is not one complete e-mail address, so no invitation arrives and no report can be matched to it.",
    advice: "Ask the client and correct it.",
  },
  "email-spacing": {
    heading: "Spaces or marks around an e-mail address",
    wrong: "The address has spaces, brackets or invisible characters around or inside it.",
    advice: "Keep the address alone.",
  },
  "email-typo": {
    heading: "E-mail address that looks like a slip",
    wrong: "The mail domain is one letter away from one that many people use.",
    advice: "Ask the client whether the address is right.",
  },
  "email-staff-domain": {
    heading: "Staff address on a client's row",
    wrong: "The address belongs to a mail domain of staff, and reports count it as staff elsewhere.",
    advice: "Enter the client's own address.",
  },
  "worker-number-format": {
    heading: "Worker number of another form",
    wrong: "This does not look like a worker number.",
    advice: "Correct it, or set the pattern of worker numbers in Set-up.",
  },
  "worker-number-new": {
    heading: "Worker number seen only once",
    wrong: "No other row of the workbook has this worker number.",
    advice: "Check that it is not a slip of the pen.",
  },
  "date-text": {
    heading: "Date written as text",
    wrong: "The date is text, so Excel cannot sort by it or count with it.",
    advice: "Change it to a real date.",
  },
  "date-ambiguous": {
    heading: "Date with two readings",
    wrong: "The date is text and can be read as month first or as day first.",
    advice: "Type the date again, month first.",
  },
  "date-future": {
    heading: "Date in the future",
    wrong: "The date has not come yet.",
    advice: "Correct the month or the year.",
  },
  "date-before-program": {
    heading: "Date before the program began",
    wrong: "The date is earlier than July 5, 2022, when the program began.",
    advice: "Correct it if it is a slip.",
  },
  "consent-missing": {
    heading: "Consent not recorded",
    wrong: "The license was issued, and no consent of the client is recorded.",
    advice: "Get the consent on record and enter its date.",
  },
  "consent-after-issue": {
    heading: "Consent after the issue",
    wrong: "The consent is dated later than the license, and consent comes first.",
    advice: "Compare both with the records, and correct the one that is wrong.",
  },
  "consent-method-missing": {
    heading: "Way of consent not recorded",
    wrong: "A consent is recorded, but not how it was given.",
    advice: "Choose SCD 2608 DocuSign, Written or E-mail.",
  },
  "email-not-verified": {
    heading: "E-mail address not verified",
    wrong: "Nobody recorded that the client's e-mail address was verified.",
    advice: "Verify the address with the client and record it.",
  },
  "duplicate-email": {
    heading: "The same e-mail address twice",
    wrong: "Another open entry has the same e-mail address, so no report can tell the two apart.",
    advice: "Compare the names and case numbers, then say what is true of them.",
  },
  "duplicate-ssn": {
    heading: "The same SSN twice on a tab",
    wrong: "Another open entry of this tab has the same SSN.",
    advice: "Compare the names, e-mail addresses and dates of issue, then say what is true of them.",
  },
  "duplicate-client": {
    heading: "The same client twice on a tab",
    wrong: "Another open entry of this tab has the same name and case number, so one client may hold two licenses.",
    advice: "Compare the e-mail addresses and dates of issue, then say what is true of them.",
  },
  "same-client-other-unit": {
    heading: "The same client in two units",
    wrong: "The same client seems to stand on another unit's tab, so one client may hold two licenses.",
    advice: "Compare the rows with the other unit, then say what is true of them.",
  },
  "duplicate-revoked": {
    heading: "Client with a revoked entry",
    wrong: "The same client has an entry that was revoked earlier; this one seems to be a re-issue.",
    advice: "Check that it is meant so.",
  },
  "revoked-without-reason": {
    heading: "Revoked without a reason",
    wrong: "The license was revoked, and the reason is missing.",
    advice: "Enter the reason.",
  },
  "revoked-before-issued": {
    heading: "Revoked before it was issued",
    wrong: "The license was revoked before the day on which it was issued.",
    advice: "Correct the date that is wrong.",
  },
  "group-missing": {
    heading: "Group missing",
    wrong: "The client is in no LinkedIn group yet.",
    advice: "Place the client in a group of the unit and enter it.",
  },
  "group-unknown": {
    heading: "Group that Setup does not know",
    wrong: "The group is none of those that the Setup sheet has for this unit.",
    advice: "Choose one of them, or add the group in Set-up.",
  },
  "interval-too-long": {
    heading: "Activity longer than three months",
    wrong: "The activity ends more than three months after its start.",
    advice: "Shorten it, and enter the rest as the next one.",
  },
  "hold-expired": {
    heading: "Hold that is over",
    wrong: "The hold has ended, so the entry is reviewed like any other again.",
    advice: "Extend the hold, or clear it.",
  },
  "hold-incomplete": {
    heading: "Hold without its end or reason",
    wrong: "A hold needs its end date and its reason, and does not count until both are there.",
    advice: "Enter what is missing.",
  },
  "activation-overdue": {
    heading: "Activation overdue",
    wrong: "The client has not activated the license in the days that there are for it.",
    advice: "Remind the client, and resend the invitation.",
  },
  "formula-in-entry": {
    heading: "Formula in the list",
    wrong: "The cell calculates its value, so what it says may change by itself.",
    advice: "Replace the formula by the value that it shows.",
  },
  "merged-cells": {
    heading: "Merged cells in the list",
    wrong: "Cells are merged here, so values get lost when the list is sorted or written to.",
    advice: "Unmerge them and fill in each cell.",
  },
  "header-missing": {
    heading: "Column not found",
    wrong: "No header of this tab was read as {field}.",
    advice: "Say in Set-up which column it is, or add it.",
  },
  "header-duplicate": {
    heading: "Two columns for one thing",
    wrong: "More than one header of this tab was read as {field}, and only one of them is used.",
    advice: "Say in Set-up what the others mean.",
  },
  "row-outside-list": {
    heading: "Row below a gap",
    wrong: "A blank row lies between this row and the list, so sorting and filtering can leave it out.",
    advice: "Close the gap.",
  },
  "date-system-1904": {
    heading: "Workbook that counts days from 1904",
    wrong: "This workbook counts days from 1904; License List reads its dates right.",
    advice: "Check dates that are copied to another workbook: they move by four years.",
  },
};

/** Words that take the place of a code's own where the finding says more than its code. */
export const specialSentences = {
  /** Words stand in place of an SSN (R58). */
  ssnReason: {
    wrong: "Words stand in place of the SSN and are taken for the reason why there is none.",
    advice: "Enter the number when the client has one.",
  },
  /** Text under a date that is no date at all. */
  noDate: { wrong: "No date can be read from this cell.", advice: "Type the date again, month first." },
  /** A duplicate of which a person said what is true. */
  decided: "It is taken up again when another row joins or a decision is cleared.",
} as const;
