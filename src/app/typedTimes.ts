import { exercisesCount } from "../domain/attendance/exercisesCount";
import { readTypedTime } from "../domain/hours/typedTime";
import type { Entry } from "../domain/license/entry";
import type { Settings } from "../domain/settings/settings";

/** Minutes of a time while it is typed, by the one reader of times (H1); null while nothing is typed. */
export function typedMinutes(typed: string): ReturnType<typeof readTypedTime> {
  return readTypedTime(typed);
}

/** Whether a line of the client asks for exercises: only where they count (R76). */
export function asksForExercises({ tab }: Pick<Entry, "tab">, settings: Settings): boolean {
  return exercisesCount(settings, tab);
}
