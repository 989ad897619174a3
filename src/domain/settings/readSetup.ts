import type { Adoption } from "../plan/adoption";
import { isBlank, type CellValue, type SheetCells } from "../values/cell";
import { readSetupRow, type SetupDraft } from "./readSetupRow";
import { readAdoption } from "./readAdoption";
import { procedureSettings, type Settings } from "./settings";
import type { SetupFinding } from "./setupFinding";
import { setupLineId, type SetupLine } from "./setupLine";
import { setupHeaders } from "./setupSheet";

/** What the Setup sheet says, and which of its rows say nothing. */
export type SetupReading = {
  readonly settings: Settings;
  readonly findings: readonly SetupFinding[];
  /** The rows that say something, by `setupLineId`, in the order of our own columns; null without a sheet. */
  readonly standing: ReadonlyMap<string, SetupLine> | null;
};

/**
 * Reads the Setup sheet strictly: what cannot be read is a finding, and a unit must be one of the tabs. Without a sheet the
 * procedure's own values hold (X1).
 */
export function readSetup(sheet: SheetCells | undefined, tabs: readonly string[]): SetupReading {
  if (sheet === undefined) return { settings: procedureSettings, findings: [], standing: null };
  const header = sheet.values.findIndex((row) => setupHeaders.slice(0, 3).every((title) => row.includes(title)));
  const titles = sheet.values[header];
  const findings: SetupFinding[] = [];
  const standing = new Map<string, SetupLine>();
  if (titles === undefined) {
    findings.push({ row: 1, code: "setup-header", column: "Section" });
    return { settings: procedureSettings, findings, standing };
  }
  const draft = emptyDraft(tabs);
  for (const [index, cells] of sheet.values.slice(header + 1).entries()) {
    if (cells.every((cell) => isBlank(cell))) continue;
    const cell = (title: (typeof setupHeaders)[number]): CellValue => cells[titles.indexOf(title)] ?? "";
    const row = { section: cell("Section"), name: cell("Name"), value: cell("Value"), value2: cell("Value 2") };
    const fault = readSetupRow(row, draft);
    if (fault === null) standing.set(setupLineId(row.section, row.name), setupHeaders.map(cell));
    else findings.push({ row: sheet.firstRow + header + index + 2, ...fault });
  }
  return { settings: settingsOf(draft, readAdoption(sheet)), findings, standing };
}

/** What no row says is as in the procedure. */
function settingsOf({ tabs: _, activationDays, months, ...rest }: SetupDraft, adoption: Adoption): Settings {
  return {
    ...procedureSettings,
    ...rest,
    adoption,
    activationDays: activationDays ?? procedureSettings.activationDays,
    months: months ?? procedureSettings.months,
  };
}

function emptyDraft(tabs: readonly string[]): SetupDraft {
  return {
    tabs,
    activationDays: null,
    months: null,
    unitMonths: new Map(),
    staffDomains: new Set(),
    staffEmails: new Set(),
    aliases: new Map(),
    ignored: new Set(),
    shapes: new Map(),
    importedShapes: new Map(),
  };
}
