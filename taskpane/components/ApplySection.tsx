import { Button, Text, makeStyles } from "@fluentui/react-components";
import type { MonthState, State } from "../../src/app/state";
import { importWords } from "../../src/text/importWords";
import { receiptWords } from "../../src/text/receiptWords";
import { refusalWords } from "../../src/text/refusalWords";
import type { Send } from "../send";
import { Notice } from "./Notice";
import { PlanPreview } from "./PlanPreview";
import { Receipt } from "./Receipt";
import { Section } from "./Section";

const useStyles = makeStyles({ button: { minHeight: "44px", width: "100%" } });

type Props = { readonly state: State; readonly month: MonthState; readonly disabled: boolean; readonly send: Send };

/** The preview of every change, the button that makes them, and what came of it. */
export function ApplySection({
  state: { outcome, undo, reports },
  month: { plan, unchanged, openQuestions },
  disabled,
  send,
}: Props) {
  const styles = useStyles();
  const done = outcome.kind === "applied" || outcome.kind === "undone";
  const nothing = unchanged && (reports.length > 0 || outcome.kind === "nothing") && !done;
  return (
    <>
      {done && <Receipt outcome={outcome} undoName={undo?.name ?? null} onUndo={() => send({ kind: "undo" })} />}
      {outcome.kind === "refused" && <Notice intent="error">{refusalWords[outcome.code]}</Notice>}
      {nothing && <Notice intent="success">{receiptWords.unchangedHint}</Notice>}
      {!unchanged && (
        <Section title={importWords.preview}>
          <PlanPreview plan={plan} />
          {openQuestions > 0 && <Text>{importWords.openQuestions(openQuestions)}</Text>}
          <Button
            appearance="primary"
            className={styles.button}
            disabled={disabled}
            onClick={() => send({ kind: "apply" })}
          >
            {importWords.apply(plan.edits.length)}
          </Button>
        </Section>
      )}
    </>
  );
}
