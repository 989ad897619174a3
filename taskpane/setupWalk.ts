import { useDeferredValue, useMemo, useState } from "react";
import { nothingTyped, type SetupDrafts } from "../src/app/setup/drafts";
import { firstOpenStep, setupAnswers, stepAfter, stepBefore, withoutDraft } from "../src/app/setup/setupAnswers";
import { faultsIn, setupInput, stepPlan } from "../src/app/setup/stepPlan";
import type { Outcome, State } from "../src/app/state";
import type { EditPlan } from "../src/domain/plan/editPlan";
import type { SetupFault, SetupStep } from "../src/domain/setup/setupView";
import type { Send } from "./send";

/** Where set-up is opened: at a step, or where it goes on; and the tab for whose sake. */
export type SetupStart = { readonly step: SetupStep | null; readonly tab: string | null };

/** The way through set-up: where one is, what is typed, and the ways on. `step` null: the end. */
export type SetupWalk = {
  readonly step: SetupStep | null;
  readonly drafts: SetupDrafts;
  readonly setDrafts: (drafts: SetupDrafts) => void;
  /** What is wrong with the answers as they are now, once a save was refused; corrected ones are gone at once. */
  readonly faults: readonly SetupFault[];
  /** What saving the open step would write; null where that cannot be told. */
  readonly plan: EditPlan | null;
  /** The last outcome came while set-up was open. */
  readonly isNews: boolean;
  readonly goTo: (step: SetupStep) => void;
  readonly back: (() => void) | null;
  readonly skip: () => void;
  readonly save: () => void;
};

/** A step that was sent off, and what the state said before. */
type Sent = { readonly step: SetupStep; readonly outcome: Outcome; readonly faults: State["setupFaults"] };

const none: readonly SetupFault[] = [];

/** Walks through the steps: after a save it goes on, or stays where something is to be put right. */
export function useSetupWalk(state: State, start: SetupStart, send: Send): SetupWalk {
  const { setup, outcome, setupFaults, task } = state;
  const [before] = useState(outcome);
  const [chosen, setChosen] = useState<{ readonly step: SetupStep | null } | null>(
    start.step === null ? null : { step: start.step },
  );
  const [drafts, setDrafts] = useState(nothingTyped);
  const [sent, setSent] = useState<Sent | null>(null);
  const [wrong, setWrong] = useState(false);
  // Where set-up goes on is settled once, with the first read.
  if (chosen === null && setup !== null) setChosen({ step: firstOpenStep(setup) });
  const step = chosen?.step ?? null;
  const result = useStepResult(state, step, drafts);
  const goTo = (next: SetupStep | null) => {
    setWrong(false);
    setChosen({ step: next });
  };
  if (sent !== null && task.kind === "idle" && (outcome !== sent.outcome || setupFaults !== sent.faults)) {
    const isWrong = setupFaults !== sent.faults && setupFaults.length > 0;
    setSent(null);
    setWrong(isWrong);
    if (!isWrong && isThrough(outcome)) {
      setDrafts(withoutDraft(drafts, sent.step));
      setChosen({ step: stepAfter(sent.step) });
    }
  }
  const earlier = step === null ? null : stepBefore(step);
  return {
    step,
    drafts,
    setDrafts,
    faults: wrong ? faultsIn(result) : none,
    plan: result !== null && "kind" in result ? result : null,
    isNews: outcome !== before,
    goTo,
    back: earlier === null ? null : () => goTo(earlier),
    skip: () => {
      if (step === null) return;
      setDrafts(withoutDraft(drafts, step));
      goTo(stepAfter(step));
    },
    save: () => {
      if (step === null || setup === null) return;
      setSent({ step, outcome, faults: setupFaults });
      send({ kind: "setUp", answers: setupAnswers(step, setup, drafts) });
    },
  };
}

/** What saving would come to; a little behind what is typed, so that a large workbook does not slow the keys. */
function useStepResult({ setup, book, month }: State, step: SetupStep | null, drafts: SetupDrafts) {
  const typed = useDeferredValue(drafts);
  const input = useMemo(() => setupInput({ book, month }), [book, month]);
  return useMemo(
    () =>
      step === null || setup === null || input === null ? null : stepPlan(setupAnswers(step, setup, typed), input),
    [step, setup, input, typed],
  );
}

/** The step is on the sheets: all of it was written, or was there already. */
function isThrough(outcome: Outcome): boolean {
  return outcome.kind === "nothing" || (outcome.kind === "applied" && outcome.result.outcome === "applied");
}
