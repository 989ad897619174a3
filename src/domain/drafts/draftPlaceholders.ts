import type { DraftId, Placeholder } from "./draft";

const toClient: readonly Placeholder[] = [
  "first name",
  "last name",
  "name",
  "worker number",
  "issued",
  "activation due",
  "sign-in page",
  "first course",
  "sender",
  "quiet months",
  "months",
  "last login",
  "revoked",
  "unit",
  "today",
];

const journal: readonly Placeholder[] = [...toClient, "group"];

/**
 * The placeholders that the words of a draft may have: e-mails to clients no address and no case number, requests what the
 * procedure lists and nothing else (R40, R90).
 */
export const draftPlaceholders: Readonly<Record<DraftId, readonly Placeholder[]>> = {
  welcome: toClient,
  activationReminder: toClient,
  quietNudge: toClient,
  beforeRevoke: toClient,
  revokeNotice: toClient,
  licenseRequest: ["first name", "last name", "e-mail", "case number"],
  revokeRequest: ["name", "case number"],
  staffReport: ["worker number", "rows", "months", "unit", "today"],
  journalIssued: journal,
  journalRevoked: journal,
  calsawsActivity: [],
  wtw2: ["first name", "last name", "name", "today"],
  attendanceHours: [
    "month",
    "course hours",
    "study hours",
    "credited hours",
    "exercise hours",
    "countable hours",
    "weekly hours",
    "weeks",
    "working",
    "courses",
  ],
  huddle: [
    "month",
    "unit",
    "licenses",
    "active",
    "invited",
    "available",
    "viewed hours",
    "countable hours",
    "as of",
    "small counts",
  ],
};

/** The placeholders that the words of a draft must have: without one of them it would not say what it is for (R40, R90). */
export const neededPlaceholders: Readonly<Partial<Record<DraftId, readonly Placeholder[]>>> = {
  licenseRequest: draftPlaceholders.licenseRequest,
  revokeRequest: draftPlaceholders.revokeRequest,
  staffReport: ["rows"],
  attendanceHours: ["countable hours", "courses"],
};
