import type { Activity, ActivityClass } from "../domain/activity/activityClass";
import { statusWords } from "../domain/fields/statusWords";

/** Classes that a recorded "Keep" silences (R88). */
const silencedByKeep: ReadonlySet<ActivityClass> = new Set(["inactive", "neverActivated", "probablyInactive"]);

/** Whether the entry would be a candidate, but a person recorded that the client keeps the license (R88, ruling 10). */
export function isKeptCandidate(activity: Pick<Activity, "class" | "kept">): boolean {
  return activity.kept && silencedByKeep.has(activity.class);
}

/** The word of the Status column (ruling 14). */
export function describeStatus(activity: Pick<Activity, "class" | "kept">): string {
  return isKeptCandidate(activity) ? statusWords.kept : statusWords[activity.class];
}
