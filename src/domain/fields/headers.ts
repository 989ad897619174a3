import type { FieldKey } from "./field";

/** What a column of a unit tab may mean: a field, or the client's whole name in one cell. */
export type HeaderMeaning = FieldKey | "fullName";

/**
 * Header words of the book (rules section 4), compared without case, punctuation, spaces and a trailing bracket.
 * The first words of our own columns are their titles.
 */
export const headerSynonyms: Readonly<Record<HeaderMeaning, readonly string[]>> = {
  fullName: [
    "name", "full name", "client", "client name", "clients name", "name of client", "participant", "participant name", "customer name",
    "learner", "learner name", "last first", "last name first name", "first name last name", "first and last name",
  ],
  firstName: [
    "first name", "first", "given name", "given", "forename", "fname", "f name", "client first name", "client first",
    "clients first name", "participant first name", "learner first name", "preferred first name", "client given name",
  ],
  lastName: [
    "last name", "last", "surname", "family name", "lname", "l name", "client last name", "client last", "client surname",
    "clients last name", "participant last name", "learner last name", "preferred last name", "client family name",
  ],
  caseNumber: [
    "case number", "case", "case no", "case num", "case nbr", "case id", "client case", "client case number", "client case no",
    "clients case number", "calwin case", "calwin case number", "calwin case no", "calwin number", "calwin", "calwin id",
    "calsaws case", "calsaws case number", "calsaws case no", "calsaws number", "calsaws", "calsaws id",
    "calworks case", "calworks case number", "calworks case no", "cw case", "cw case number", "wtw case number",
  ],
  ssn: [
    "ssn", "social security number", "social security", "social security no", "social security num", "social sec no",
    "soc sec number", "soc sec no", "soc sec", "ss", "ss number", "ss no", "ssn number", "ssn no", "client ssn", "clients ssn",
    "client social security number",
  ],
  email: [
    "email", "email address", "email addr", "email id", "e mail addresses", "mail", "mail address", "client email",
    "client email address", "clients email", "clients email address", "email of client", "participant email",
    "participant email address", "learner email", "learner email address", "personal email", "personal email address",
    "linkedin email", "linkedin email address", "linkedin learning email", "license email", "registered email", "email for license",
    "email registered", "invited email", "invited email address", "primary email", "primary email address", "contact email",
  ],
  workerNumber: [
    "worker number", "worker", "worker no", "worker num", "worker nbr", "worker id", "worker code", "aec ec worker number",
    "aec ec worker no", "aec ec worker", "aec ec worker id", "aec ec number", "aec ec no", "aec ec", "aec or ec",
    "aec or ec worker number", "ec aec", "ec aec worker number", "ec aec worker", "ec worker number", "ec worker no", "ec worker",
    "ec worker id", "ec number", "ec no", "ec", "aec worker number", "aec worker no", "aec worker", "aec worker id",
    "aec number", "aec no", "aec", "ew number", "ew no", "ew worker number", "case worker", "case worker number", "case worker no",
    "caseworker", "caseworker number", "caseworker no", "caseload", "caseload number", "caseload no", "caseload id", "assigned worker",
    "assigned worker number", "counselor number", "employment counselor number", "calsaws worker number", "calsaws worker id",
  ],
  dateIssued: [
    "date issued", "issued", "issue date", "issued date", "issued on", "date of issue", "date issue", "date of issuance", "issuance date",
    "license issued", "license issued date", "license issued on", "license issue date", "license date", "license date issued",
    "date license issued", "date license was issued", "date the license was issued", "date of license issue",
    "date license", "date issued license", "lil issued", "lil date issued", "linkedin issued", "linkedin license issued",
    "date linkedin license issued", "linkedin license date", "licence issued", "date licence issued", "licence issue date",
  ],
  consentOn: ["consent on", "consent date", "date of consent", "consented on", "consent received on"],
  consentBy: ["consent by", "consent method", "method of consent"],
  emailVerified: ["email verified", "verified email", "email verification"],
  group: ["group", "groups", "user group", "linkedin group", "license group", "learning group"],
  profileOn: ["profile on", "profile done", "profile completed", "profile completed on", "profile date"],
  approvedToCount: ["approved to count", "approved to count hours"],
  activation: [
    "activation", "activated", "activation status", "license status", "license activated", "license activation", "account status",
    "license activation status", "activated yes no", "activated y n",
  ],
  lastLogin: [
    "last login", "last log in", "last log on", "last logon", "last logged in", "last login date", "last log in date", "last login on",
    "most recent login", "most recent log in", "most recent login date", "date of last login", "last access", "last access date", "last active",
  ],
  hoursMonth: ["hours month"],
  countableMonth: ["countable month", "countable hours month"],
  status: ["status"],
  why: ["why"],
  contactedOn: ["contacted on", "contacted", "date contacted", "contact date", "contacted date", "last contact", "last contacted", "client contacted on"],
  decision: ["decision", "supervisor decision", "client decision", "decided"],
  holdUntil: ["hold until", "on hold until", "hold till", "hold to", "hold end", "hold end date", "hold through"],
  holdReason: ["hold reason", "reason for hold", "reason of hold", "hold because"],
  activityStart: ["activity start", "activity start date", "activity begin date", "activity from"],
  activityEnd: ["activity end", "activity end date", "activity to"],
  revokedOn: [
    "revoked on", "revoked", "revoked date", "date revoked", "revoke date", "date of revocation", "revocation date", "revoke",
    "license revoked", "license revoked on", "license revoked date", "license revoke date", "date license revoked",
    "date license was revoked", "date the license was revoked", "license terminated", "date license terminated", "terminated",
    "terminated on", "date terminated", "termination date", "license termination date", "licence revoked", "date licence revoked",
  ],
  revokeReason: [
    "revoke reason", "revoked reason", "reason revoked", "reason for revoke", "reason for revoking", "reason for revocation",
    "revocation reason", "why revoked", "reason license revoked", "termination reason", "reason terminated", "reason for termination",
  ],
};
