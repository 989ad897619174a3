import type { ActivityClass } from "../activity/activityClass";
import { isIssued } from "../rules/isIssued";
import type { EntryResult } from "./classifyEntries";

/** Classes that only say what no report shows; of a license that nobody issued they say nothing. */
const withoutSign: ReadonlySet<ActivityClass> = new Set(["notInReport", "cannotTell", "probablyInactive"]);

/**
 * Whether the row is a request and nothing else: its Date issued is blank (R61), and no report knows the client. It is no candidate,
 * and its absence from a report is no reason to doubt the address.
 */
export function isRequest({ entry, activity }: Pick<EntryResult, "entry" | "activity">): boolean {
  return !isIssued(entry) && withoutSign.has(activity.class);
}
