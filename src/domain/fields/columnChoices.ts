import type { OwnField } from "./field";

/** The words that are offered in columns of our own; others can be typed too. */
export const columnChoices = {
  consentBy: ["SCD 2608 DocuSign", "Written", "E-mail"],
  decision: ["Keep", "Asked to stop", "Hold", "Revoke", "No contact"],
  approvedToCount: ["Yes", "No"],
} as const satisfies Readonly<Partial<Record<OwnField, readonly string[]>>>;
