/** The texts that a person copies. The county may word each anew on Setup (section Text). */
export const draftIds = [
  "welcome",
  "activationReminder",
  "quietNudge",
  "beforeRevoke",
  "revokeNotice",
  "licenseRequest",
  "revokeRequest",
  "staffReport",
  "journalIssued",
  "journalRevoked",
  "calsawsActivity",
  "wtw2",
  "attendanceHours",
  "huddle",
] as const;

/** One of the texts. */
export type DraftId = (typeof draftIds)[number];

/** Languages of the texts to clients; the county provides all but English. */
export const languages = ["en", "es", "vi"] as const;

/** One of the languages. */
export type Language = (typeof languages)[number];

/** The words of a draft before it is filled: {first name} and the like are placeholders; a subject has none. Null: it has no subject. */
export type DraftWords = { readonly subject: string | null; readonly body: string };

/** A draft ready to copy. `unfilled`: placeholders for which nothing is known; they stand in the body as they are. */
export type Draft = DraftWords & { readonly unfilled: readonly string[] };

/** What drafts are called on the sheet Setup and on screens. */
export const draftTitles: Readonly<Record<DraftId, string>> = {
  welcome: "Welcome",
  activationReminder: "Reminder to activate",
  quietNudge: "Quiet month",
  beforeRevoke: "Before a license is revoked",
  revokeNotice: "License revoked",
  licenseRequest: "License request",
  revokeRequest: "Revoke request",
  staffReport: "Report to staff",
  journalIssued: "Journal: license issued",
  journalRevoked: "Journal: license revoked",
  calsawsActivity: "CalSAWS activity",
  wtw2: "WTW 2",
  attendanceHours: "CalSAWS hours",
  huddle: "Huddle slide",
};

/** What languages are called on the sheet Setup and on screens. */
export const languageTitles: Readonly<Record<Language, string>> = { en: "English", es: "Spanish", vi: "Vietnamese" };

/** All that can stand in braces in the words of a draft. */
export type Placeholder =
  | "first name"
  | "last name"
  | "name"
  | "e-mail"
  | "case number"
  | "worker number"
  | "issued"
  | "activation due"
  | "sign-in page"
  | "first course"
  | "sender"
  | "quiet months"
  | "months"
  | "last login"
  | "group"
  | "revoked"
  | "unit"
  | "today"
  | "rows"
  | "month"
  | "course hours"
  | "study hours"
  | "credited hours"
  | "exercise hours"
  | "countable hours"
  | "weekly hours"
  | "weeks"
  | "working"
  | "courses"
  | "licenses"
  | "active"
  | "invited"
  | "available"
  | "viewed hours"
  | "as of"
  | "small counts";

/** What is known, by placeholder, in the words that are written; what is not known is absent. */
export type DraftValues = Readonly<Partial<Record<Placeholder, string>>>;

/** The title of a draft in a language, as section Text of Setup names it: "Welcome", "Welcome (Spanish)". */
export function draftTitle(draft: DraftId, language: Language): string {
  return language === "en" ? draftTitles[draft] : `${draftTitles[draft]} (${languageTitles[language]})`;
}

/** The key of the county's words of a draft in `Settings.texts`. */
export function draftKey(draft: DraftId, language: Language): string {
  return `${draft} ${language}`;
}

/** Drafts that go into CalSAWS or onto a form: they have no subject. */
export const draftsWithoutSubject: ReadonlySet<DraftId> = new Set<DraftId>([
  "journalIssued",
  "journalRevoked",
  "calsawsActivity",
  "wtw2",
  "attendanceHours",
  "huddle",
]);

/** A draft about one client: it is filled from the client's row. */
export type ClientDraftId = Exclude<DraftId, "staffReport" | "attendanceHours" | "huddle">;

/** A placeholder with its braces. */
export const BRACED = /\{([^{}\n]*)\}/g;

/** What stands in braces in the words of a draft, each once, as placeholders are spelled. */
export function placeholdersIn(body: string): string[] {
  return [...new Set(Array.from(body.matchAll(BRACED), ([, braced = ""]) => placeholderName(braced)))];
}

/** What stands in braces, in any case and with any spaces, as placeholders are spelled. */
export function placeholderName(braced: string): string {
  return braced.trim().toLowerCase().replace(/\s+/g, " ");
}
