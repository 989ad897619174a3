import type { ActivityClass } from "../activity/activityClass";
import type { EntryResult } from "../review/classifyEntries";

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
