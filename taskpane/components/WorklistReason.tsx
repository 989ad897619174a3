import { Field, Input, Select } from "@fluentui/react-components";
import type { GuideRefusal } from "../../src/domain/guidance/guideAct";
import { revokeManyWords } from "../../src/text/batchWords";
import { revokeGuideWords } from "../../src/text/guideWords";
import { revokeReasons, type RevokeReason } from "../revokeReasons";
import { answerFault } from "./answerFault";

/** Why licenses of a list are revoked: as each row suggests, one reason for all, or words of one's own. */
export type ChosenReason = RevokeReason | "asRow" | { readonly typed: string };

type Props = {
  readonly reason: ChosenReason;
  readonly onReason: (reason: ChosenReason) => void;
  readonly refusals: readonly GuideRefusal[];
};

/** The reason for all that is revoked from here. */
export function WorklistReason({ reason, onReason, refusals }: Props) {
  const choose = (value: string) =>
    onReason(value === "other" ? { typed: "" } : (revokeReasons.find((known) => known === value) ?? "asRow"));
  return (
    <>
      <Field label={revokeGuideWords.reason} {...answerFault(refusals, "revokeReason")}>
        <Select value={typeof reason === "string" ? reason : "other"} onChange={(_, data) => choose(data.value)}>
          <option value="asRow">{revokeManyWords.asRow}</option>
          {revokeReasons.map((known) => (
            <option key={known} value={known}>
              {known === "unused" ? revokeManyWords.unused : revokeGuideWords.reasons[known]}
            </option>
          ))}
          <option value="other">{revokeGuideWords.reasons.other}</option>
        </Select>
      </Field>
      {typeof reason !== "string" && (
        <Field label={revokeGuideWords.otherReason}>
          <Input value={reason.typed} onChange={(_, data) => onReason({ typed: data.value })} />
        </Field>
      )}
    </>
  );
}
