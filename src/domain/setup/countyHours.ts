import type { CellValue } from "../values/cell";
import { isSameLine, type SetupLine } from "../settings/setupLine";
import type { Settings } from "../settings/settings";
import { setupValue } from "../settings/setupRow";
import { exercisesRow, hoursRow, ruleRow } from "../settings/setupRows";
import { yesNoTitles } from "../settings/setupSheet";
import type { SetupAnswers, SetupFault } from "./setupView";

/** What step County asks about hours and small counts; texts are as typed. */
export type HoursAnswers = Pick<
  Extract<SetupAnswers, { step: "county" }>,
  "ratio" | "automatic" | "exercises" | "weeksInMonth" | "viewedTolerance" | "hideCountsBelow"
>;

/** Rows for what is answered, without a fault, otherwise than it holds now. */
export function hoursLines(answers: HoursAnswers, settings: Settings): SetupLine[] {
  const before = rowsOf({ ...settings, ...settings.hours });
  return rowsOf({
    ...answers,
    ratio: setupValue.ratio.parse(answers.ratio),
    weeksInMonth: setupValue.weeks.parse(answers.weeksInMonth),
    viewedTolerance: setupValue.percent.parse(answers.viewedTolerance),
    hideCountsBelow: setupValue.smallCount.parse(answers.hideCountsBelow),
  }).filter((line, at) => !isSameLine(line, before[at] ?? []));
}

function rowsOf(said: Record<keyof HoursAnswers, CellValue>): SetupLine[] {
  const { yes, no } = yesNoTitles;
  return [
    hoursRow("ratio", said.ratio),
    hoursRow("automatic", said.automatic === true ? yes : no),
    exercisesRow(null, said.exercises === true),
    hoursRow("weeksInMonth", said.weeksInMonth),
    hoursRow("viewedTolerance", said.viewedTolerance),
    ruleRow("hideCountsBelow", said.hideCountsBelow),
  ];
}

/** What is wrong with these answers. */
export function hoursFaults(answers: HoursAnswers): SetupFault[] {
  return faultsOf.flatMap(([field, schema, code]) =>
    schema.safeParse(answers[field]).success ? [] : [{ field, item: null, code }],
  );
}

const faultsOf = [
  ["ratio", setupValue.ratio, "ratio"],
  ["weeksInMonth", setupValue.weeks, "weeks"],
  ["viewedTolerance", setupValue.percent, "percent"],
  ["hideCountsBelow", setupValue.smallCount, "small-count"],
] as const;
