import type { EntryResult } from "../review/classifyEntries";
import { reminderDue, type ActivationRules } from "./activationWait";
import { isUndecided } from "./candidates";
import type { NextAct, Stage } from "./clientFacts";
import { holdEndOf } from "./holdEnd";
import { isIssued } from "../rules/isIssued";
import { isToRevoke } from "./toRevoke";

/**
 * The one thing to do next for a client: what was decided is carried out first, then what was begun is finished, then a decision,
 * a hold that ended before today, consent that was never recorded, and a reminder. A revoked license asks for nothing (A1).
 */
export function nextAct(result: EntryResult, stage: Stage, rules: ActivationRules): NextAct {
  const { entry } = result;
  if (stage === "revoked") return "nothing";
  if (isToRevoke(entry)) return isIssued(entry) ? "revoke" : "withdrawn";
  if (stage !== "done" && (stage !== "consent" || !isIssued(entry))) return stage;
  if (isUndecided(result)) return "decide";
  const holdEnd = holdEndOf(result);
  if (holdEnd !== null && holdEnd < rules.today) return "holdEnded";
  if (stage === "consent") return "consent";
  return reminderDue(result, rules) === null ? "nothing" : "remind";
}
