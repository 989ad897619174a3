import type { SheetCells } from "../values/cell";
import { readAdoption } from "./readAdoption";
import { readSetupRow } from "./readSetupRow";
import { procedureSettings, type Settings } from "./settings";
import { emptyDraft, settingsOf } from "./setupDraft";
import type { SetupFinding } from "./setupFinding";
import { setupLineId, type SetupLine } from "./setupLine";
import { setupTable } from "./setupTable";

/** What the Setup sheet says, and which of its rows say nothing. */
export type SetupReading = {
  readonly settings: Settings;
  readonly findings: readonly SetupFinding[];
  /** All filled rows by `setupLineId`, in the order of our own columns, those that cannot be read too; null without a sheet. */
  readonly standing: ReadonlyMap<string, readonly SetupLine[]> | null;
};

/**
 * Reads the Setup sheet strictly: what cannot be read is a finding, and a unit must be one of the tabs. Without a sheet the
 * procedure's own values hold (X1). `tabs` are the unit tabs, as found with `readAdoption` of the same sheet.
 */
export function readSetup(sheet: SheetCells | undefined, tabs: readonly string[]): SetupReading {
  if (sheet === undefined) return { settings: procedureSettings, findings: [], standing: null };
  const rows = setupTable(sheet);
  const standing = new Map<string, SetupLine[]>();
  if (rows === null)
    return { settings: procedureSettings, findings: [{ row: 1, code: "setup-header", column: "Section" }], standing };
  const findings: SetupFinding[] = [];
  const draft = emptyDraft(tabs, readAdoption(sheet));
  for (const { row, cells, line } of rows) {
    const fault = readSetupRow(cells, draft);
    if (fault !== null) findings.push({ row, ...fault });
    const id = setupLineId(line);
    standing.set(id, [...(standing.get(id) ?? []), line]);
  }
  return { settings: settingsOf(draft), findings, standing };
}
