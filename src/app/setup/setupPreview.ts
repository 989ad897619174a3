import type { EditPlan } from "../../domain/plan/editPlan";
import type { SetupAnswers } from "../../domain/setup/setupView";
import type { State } from "../state";

/** What saving the answers would write; null where they cannot be used yet or the workbook is not read. */
export function setupPreview(_state: State, _answers: SetupAnswers): EditPlan | null {
  return null;
}
