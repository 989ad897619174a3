import type { ActivityClass } from "../activity/activityClass";
import type { EntryResult } from "../review/classifyEntries";
import { isToRevoke } from "./toRevoke";

const candidateClasses: ReadonlySet<ActivityClass> = new Set([
  "inactive",
  "neverActivated",
  "askedToStop",
  "probablyInactive",
]);

/** Whether a person is asked to look at the entry with revoking in mind (R82); a recorded Keep silences it (R88). */
export function isCandidate({ activity }: Pick<EntryResult, "activity">): boolean {
  return candidateClasses.has(activity.class) && !activity.kept;
}

/**
 * Whether a candidate still waits for a decision. Revoke and Asked to stop decide; a Keep that no longer silences, a hold that is
 * over and "No contact" leave it open (R85-R88).
 */
export function isUndecided({ entry, activity }: Pick<EntryResult, "entry" | "activity">): boolean {
  return isCandidate({ activity }) && !isToRevoke(entry);
}
