import { actPlaces } from "../domain/guidance/actEntries";
import type { GuideAct } from "../domain/guidance/guideAct";
import { guidePlan } from "../domain/guidance/guidePlan";
import { planNames } from "../text/planNames";
import { applyPlan } from "./applyPlan";
import type { Room } from "./room";
import { nothingRefused } from "./state";

/**
 * Records at once what a person did in a guide, or says why not: nothing is written then. The client shown stays the same, and is
 * the new one after a request.
 */
export async function guide(room: Room, act: GuideAct): Promise<void> {
  const { store, clock, words } = room;
  const { month } = store.get();
  if (month === null) return;
  const { review } = month;
  const name = planNames.guide(act, actPlaces(act, review.book));
  const plan = guidePlan(act, { review, today: clock.today(), words }, name);
  if (!("kind" in plan)) {
    store.change({ guideRefusals: plan, outcome: { kind: "none" } });
    return;
  }
  store.change({ guideRefusals: nothingRefused });
  await applyPlan(room, plan);
}
