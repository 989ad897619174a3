import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { isEmptyBook } from "../../src/app/setup/tabsStep";
import type { State } from "../../src/app/state";
import { describeSetupPlan, isSetupPlan } from "../../src/text/setupPlanWords";
import { setupStepWords, setupWords, tabsWords } from "../../src/text/setupWords";
import type { EditPlan } from "../../src/domain/plan/editPlan";
import { BookNotice } from "../components/BookNotice";
import { PaneBody } from "../components/PaneBody";
import { SetupBar } from "../components/SetupBar";
import { SetupEnd } from "../components/SetupEnd";
import { SetupForm } from "../components/SetupForm";
import { SetupReceipt } from "../components/SetupReceipt";
import { SetupSteps } from "../components/SetupSteps";
import { viewId } from "../focusView";
import type { Send } from "../send";
import { useSetupWalk, type SetupStart } from "../setupWalk";
import { isWayBack } from "../wayBack";

const useStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineOffset: tokens.strokeWidthThicker,
  },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

type Props = {
  readonly state: State;
  readonly start: SetupStart;
  readonly send: Send;
  readonly onLeave: () => void;
  readonly onCheck: () => void;
};

/** Set-up: five forms, each saved by itself; between them nothing is kept but what is on the sheets. */
export function SetupView({ state, start, send, onLeave, onCheck }: Props) {
  const styles = useStyles();
  const walk = useSetupWalk(state, start, send);
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const { setup, setupFaults, outcome, undos } = state;
  const { step, faults } = walk;
  useEffect(() => heading.current?.focus(), [step]);
  useEffect(() => {
    if (setupFaults.length > 0) form.current?.querySelector<HTMLElement>(wrongAnswer)?.focus();
  }, [setupFaults]);
  const newest = undos.at(-1);
  const undoName = newest !== undefined && isSetupPlan(newest) ? newest.name : null;
  const goBack = (event: KeyboardEvent) => {
    if (!isWayBack(event)) return;
    // On the web, office.js gives the focus back to Excel at every Esc that it hears.
    event.stopPropagation();
    onLeave();
  };
  const undo = () => send({ kind: "undo" });
  const done = outcome.kind === "applied" || outcome.kind === "undone" ? outcome : null;
  return (
    <div className={styles.root} onKeyDown={goBack}>
      <PaneBody key={step}>
        <BookNotice book={state.book} onRead={() => send({ kind: "read" })} />
        {setup === null ? (
          <Text>{setupWords.wait}</Text>
        ) : (
          <>
            <SetupSteps step={step} done={setup.done} onStep={walk.goTo} />
            <h2 ref={heading} id={viewId} tabIndex={-1} className={styles.heading}>
              {step === null ? setupWords.endTitle : `${setupWords.stepOf(step)}: ${setupStepWords[step].title}`}
            </h2>
            {done !== null && walk.isNews && (
              <SetupReceipt outcome={done} undoName={step === null ? null : undoName} onUndo={undo} />
            )}
            {step === null ? (
              <SetupEnd done={setup.done} onCheck={onCheck} undoName={undoName} onUndo={undo} />
            ) : (
              <>
                <Text>{step === "tabs" && isEmptyBook(setup) ? tabsWords.emptyBook : setupStepWords[step].lead}</Text>
                <div ref={form} className={styles.form}>
                  <SetupForm
                    step={step}
                    view={setup}
                    drafts={walk.drafts}
                    onDrafts={walk.setDrafts}
                    faults={faults}
                    at={start.tab}
                  />
                </div>
              </>
            )}
          </>
        )}
      </PaneBody>
      {setup !== null && step !== null && (
        <SetupBar
          words={barWords(faults.length, walk.plan)}
          busy={state.task.kind !== "idle"}
          onBack={walk.back}
          onSkip={walk.skip}
          onSave={walk.save}
        />
      )}
    </div>
  );
}

function barWords(faults: number, plan: EditPlan | null): string {
  if (faults > 0) return setupWords.faults(faults);
  return plan === null ? "" : describeSetupPlan(plan);
}

/** What was wrong: a field that says so, or a sentence about several. */
const wrongAnswer = '[aria-invalid="true"], [data-wrong]';
