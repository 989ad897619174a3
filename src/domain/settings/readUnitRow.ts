import { isSameTab, saidOfTab } from "../plan/adoption";
import { isBlank, type CellValue } from "../values/cell";
import { holdsSsnShape } from "../values/ssnShape";
import { readSaidTab } from "./readAdoption";
import { keepValue, readCell, type SetupRowFault } from "./readSetupCell";
import type { SetupDraft } from "./setupDraft";
import { setupValue } from "./setupRow";
import type { SetupCells } from "./setupTable";

const noSuchUnit: SetupRowFault = { code: "setup-unit", column: "Name" };

/** The unit tab that a cell names, as it is written; a tab that a person said to be another is named as it stands. */
export function unitNamed({ beside, adoption }: SetupDraft, cell: CellValue): string | null {
  const name = String(cell);
  const isOther = saidOfTab(adoption, name) === "other";
  return beside.tabs.find((tab) => isSameTab(tab, name)) ?? (isOther ? name.trim() : null);
}

/** A person's word about a worksheet; a unit tab must be there with its headers. */
export function readTab(row: SetupCells, draft: SetupDraft): SetupRowFault | null {
  const fault = readSaidTab(row, draft.beside.said);
  return fault ?? (unitNamed(draft, row.name) === null ? noSuchUnit : null);
}

/** Months of silence of one unit; a row without them leaves the general rule to it. */
export function readMonths({ name, value }: SetupCells, draft: SetupDraft): SetupRowFault | null {
  const tab = unitNamed(draft, name);
  if (tab === null) return noSuchUnit;
  return isBlank(value) ? null : keepValue(draft.unitMonths, tab, readCell(setupValue.months, value));
}

/** Value: the groups of one unit; Value 2: its alternate groups; each apart by ";". */
export function readGroups({ name, value, value2 }: SetupCells, draft: SetupDraft): SetupRowFault | null {
  const tab = unitNamed(draft, name);
  if (tab === null) return noSuchUnit;
  if (holdsSsnShape(String(value))) return { code: "setup-ssn", column: "Value" };
  if (holdsSsnShape(String(value2))) return { code: "setup-ssn", column: "Value 2" };
  const [groups, alternates] = [namesIn(value), namesIn(value2)];
  if (groups === null) return { code: "setup-value", column: "Value" };
  if (alternates === null) return { code: "setup-value", column: "Value 2" };
  return groups.length + alternates.length === 0 ? null : keepValue(draft.groups, tab, { groups, alternates });
}

/** The policy about SSNs of one unit. */
export function readUnitSsn({ name, value }: SetupCells, draft: SetupDraft): SetupRowFault | null {
  const tab = unitNamed(draft, name);
  return tab === null ? noSuchUnit : keepValue(draft.unitSsn, tab, readCell(setupValue.ssn, value));
}

/** The names of a cell, or null when one stands there twice. */
function namesIn(cell: CellValue): readonly string[] | null {
  const names = String(cell)
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return new Set(names.map((name) => name.toLowerCase())).size === names.length ? names : null;
}
