import { useState } from "react";
import type { State } from "../../src/app/state";
import { Receipt } from "./Receipt";

type Props = { readonly state: Pick<State, "outcome" | "undos">; readonly onUndo: () => void };

/**
 * What came of the last act where not everything was written: cell by cell, with the focus. What was written goes without a
 * receipt, because its rows leave the list; the live region says it.
 */
export function WorklistOutcome({ state: { outcome, undos }, onUndo }: Props) {
  const [before] = useState(outcome);
  const isDone = outcome.kind === "applied" || outcome.kind === "undone";
  if (!isDone || outcome === before) return null;
  const { changedMeanwhile, refused, unknown } = outcome.result;
  const isWhole =
    outcome.result.outcome !== "stopped" && changedMeanwhile.length + refused.length + unknown.length === 0;
  if (isWhole) return null;
  return <Receipt outcome={outcome} isNew undoName={undos.at(-1)?.name ?? null} onUndo={onUndo} />;
}
