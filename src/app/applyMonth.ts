import { applyPlan } from "./applyPlan";
import type { Room } from "./room";

/** Writes what the reports said: the month's plan as it was previewed. */
export async function applyMonth(room: Room): Promise<void> {
  const { month } = room.store.get();
  if (month !== null) await applyPlan(room, month.plan);
}
