import { readSetupView } from "../domain/setup/readSetupView";
import type { SetupInput } from "../domain/setup/setupInput";
import { setupSteps, type SetupStep, type SetupView } from "../domain/setup/setupView";
import { planNames } from "../text/planNames";
import type { Room } from "./room";

/** What set-up shows. A step that was carried out in this session is done for the unit tabs of then, whatever the sheets say. */
export function setupState({ stepsDone }: Room, input: SetupInput): SetupView {
  const view = readSetupView(input);
  const unitTabs = unitTabsOf(input);
  const carriedOut = (step: SetupStep) => view.done[step] || stepsDone.get(step) === unitTabs;
  const done = {
    tabs: carriedOut("tabs"),
    units: carriedOut("units"),
    columns: carriedOut("columns"),
    county: carriedOut("county"),
    guides: carriedOut("guides"),
  };
  return { ...view, done };
}

/** Remembers that a step was carried out, or found to be right already. */
export function rememberStep({ stepsDone }: Room, step: SetupStep, input: SetupInput): void {
  stepsDone.set(step, unitTabsOf(input));
}

/** A step that is put back is no longer done by that. */
export function forgetStep({ stepsDone }: Room, planName: string): void {
  for (const step of setupSteps) if (planNames.setUp(step) === planName) stepsDone.delete(step);
}

function unitTabsOf({ book }: SetupInput): string {
  return book.tabs.map(({ name }) => name).join("\n");
}
