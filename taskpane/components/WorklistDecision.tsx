import { Field, Input, Select } from "@fluentui/react-components";
import type { Decision } from "../../src/domain/fields/decisionWords";
import type { GuideAct, GuideRefusal } from "../../src/domain/guidance/guideAct";
import { decideManyWords } from "../../src/text/batchWords";
import { decisionGuideWords as words } from "../../src/text/guideWords";
import { answerFault } from "./answerFault";
import { DayField } from "./DayField";

const decisions: readonly Decision[] = ["keep", "hold", "askedToStop", "noContact", "revoke"];

/** What is recorded of a decision, for all that are ticked. */
export type DecisionAnswers = Omit<Extract<GuideAct, { kind: "decision" }>, "kind" | "entries">;

type Props = {
  readonly answers: DecisionAnswers;
  readonly onAnswers: (answers: DecisionAnswers) => void;
  readonly refusals: readonly GuideRefusal[];
};

/** What was decided, and when the worker was contacted (R85-R88); a hold has an end and a reason. */
export function WorklistDecision({ answers, onAnswers, refusals }: Props) {
  const { decision, on, holdUntil, holdReason } = answers;
  const hint = decision === null ? undefined : words.choices[decision].then;
  return (
    <>
      <Field label={decideManyWords.what} {...(hint !== undefined && { hint })} {...answerFault(refusals, "decision")}>
        <Select
          value={decision ?? ""}
          onChange={(_, data) =>
            onAnswers({ ...answers, decision: decisions.find((known) => known === data.value) ?? null })
          }
        >
          <option value="">{decideManyWords.choose}</option>
          {decisions.map((known) => (
            <option key={known} value={known}>
              {words.choices[known].title}
            </option>
          ))}
        </Select>
      </Field>
      {decision === "hold" && (
        <>
          <DayField
            label={words.until}
            day={holdUntil}
            onDay={(day) => onAnswers({ ...answers, holdUntil: day })}
            fault={answerFault(refusals, "holdUntil")}
          />
          <Field label={words.reason} {...answerFault(refusals, "holdReason")}>
            <Input value={holdReason} onChange={(_, data) => onAnswers({ ...answers, holdReason: data.value })} />
          </Field>
        </>
      )}
      <DayField
        label={words.on}
        day={on}
        onDay={(day) => onAnswers({ ...answers, on: day })}
        fault={answerFault(refusals, "contactedOn")}
      />
    </>
  );
}
