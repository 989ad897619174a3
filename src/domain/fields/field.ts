/** The fields of an entry: the procedure's own (R55-R61), then the columns that License List appends at the right. */
export type FieldKey = CountyField | OwnField;

/** What a column of a unit tab may mean: a field, or the client's whole name in one cell. */
export type HeaderMeaning = FieldKey | "fullName";

/** Fields that the county's procedure asks for (R55-R61); their columns belong to the county. */
export type CountyField = "firstName" | "lastName" | "caseNumber" | "ssn" | "email" | "workerNumber" | "dateIssued";

/** Fields of our own columns, in the order in which they are appended. */
export type OwnField =
  | "consentOn"
  | "consentBy"
  | "emailVerified"
  | "group"
  | "profileOn"
  | "approvedToCount"
  | "activation"
  | "lastLogin"
  | "hoursMonth"
  | "countableMonth"
  | "status"
  | "why"
  | "contactedOn"
  | "decision"
  | "holdUntil"
  | "holdReason"
  | "activityStart"
  | "activityEnd"
  | "revokedOn"
  | "revokeReason"
  | "sameClient"
  | "toCheck";

export const countyFields: readonly CountyField[] = [
  "firstName",
  "lastName",
  "caseNumber",
  "ssn",
  "email",
  "workerNumber",
  "dateIssued",
];

/** The titles of our own columns (design section 4), in the order in which they are appended. */
export const ownTitles: Readonly<Record<OwnField, string>> = {
  consentOn: "Consent on",
  consentBy: "Consent by",
  emailVerified: "Email verified",
  group: "Group",
  profileOn: "Profile on",
  approvedToCount: "Approved to count",
  activation: "Activation",
  lastLogin: "Last login",
  hoursMonth: "Hours (month)",
  countableMonth: "Countable (month)",
  status: "Status",
  why: "Why",
  contactedOn: "Contacted on",
  decision: "Decision",
  holdUntil: "Hold until",
  holdReason: "Hold reason",
  activityStart: "Activity start",
  activityEnd: "Activity end",
  revokedOn: "Revoked on",
  revokeReason: "Revoke reason",
  sameClient: "Same client",
  toCheck: "To check",
};

/** The titles of the county's columns as our own texts and a new unit tab name them (R55-R61). */
export const countyTitles: Readonly<Record<CountyField, string>> = {
  firstName: "First name",
  lastName: "Last name",
  caseNumber: "Case number",
  ssn: "SSN",
  email: "E-mail",
  workerNumber: "Worker number",
  dateIssued: "Date issued",
};

/** The title of every field: what Setup, marks and messages call it. */
export const fieldTitles: Readonly<Record<FieldKey, string>> = { ...countyTitles, ...ownTitles };

/** The title of everything a person can say of a header. */
export const meaningTitles: Readonly<Record<HeaderMeaning | "nothing", string>> = {
  ...fieldTitles,
  fullName: "Whole name",
  nothing: "Nothing",
};

/** How a field's cells are written: dates as serials with a date format, identifiers as text, hours as a number. */
export type FieldFormat = "text" | "date" | "hours";

export const dateFields: ReadonlySet<FieldKey> = new Set<FieldKey>([
  "dateIssued",
  "consentOn",
  "profileOn",
  "lastLogin",
  "contactedOn",
  "holdUntil",
  "activityStart",
  "activityEnd",
  "revokedOn",
]);

/** The format in which a field is written. */
export function formatOf(field: FieldKey): FieldFormat {
  if (dateFields.has(field)) return "date";
  return field === "hoursMonth" || field === "countableMonth" ? "hours" : "text";
}
