import type { EntryResult } from "../review/classifyEntries";
import type { SerialDate } from "../values/serialDate";
import { isUndecided } from "./candidates";
import { isToRevoke } from "./toRevoke";

/**
 * The last day of the hold that is a person's last word on an open entry, past or to come; null where there is none. A hold needs
 * its end and its reason (ruling 6), another decision since takes its place, and a candidate waits for a new decision anyway.
 */
export function holdEndOf(result: Pick<EntryResult, "entry" | "activity">): SerialDate | null {
  const { entry } = result;
  const { revoked, decision, holdUntil, holdReason } = entry;
  const isLastWord = holdReason !== null && (decision === null || decision === "hold");
  return revoked || isToRevoke(entry) || !isLastWord || isUndecided(result) ? null : holdUntil;
}
