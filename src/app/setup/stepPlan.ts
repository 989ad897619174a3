import type { EditPlan } from "../../domain/plan/editPlan";
import { setupPlan } from "../../domain/setup/setupPlan";
import type { SetupInput } from "../../domain/setup/setupInput";
import type { SetupAnswers, SetupFault } from "../../domain/setup/setupView";
import { setupHelpWords } from "../../text/setupHelpWords";
import type { State } from "../state";

/** What set-up starts from, of the workbook as it was read; null before that. */
export function setupInput({ book, month }: Pick<State, "book" | "month">): SetupInput | null {
  if (month === null || (book.kind !== "ready" && book.kind !== "old")) return null;
  const { sheets } = book.snapshot;
  const { book: adopted, setup } = month.review;
  return { sheets, book: adopted, reading: setup };
}

/** What saving a step would write, or what is wrong with its answers. The Undo button has the step's name. */
export function stepPlan(answers: SetupAnswers, input: SetupInput): EditPlan | readonly SetupFault[] {
  return setupPlan(answers, input, `set-up: ${answers.step}`, setupHelpWords);
}

/** The faults among what came of the answers; none where there is a plan. */
export function faultsIn(result: EditPlan | readonly SetupFault[] | null): readonly SetupFault[] {
  return result === null || "kind" in result ? [] : result;
}
