import type { EntryResult } from "../review/classifyEntries";
import type { Settings } from "../settings/settings";
import { knownActivation } from "./activationWait";
import type { Seats } from "./agenda";
import { isCandidate } from "./candidates";
import { isIssued } from "../rules/isIssued";

/**
 * Counts the licenses of the list (G10, domain A3.7): open entries whose license was issued. Active is who is active in the review
 * or known to have activated; invited, who is known to be invited and is not active; returnable, the candidates.
 */
export function seatsOf(results: readonly EntryResult[], { seats }: Pick<Settings, "seats">): Seats {
  const onList = results.filter(({ entry }) => !entry.revoked && isIssued(entry));
  const count = (holds: (result: EntryResult) => boolean): number => onList.filter(holds).length;
  return {
    pool: seats,
    onList: onList.length,
    invited: count((result) => !isActive(result) && knownActivation(result) === "invited"),
    active: count(isActive),
    returnable: count(isCandidate),
  };
}

function isActive(result: EntryResult): boolean {
  return result.activity.class === "active" || knownActivation(result) === "activated";
}
