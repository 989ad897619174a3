import type { ActivityClass } from "../domain/activity/activityClass";
import { statusWords } from "../domain/fields/statusWords";

/** The class of an entry as the Status column says it. */
export function describeClass(activityClass: ActivityClass): string {
  return statusWords[activityClass];
}
