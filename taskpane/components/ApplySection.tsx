import { Text } from "@fluentui/react-components";
import { useState } from "react";
import type { MonthState, State } from "../../src/app/state";
import type { EditPlan } from "../../src/domain/plan/editPlan";
import { importWords } from "../../src/text/importWords";
import { receiptWords } from "../../src/text/receiptWords";
import type { Send } from "../send";
import { Notice } from "./Notice";
import { PlanPreview } from "./PlanPreview";
import { Receipt } from "./Receipt";
import { Section } from "./Section";

type Props = {
  readonly state: State;
  readonly month: MonthState;
  readonly send: Send;
};

/** What came of the last command, and the preview of every change that is left to make. */
export function ApplySection({ state, month: { plan, unchanged, openQuestions }, send }: Props) {
  const { outcome, undos, reports } = state;
  const [before] = useState(outcome);
  const isNew = outcome !== before;
  // What Check or set-up did is told there.
  const isOurs = (outcome.kind === "applied" || outcome.kind === "undone") && (isNew || isImport(outcome.plan));
  const nothing = unchanged && !isOurs && (reports.length > 0 || (isNew && outcome.kind === "nothing"));
  return (
    <>
      {isOurs && (
        <Receipt
          outcome={outcome}
          isNew={isNew}
          undoName={undos.at(-1)?.name ?? null}
          onUndo={() => send({ kind: "undo" })}
        />
      )}
      {nothing && <Notice intent="success">{receiptWords.unchangedHint}</Notice>}
      {!unchanged && (
        <Section title={importWords.preview}>
          {openQuestions > 0 && <Notice intent="warning">{importWords.openQuestions(openQuestions)}</Notice>}
          {plan.edits.length === 0 && <Text>{importWords.noCells}</Text>}
          <PlanPreview plan={plan} />
        </Section>
      )}
    </>
  );
}

/** An import, or what puts one back. */
function isImport({ kind, undoes }: EditPlan): boolean {
  return kind === "import" || undoes === "import";
}
