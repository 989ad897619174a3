import { countablePlan } from "../domain/guidance/countablePlan";
import type { Period } from "../domain/values/period";
import { planNames } from "../text/planNames";
import { applyPlan } from "./applyPlan";
import type { Room } from "./room";

/** Writes the countable hours of a calendar month under Countable (month), as the sheet Attendance says them (H10). */
export async function writeCountable(room: Room, month: Period): Promise<void> {
  const { store, clock, words } = room;
  const { month: concluded, attendance } = store.get();
  if (concluded === null || attendance === null) return;
  const grounds = { review: concluded.review, today: clock.today(), words };
  await applyPlan(room, countablePlan(month, attendance, grounds, planNames.countable(month.from)));
}
