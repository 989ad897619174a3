import { hiddenHours } from "./hiddenHours";
import type { MonthNumbers } from "./unitNumbers";
import type { MonthCounts, ShownMinutes } from "./unitReport";

/** Hours of a month as they are shown. */
export type ShownHours = Pick<MonthCounts, "viewedMinutes" | "countableMinutes">;

/** One month's hours of the units in order, and of all together, those of few people hidden (H12). Seconds are cut to minutes. */
export function shownHours(units: readonly MonthNumbers[], hideBelow: number): readonly ShownHours[] {
  const viewed = hiddenHours(
    units.map(({ viewers }) => viewers),
    hideBelow,
  );
  const countable = hiddenHours(
    units.map(({ counted }) => counted),
    hideBelow,
  );
  return [...units, sumOf(units)].map((unit, row) => ({
    viewedMinutes: viewed[row] === true ? "hidden" : minutesOf(unit.seconds),
    countableMinutes: countable[row] === true ? "hidden" : unit.countable,
  }));
}

/** All units together; seconds are null where no unit has any. */
function sumOf(units: readonly MonthNumbers[]): Pick<MonthNumbers, "seconds" | "countable"> {
  const seconds = units.flatMap((unit) => unit.seconds ?? []);
  return {
    seconds: seconds.length === 0 ? null : seconds.reduce((sum, one) => sum + one, 0),
    countable: units.reduce((sum, { countable }) => sum + countable, 0),
  };
}

function minutesOf(seconds: number | null): ShownMinutes {
  return seconds === null ? null : Math.floor(seconds / 60);
}
