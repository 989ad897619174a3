import type { UnitGroups } from "../settings/settings";
import { setupLineId } from "../settings/setupLine";
import { exercisesRow, groupRow, unitRow } from "../settings/setupRows";
import { setupValue } from "../settings/setupRow";
import { groupSeparator } from "../settings/setupSheet";
import { renewedHelps, type HelpWords } from "./columnHelps";
import type { SetupInput, StepChange } from "./setupInput";
import type { SetupAnswers, SetupFault, UnitAnswer } from "./setupView";

const LONGEST = 5_000;

/** Remembers months, groups, alternate groups and whether exercises count, of each unit; a unit that leaves all as it is gets a row that says so. Tabs that are gone are left out. */
export function unitsStep(
  { units }: Extract<SetupAnswers, { step: "units" }>,
  { book, reading }: SetupInput,
  words: HelpWords,
): StepChange | readonly SetupFault[] {
  const faults = units.flatMap(unitFaults);
  const standing = units.filter(({ tab }) => book.tabs.some(({ name }) => name === tab));
  if (faults.length > 0) return faults;
  const { settings } = reading;
  const changes = standing.map((unit) => changeOf(unit, reading));
  const groups = new Map([
    ...settings.groups,
    ...standing.map((unit): [string, UnitGroups] => [unit.tab, groupsOf(unit)]),
  ]);
  return {
    lines: changes.flatMap(({ lines }) => lines),
    gone: changes.flatMap(({ gone }) => gone),
    parts: renewedHelps(book.tabs, settings, { ...settings, groups }, words),
  };
}

function changeOf(unit: UnitAnswer, { settings, standing }: SetupInput["reading"]): StepChange {
  const { tab, months, exercises } = unit;
  const groups = groupsOf(unit);
  const line = groupRow(tab, groups);
  const before = settings.groups.get(tab) ?? { groups: [], alternates: [] };
  const isOther = JSON.stringify(before) !== JSON.stringify(groups);
  const isNone = groups.groups.length + groups.alternates.length === 0;
  const monthsNow = settings.unitMonths.get(tab) ?? settings.months;
  const exercisesNow = settings.unitExercises.get(tab) ?? null;
  const hasRow = standing?.has(setupLineId(unitRow(tab, ""))) === true;
  return {
    lines: [
      ...(months === monthsNow ? (hasRow ? [] : [unitRow(tab, "")]) : [unitRow(tab, months)]),
      ...(isOther && !isNone ? [line] : []),
      ...(exercises === null || exercises === exercisesNow ? [] : [exercisesRow(tab, exercises)]),
    ],
    gone: [
      ...(isOther && isNone ? [line] : []),
      ...(exercises === null && exercisesNow !== null ? [exercisesRow(tab, exercisesNow)] : []),
    ].map(setupLineId),
  };
}

function groupsOf({ groups, alternates }: UnitAnswer): UnitGroups {
  return { groups: trimmed(groups), alternates: trimmed(alternates) };
}

function unitFaults({ tab, months, groups, alternates }: UnitAnswer): SetupFault[] {
  const faults: SetupFault[] = [];
  if (!setupValue.months.safeParse(months).success) faults.push({ field: "months", item: tab, code: "number" });
  for (const names of [trimmed(groups), trimmed(alternates)]) {
    if (names.join(groupSeparator).length > LONGEST) faults.push({ field: "group", item: tab, code: "too-long" });
    else if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
      faults.push({ field: "group", item: tab, code: "repeated" });
  }
  return faults;
}

/** The names as they were typed; a semicolon stands between two. */
function trimmed(names: readonly string[]): string[] {
  return names
    .flatMap((typed) => typed.split(groupSeparator.trim()).map((name) => name.trim()))
    .filter((name) => name !== "");
}
