import type { ActivityClass } from "../domain/activity/activityClass";
import { statusWords } from "../domain/fields/statusWords";
import type { ActivityWords } from "../domain/review/importPlan";
import { describeReason } from "./reasons";
import { describeStatus } from "./statusWords";

/** The words that an import writes into the Status and Why columns. */
export const activityWords: ActivityWords = { status: describeStatus, why: describeReason };

/** The class of an entry as the Status column says it. */
export function describeClass(activityClass: ActivityClass): string {
  return statusWords[activityClass];
}
