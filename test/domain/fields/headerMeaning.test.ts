import { headerMeaning } from "../../../src/domain/fields/headerMeaning";
import type { HeaderMeaning } from "../../../src/domain/fields/field";

/** Header words of county lists (X4): what they mean, and near misses that mean nothing to License List. */
const words: Readonly<Partial<Record<HeaderMeaning | "nothing", readonly string[]>>> = {
  fullName: [
    "Last Name, First Name",
    "Client Name (Last, First)",
    "Name of Participant",
    "Participant’s Name",
    "Customer",
  ],
  firstName: ["*First Name", "First Name*", "Client’s First Name", "FIRST_NAME", "Customer First Name"],
  caseNumber: ["CASE NO", "Case#", "Case  Number:", "Case Number (7 characters)", "CW Case #", "Case Nº"],
  ssn: ["S.S.N.", "SS#", "SSN (last 4)", "SSN - last four"],
  email: ["E-mail\nAddress", "E Mail", "Client Email Addr.", "Email Address (client)"],
  workerNumber: ["AEC / EC #", "EW#", "Caseload #", "Worker #/ID"],
  dateIssued: ["Date Issued\r\n(MM/DD/YY)", "License Issue Date", "LIL License Issued"],
  consentOn: ["Date Consent Received", "Consent date"],
  revokedOn: ["License Revoked?", "Date Terminated"],
  nothing: [
    ...["Email sent", "Group email", "Alternate email", "Worker email", "Email verified on"],
    ...["Worker Name", "Case name", "Case status", "Case closed date", "Case manager", "Person number", "CIN"],
    ...["SSN verified", "Date of birth", "Date entered", "Status date", "Issued by", "Revoked by", "License type"],
    ...["Middle Name", "Emergency contact", "Consent received", "Unit", "Phone", "Hours", "Notes", "Date"],
  ],
};

test.each(Object.entries(words).flatMap(([meaning, headers]) => headers.map((header) => [header, meaning] as const)))(
  "[X4] %j is read as %s",
  (header, meaning) => {
    expect(headerMeaning(header) ?? "nothing").toBe(meaning);
  },
);
