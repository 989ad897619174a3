import type { MonthState } from "../src/app/state";
import type { ClientFacts } from "../src/domain/clients/clientFacts";
import { revokeGuideWords } from "../src/text/guideWords";

/** Reasons that are the same for everybody in a list; the months of silence are the unit's own. */
export const revokeReasons = ["unused", "never", "asked", "left"] as const;

/** One reason of the list. */
export type RevokeReason = (typeof revokeReasons)[number];

/** The reason that the row itself suggests, by what was decided and what the reports say; null where it suggests none. */
export function likelyReason({ activity, entry }: ClientFacts): RevokeReason | null {
  if (entry.decision === "askedToStop" || activity.class === "askedToStop") return "asked";
  if (activity.class === "neverActivated") return "never";
  return activity.class === "inactive" || activity.class === "probablyInactive" ? "unused" : null;
}

/** A reason as it is written on the row of a client. */
export function reasonWords(reason: RevokeReason, { entry }: ClientFacts, { review }: MonthState): string {
  const months = review.units.find(({ tab }) => tab === entry.tab)?.months ?? review.settings.months;
  return reason === "unused" ? revokeGuideWords.reasons.unused(months) : revokeGuideWords.reasons[reason];
}
