import type { ActivityClass } from "../activity/activityClass";
import { cutoffOf } from "../activity/cutoff";
import type { Activation } from "../fields/activationWords";
import type { Entry } from "../license/entry";
import type { EntryResult } from "../review/classifyEntries";
import type { Settings } from "../settings/settings";
import type { SerialDate } from "../values/serialDate";
import { isCandidate } from "./candidates";
import { isToRevoke } from "./toRevoke";

/** What decides about activations: the days to activate, and the day of the clock. */
export type ActivationRules = { readonly settings: Pick<Settings, "activationDays">; readonly today: SerialDate };

/** How many days before its end an activation is called due (G11). */
const DAYS_AHEAD = 7;

/** The day until which a license is to be activated (R5, R18); null without an issue date. */
export function activationDueOf(entry: Entry, { activationDays }: Pick<Settings, "activationDays">): SerialDate | null {
  return entry.dateIssued === null ? null : entry.dateIssued + activationDays;
}

/** What is known of a license's activation: a report's newest word, else the row's (ruling 7). */
export function knownActivation({ told, entry }: Pick<EntryResult, "told" | "entry">): Activation | null {
  return told ?? entry.activation;
}

/**
 * The day until which a client is to activate, where a reminder helps (R63, G11): due within seven days from today, or overdue.
 * Null where activation or any login is known, where the license is gone, and where a person decides first.
 */
export function reminderDue(result: EntryResult, { settings, today }: ActivationRules): SerialDate | null {
  const due = activationDueOf(result.entry, settings);
  return due !== null && due <= today + DAYS_AHEAD && isAwaited(result, today) ? due : null;
}

/** Without any word on activation only a license of the last months is awaited: older ones are the monthly review's. */
function isAwaited(result: EntryResult, today: SerialDate): boolean {
  const { entry, activity } = result;
  if (activity.seen !== null || settled.has(activity.class) || isCandidate(result) || isToRevoke(entry)) return false;
  const activation = knownActivation(result);
  if (activation === null)
    return entry.dateIssued !== null && entry.dateIssued > cutoffOf(today, activity.reason.months);
  return activation === "invited" || activation === "notInvited";
}

const settled: ReadonlySet<ActivityClass> = new Set(["revoked", "conflict", "onHold", "active"]);
