import type { Settings } from "../settings/settings";

/** Whether exercises inside the courses count on a unit tab (R76). */
export function exercisesCount({ unitExercises, hours }: Settings, tab: string): boolean {
  return unitExercises.get(tab) ?? hours.exercises;
}
