import { setupSteps, type SetupAnswers, type SetupStep, type SetupView } from "../../domain/setup/setupView";
import { columnsAnswers } from "./columnsStep";
import { countyAnswers } from "./countyStep";
import { nothingTyped, type SetupDrafts } from "./drafts";
import { guidesAnswers } from "./guidesStep";
import { tabsAnswers } from "./tabsStep";
import { unitsAnswers } from "./unitsStep";

/** The steps in their order. */
export const setupStepOrder = setupSteps;

/** What a step would be carried out with: the draft over the workbook as it was read. */
export function setupAnswers(step: SetupStep, view: SetupView, drafts: SetupDrafts): SetupAnswers {
  switch (step) {
    case "tabs":
      return tabsAnswers(view, drafts.tabs);
    case "units":
      return unitsAnswers(view, drafts.units);
    case "columns":
      return columnsAnswers(view, drafts.columns);
    case "county":
      return countyAnswers(view, drafts.county);
    case "guides":
      return guidesAnswers(view, drafts.guides);
  }
}

/** The drafts without what was typed in one step. */
export function withoutDraft(drafts: SetupDrafts, step: SetupStep): SetupDrafts {
  return { ...drafts, [step]: nothingTyped[step] };
}

/** Where set-up goes on when it is opened: at the first step that is not done, or at the first of all. */
export function firstOpenStep({ done, newTabs }: SetupView): SetupStep {
  if (newTabs.length > 0) return "tabs";
  return setupSteps.find((step) => !done[step]) ?? "tabs";
}

/** How many steps are done, of how many. */
export function setupProgress({ done }: SetupView): { readonly done: number; readonly all: number } {
  return { done: setupSteps.filter((step) => done[step]).length, all: setupSteps.length };
}

/** The step before, or null at the first. */
export function stepBefore(step: SetupStep): SetupStep | null {
  return setupSteps[setupSteps.indexOf(step) - 1] ?? null;
}

/** The step after, or null at the last. */
export function stepAfter(step: SetupStep): SetupStep | null {
  return setupSteps[setupSteps.indexOf(step) + 1] ?? null;
}
