import { Field, Input } from "@fluentui/react-components";
import { countyTitles } from "../../src/domain/fields/field";
import type { GuideRefusal } from "../../src/domain/guidance/guideAct";
import { requestWords } from "../../src/text/requestWords";
import { requestFields, withTyped, type AnswerSource, type RequestDraft, type RequestField } from "../requestDraft";
import { answerFault } from "./answerFault";
import { useClientStyles } from "./clientStyles";

type Props = {
  readonly draft: RequestDraft;
  readonly onDraft: (draft: RequestDraft) => void;
  /** An e-mail was pasted: what was not found in it is said. */
  readonly hasText: boolean;
  readonly refusals: readonly GuideRefusal[];
};

/** The four fields of a request (R40) and the worker's number, each with where its answer comes from. */
export function RequestFields({ draft, onDraft, hasText, refusals }: Props) {
  const styles = useClientStyles();
  return (
    <div className={styles.stack}>
      {requestFields.map((field) => {
        const { value, source } = draft[field];
        const hint = hintOf(field, source, hasText);
        return (
          <Field
            key={field}
            label={countyTitles[field]}
            {...(hint !== "" && { hint })}
            {...answerFault(refusals, field)}
          >
            <Input
              type={field === "email" ? "email" : "text"}
              className={styles.field}
              value={value}
              autoComplete="off"
              spellCheck={false}
              onChange={(_, data) => onDraft(withTyped(draft, field, data.value))}
            />
          </Field>
        );
      })}
    </div>
  );
}

function hintOf(field: RequestField, source: AnswerSource, hasText: boolean): string {
  if (source === "text") return requestWords.fromText;
  if (source === "row") return requestWords.fromRow;
  if (source === "none" && hasText && field !== "workerNumber") return requestWords.notFound;
  return field === "workerNumber" && source === "none" ? requestWords.workerHint : "";
}
