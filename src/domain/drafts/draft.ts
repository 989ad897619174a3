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
] as const;

export type DraftId = (typeof draftIds)[number];

/** Languages of the texts to clients; the county provides all but English. */
export type Language = "en" | "es" | "vi";

/** The words of a draft before it is filled: {first name} and the like are placeholders; a subject has none. Null: it has no subject. */
export type DraftWords = { readonly subject: string | null; readonly body: string };

/** A draft ready to copy. `unfilled`: placeholders for which nothing is known; they stand in the body as they are. */
export type Draft = DraftWords & { readonly unfilled: readonly string[] };
