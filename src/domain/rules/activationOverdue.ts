import type { ActivityClass } from "../activity/activityClass";
import { classify } from "../activity/classify";
import { entryCase } from "../activity/entryCase";
import type { FieldKey } from "../fields/field";
import { entryId, type Entry } from "../license/entry";
import type { Concluded } from "./bookCheck";
import type { CheckRules } from "./checkRules";

/** The cells of a row that its class depends on. */
const deciding: readonly FieldKey[] = [
  "email",
  "dateIssued",
  "activation",
  "lastLogin",
  "decision",
  "contactedOn",
  "holdUntil",
  "holdReason",
  "revokedOn",
];

/**
 * Whether the deadline of activation has passed (R5, R18, line A7): as the review concluded from its reports, or, for a row that
 * changed since, as the row alone says. Without a data-through date nothing is overdue: the clock decides nothing.
 */
export function isActivationOverdue(entry: Entry, isShared: boolean, rules: CheckRules, concluded: Concluded): boolean {
  const known = concluded.get(entryId(entry));
  const holds = known !== undefined && deciding.every((field) => known.entry.cells[field] === entry.cells[field]);
  return (holds ? known.activity.class : classAlone(entry, isShared, rules)) === "activationOverdue";
}

/** The class that an entry has as long as no report tells anything of it. */
function classAlone(entry: Entry, isShared: boolean, { asOf, settings }: CheckRules): ActivityClass | null {
  if (asOf === null || entry.activation === null) return null;
  const months = settings.unitMonths.get(entry.tab) ?? settings.months;
  const unit = { months, activationDays: settings.activationDays };
  return classify(entryCase(entry, asOf, [], unit, isShared ? "shared-email" : null)).class;
}
