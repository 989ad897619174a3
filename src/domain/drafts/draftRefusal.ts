import type { ConsentFacts } from "../clients/clientFacts";
import type { DraftId } from "./draft";

/** Why there is no draft: consent comes first, also for the request (R13, G4). */
export type DraftRefusalCode = "consent-missing";

/** Why a draft about a client may not be made; null where it may. */
export function draftRefusal(draft: DraftId, { state }: Pick<ConsentFacts, "state">): DraftRefusalCode | null {
  return draft === "licenseRequest" && state !== "there" ? "consent-missing" : null;
}
