import { hiddenCounts, type CountColumn, type Within } from "./hiddenCounts";
import type { MonthEvent } from "./monthFlow";
import { shownHours, type ShownHours } from "./shownHours";
import type { Count } from "./unitReport";
import type { UnitNumbers } from "./unitNumbers";

/** The counts and hours of a unit, or of all units together, as they are shown. */
export type ShownUnit = Readonly<Record<UnitMeasure, Count>> & {
  /** Null: the evidence does not reach. */
  readonly months: readonly ShownMonth[];
};

/** A month in counts and hours. */
export type ShownMonth = Readonly<Record<MonthEvent, Count | null>> & ShownHours;

/** The units in order, and all together. */
export type ShownNumbers = { readonly units: readonly ShownUnit[]; readonly total: ShownUnit };

type UnitMeasure = "onList" | "active" | "invited" | "candidates" | "issued" | "due" | "inTime" | "late";

/** Of one month, what can be told of it. */
export type Told = Readonly<Record<MonthEvent, boolean>>;

const unitMeasures: readonly UnitMeasure[] = [
  "onList",
  "active",
  "invited",
  "candidates",
  "issued",
  "due",
  "inTime",
  "late",
];
const monthEvents: readonly MonthEvent[] = ["active", "activated", "reactivated", "lapsed", "revoked"];

/** What lies within what, among the unit measures. */
const unitWithins: readonly Within[] = [
  { parts: [unitMeasures.indexOf("active"), unitMeasures.indexOf("invited")], whole: unitMeasures.indexOf("onList") },
  { parts: [unitMeasures.indexOf("candidates")], whole: unitMeasures.indexOf("onList") },
  { parts: [unitMeasures.indexOf("inTime"), unitMeasures.indexOf("late")], whole: unitMeasures.indexOf("due") },
];

/**
 * The counts and hours as they are shown: those that cannot be told are null, those of few people are hidden (H12). It is always
 * done for all units together, so that the report of one unit and that of all hide the same.
 */
export function shownNumbers(units: readonly UnitNumbers[], told: readonly Told[], hideBelow: number): ShownNumbers {
  const ofUnits = unitMeasures.map((measure) => columnOf(units.map((unit) => unit[measure])));
  const places = told.flatMap((month, at) => monthEvents.flatMap((event) => (month[event] ? [{ event, at }] : [])));
  const ofMonths = places.map(({ event, at }) => columnOf(units.map(({ months }) => months[at]?.[event] ?? 0)));
  const hiddenUnits = hidden(ofUnits, unitWithins, hideBelow);
  const hiddenMonths = hidden(ofMonths, monthWithins(places), hideBelow);
  const hours = told.map((_, at) =>
    shownHours(
      units.flatMap(({ months }) => months[at] ?? []),
      hideBelow,
    ),
  );
  const shownAt = (row: number): ShownUnit => {
    const counts = (columns: readonly CountColumn[], hiddenOnes: readonly (readonly boolean[])[]) =>
      columns.map(({ parts, total }, at): Count =>
        hiddenOnes[at]?.[row] === true ? "hidden" : row < parts.length ? (parts[row] ?? 0) : total,
      );
    const unit = counts(ofUnits, hiddenUnits);
    const inMonths = counts(ofMonths, hiddenMonths);
    const months = told.map((_, at) => ({
      ...record(
        monthEvents,
        (event) => inMonths[places.findIndex((one) => one.event === event && one.at === at)] ?? null,
      ),
      ...(hours[at]?.[row] ?? noHours),
    }));
    return { ...record(unitMeasures, (measure) => unit[unitMeasures.indexOf(measure)] ?? 0), months };
  };
  return { units: units.map((_, row) => shownAt(row)), total: shownAt(units.length) };
}

const noHours: ShownHours = { viewedMinutes: null, countableMinutes: null };

/** In each month activated and reactivated are active; who lapsed was active the month before. */
function monthWithins(places: readonly { readonly event: MonthEvent; readonly at: number }[]): Within[] {
  const placeOf = (event: MonthEvent, at: number) => places.findIndex((one) => one.event === event && one.at === at);
  return places.flatMap(({ event, at }, whole) => {
    if (event !== "active") return [];
    const known = (parts: readonly number[]) => parts.filter((part) => part >= 0);
    return [
      { parts: known([placeOf("activated", at), placeOf("reactivated", at)]), whole },
      { parts: known([placeOf("lapsed", at + 1)]), whole },
    ].filter(({ parts }) => parts.length > 0);
  });
}

function hidden(columns: readonly CountColumn[], withins: readonly Within[], hideBelow: number) {
  return hideBelow === 0 ? [] : hiddenCounts(columns, withins, hideBelow);
}

function columnOf(parts: readonly number[]): CountColumn {
  return { parts, total: parts.reduce((sum, part) => sum + part, 0) };
}

function record<Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value): Record<Key, Value> {
  // The keys of the entries are those that are given.
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>;
}
