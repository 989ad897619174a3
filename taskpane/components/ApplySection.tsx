import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { MonthState, State } from "../../src/app/state";
import { importWords } from "../../src/text/importWords";
import { receiptWords } from "../../src/text/receiptWords";
import { refusalWords } from "../../src/text/refusalWords";
import type { Send } from "../send";
import { Notice } from "./Notice";
import { PlanPreview } from "./PlanPreview";
import { Receipt } from "./Receipt";
import { Section } from "./Section";

const useStyles = makeStyles({
  /** Stays in sight while the lists above it are long. */
  bar: {
    position: "sticky",
    insetBlockEnd: 0,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: { minHeight: "44px", width: "100%" },
});

type Props = {
  readonly state: State;
  readonly month: MonthState;
  readonly disabled: boolean;
  readonly send: Send;
};

/** The preview of every change, the button that makes them, and what came of it. */
export function ApplySection({ state, month: { plan, unchanged, openQuestions }, disabled, send }: Props) {
  const styles = useStyles();
  const { outcome, undos, reports } = state;
  const [before] = useState(outcome);
  const done = outcome.kind === "applied" || outcome.kind === "undone";
  const nothing = unchanged && !done && (reports.length > 0 || outcome.kind === "nothing");
  return (
    <>
      {done && (
        <Receipt
          outcome={outcome}
          isNew={outcome !== before}
          undoName={undos.at(-1)?.name ?? null}
          onUndo={() => send({ kind: "undo" })}
        />
      )}
      {outcome.kind === "refused" && <Notice intent="error">{refusalWords[outcome.code]}</Notice>}
      {nothing && <Notice intent="success">{receiptWords.unchangedHint}</Notice>}
      {!unchanged && (
        <>
          <Section title={importWords.preview}>
            {openQuestions > 0 && <Notice intent="warning">{importWords.openQuestions(openQuestions)}</Notice>}
            {plan.edits.length === 0 && <Text>{importWords.noCells}</Text>}
            <PlanPreview plan={plan} />
          </Section>
          <div className={styles.bar}>
            <Button
              appearance="primary"
              className={styles.button}
              disabledFocusable={disabled}
              onClick={() => send({ kind: "apply" })}
            >
              {importWords.apply(plan.edits.length)}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
