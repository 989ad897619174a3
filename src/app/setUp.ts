import type { SetupAnswers } from "../domain/setup/setupView";
import { applyPlan } from "./applyPlan";
import type { Room } from "./room";
import { setupInput, stepPlan } from "./setup/stepPlan";
import { rememberStep, setupState } from "./setupState";

/**
 * Carries out one step of set-up at once, or says what is wrong with its answers. A step of which everything is right already
 * counts as done.
 */
export async function setUp(room: Room, answers: SetupAnswers): Promise<void> {
  const { store } = room;
  const input = setupInput(store.get());
  if (input === null) return;
  const plan = stepPlan(answers, input);
  if (!("kind" in plan)) {
    store.change({ setupFaults: plan, outcome: { kind: "none" } });
    return;
  }
  store.change({ setupFaults: [] });
  const end = await applyPlan(room, plan);
  const now = setupInput(store.get());
  if (now === null || end === "stopped" || end === "refused") return;
  rememberStep(room, answers.step, now);
  store.change({ setup: setupState(room, now) });
}
