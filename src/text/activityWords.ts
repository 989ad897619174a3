import type { ActivityClass } from "../domain/activity/activityClass";
import { statusWords } from "../domain/fields/statusWords";

/** The class of an entry, or that it is only a request, as the Status column says it. */
export function describeClass(activityClass: ActivityClass | "request"): string {
  return statusWords[activityClass];
}
