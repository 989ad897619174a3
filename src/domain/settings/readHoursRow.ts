import { isBlank, type CellValue } from "../values/cell";
import { keepNamed, keepValue, keyOfTitle, readCell, type SchemasOf, type SetupRowFault } from "./readSetupCell";
import { unitNamed } from "./readUnitRow";
import type { SetupDraft, SetupHours } from "./setupDraft";
import { setupValue } from "./setupRow";
import { hourNames } from "./setupSheet";
import type { SetupCells } from "./setupTable";

/** How hours count (rules section 3). Value 2: a unit tab, for exercises alone (R76). */
export function readHours({ name, value, value2 }: SetupCells, draft: SetupDraft): SetupRowFault | null {
  const key = keyOfTitle(hourNames, name);
  if (key === null) return { code: "setup-name", column: "Name" };
  if (key === "exercises" && !isBlank(value2)) return readUnitExercises(value, value2, draft);
  if (!isBlank(value2)) return { code: "setup-value", column: "Value 2" };
  return keepNamed(draft.hours, key, hourSchemas, value);
}

function readUnitExercises(value: CellValue, value2: CellValue, draft: SetupDraft): SetupRowFault | null {
  const tab = unitNamed(draft, value2);
  if (tab === null) return { code: "setup-unit", column: "Value 2" };
  return keepValue(draft.unitExercises, tab, readCell(setupValue.yesNo, value));
}

const hourSchemas: SchemasOf<SetupHours> = {
  ratio: setupValue.ratio,
  automatic: setupValue.yesNo,
  exercises: setupValue.yesNo,
  weeksInMonth: setupValue.weeks,
  viewedTolerance: setupValue.percent,
};
