import {
  draftKey,
  draftTitle,
  draftTitles,
  languages,
  languageTitles,
  type DraftId,
  type DraftWords,
  type Language,
} from "../domain/drafts/draft";
import type { DraftRefusalCode } from "../domain/drafts/draftRefusal";
import type { Settings } from "../domain/settings/settings";
import { draftTexts } from "./draftTexts";

/** Drafts to clients, in the order in which they are offered; they alone have languages. */
export const draftsToClient = [
  "welcome",
  "activationReminder",
  "quietNudge",
  "beforeRevoke",
  "revokeNotice",
] as const satisfies readonly DraftId[];

/** Drafts that a worker or supervisor uses for one client, filled from its row. */
export const draftsForStaff = [
  "licenseRequest",
  "revokeRequest",
  "journalIssued",
  "journalRevoked",
  "calsawsActivity",
  "wtw2",
] as const satisfies readonly DraftId[];

/** What a draft is called. */
export function describeDraft(draft: DraftId): string {
  return draftTitles[draft];
}

/** What a language is called. */
export function describeLanguage(language: Language): string {
  return languageTitles[language];
}

/** The languages in which there are words of a draft. */
export function languagesOf(draft: DraftId, settings: Pick<Settings, "texts">): readonly Language[] {
  return languages.filter((language) => draftWordsOf(draft, language, settings) !== null);
}

/** The words of a draft: the county's, else the standard ones in English; null where nobody provided the language. */
export function draftWordsOf(
  draft: DraftId,
  language: Language,
  { texts }: Pick<Settings, "texts">,
): DraftWords | null {
  const words = texts.get(draftKey(draft, language));
  const standard = draftTexts[draft];
  if (words === undefined) return language === "en" ? standard : null;
  return { body: words.body, subject: words.subject ?? standard.subject };
}

/** Said where a language has no words: they are the county's to give. */
export function describeNoWords(draft: DraftId, language: Language): string {
  return `There are no words in ${describeLanguage(language)} yet. The county puts them on the sheet Setup: section Text, name ${draftTitle(draft, language)}.`;
}

/** Why there is no draft. */
export function describeDraftRefusal(code: DraftRefusalCode): string {
  return draftRefusalWords[code];
}

const draftRefusalWords: Readonly<Record<DraftRefusalCode, string>> = {
  "consent-missing":
    "Consent comes first: record the date and the method of the client’s consent, then ask for a license.",
};

/** What to mind when a draft is used; null where there is nothing. */
export function draftHint(draft: DraftId): string | null {
  return hints[draft] ?? null;
}

const secure = "Send it as secure e-mail. The subject names nobody; leave it so.";
const hints: Readonly<Partial<Record<DraftId, string>>> = {
  licenseRequest: secure,
  revokeRequest: secure,
  staffReport: secure,
  journalIssued: "For the CalSAWS Journal.",
  journalRevoked: "For the CalSAWS Journal.",
  attendanceHours:
    "For the hours of the activity in CalSAWS. It names no client; look twice that the case is the right one.",
  huddle: "Totals without names, for a slide.",
};

/** Said of placeholders that could not be filled. */
export function describeUnfilled(unfilled: readonly string[]): string {
  return `Not known, fill in by hand: ${unfilled.join(", ")}.`;
}
