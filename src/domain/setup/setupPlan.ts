import { emptyPlan, type EditPlan } from "../plan/editPlan";
import { setupChange } from "../settings/setupChange";
import type { HelpWords } from "./columnHelps";
import { columnsStep } from "./columnsStep";
import { countyStep } from "./countyStep";
import { guidesStep } from "./guidesStep";
import type { SetupInput, StepChange } from "./setupInput";
import type { SetupAnswers, SetupFault } from "./setupView";
import { tabsStep } from "./tabsStep";
import { unitsStep } from "./unitsStep";

/**
 * The plan that carries out one step of set-up, or what is wrong with its answers. What is right already is left as it is: a
 * second plan of the same answers changes nothing. `name` is shown on the Undo button; `words` are those of the helps.
 */
export function setupPlan(
  answers: SetupAnswers,
  input: SetupInput,
  name: string,
  words: HelpWords,
): EditPlan | readonly SetupFault[] {
  const change = changeOf(answers, input, words);
  if (!("lines" in change)) return change;
  const { settings, standing } = input.reading;
  return {
    ...emptyPlan("setup", name, settings.adoption),
    ...setupChange(change.lines, standing, change.gone),
    ...change.parts,
  };
}

function changeOf(answers: SetupAnswers, input: SetupInput, words: HelpWords): StepChange | readonly SetupFault[] {
  switch (answers.step) {
    case "tabs":
      return tabsStep(answers, input);
    case "units":
      return unitsStep(answers, input, words);
    case "columns":
      return columnsStep(answers, input, words);
    case "county":
      return countyStep(answers, input, words);
    case "guides":
      return guidesStep(answers, input);
  }
}
