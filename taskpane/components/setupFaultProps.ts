import type { SetupFault } from "../../src/domain/setup/setupView";
import { describeAnswerFault } from "../../src/text/setupWords";

/** What a Fluent Field is told of an answer: nothing, or that it is wrong and how it is put right. */
export function setupFaultProps(fault: SetupFault | undefined) {
  return fault === undefined
    ? {}
    : { validationState: "error" as const, validationMessage: describeAnswerFault(fault) };
}
