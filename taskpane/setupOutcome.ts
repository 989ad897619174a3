import { leftOut, leftStanding } from "../src/app/setup/leftOut";
import type { Outcome } from "../src/app/state";
import { describeLeftOut, describeLeftStanding, describePutBack, describeWritten } from "../src/text/setupPlanWords";

type Done = Extract<Outcome, { readonly kind: "applied" | "undone" }>;

/** What came of a step of set-up, in one sentence: what was truly written, or what was put back. */
export function describeSetupOutcome({ kind, result }: Done): string {
  return kind === "applied" ? describeWritten(result.undo) : describePutBack(result.undo);
}

/**
 * What of it could not be done, a sentence for each tab; cells for which the workbook gave a reason are told by that. A step that
 * was stopped left out what it had not come to: that needs no reason.
 */
export function describeSetupRest({ kind, plan, result }: Done): string[] {
  if (result.outcome === "stopped") return [];
  const told = new Set([...result.changedMeanwhile, ...result.refused, ...result.unknown].map(({ tab }) => tab));
  const isUntold = ({ tab }: { readonly tab: string }) => !told.has(tab);
  return kind === "applied"
    ? leftOut(plan, result.undo).filter(isUntold).map(describeLeftOut)
    : leftStanding(plan, result.undo).filter(isUntold).map(describeLeftStanding);
}
