import type { ActField, GuideRefusal } from "../../src/domain/guidance/guideAct";
import { describeAnswerRefusal } from "../../src/text/guideRefusalWords";

/** What a Fluent Field is told of an answer: nothing, or why it is not recorded. */
export type AnswerFault = { readonly validationState?: "error"; readonly validationMessage?: string };

/** Why the answer of a field was refused, as the field says it. */
export function answerFault(refusals: readonly GuideRefusal[], field: ActField): AnswerFault {
  const refusal = refusals.find((one) => one.field === field);
  return refusal === undefined ? {} : { validationState: "error", validationMessage: describeAnswerRefusal(refusal) };
}
