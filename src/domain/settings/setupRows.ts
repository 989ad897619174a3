import type { Append, EditPlan } from "../plan/editPlan";
import { procedureSettings, type RememberedColumn } from "./settings";
import { setupLineId, type SetupLine } from "./setupLine";
import { ruleNames, setupFormats, setupHeaders, setupSections } from "./setupSheet";

/** Rows to write below the Setup sheet; where there is no such sheet yet, the procedure's own rules come first (X1). */
export function appendToSetup(rows: readonly SetupLine[], sheetExists: boolean): Append {
  return {
    sheet: "Setup",
    headers: setupHeaders,
    formats: setupFormats,
    rows: sheetExists ? rows : [...ruleRows(), ...rows],
  };
}

/** What it takes to write lines on the Setup sheet: the lines, and those they take the place of. */
export type SetupChange = Pick<EditPlan, "appends" | "withdrawals">;

/** The change that writes lines where `standing` lines (null without a sheet) may say something else of the same name. */
export function setupChange(lines: readonly SetupLine[], standing: ReadonlyMap<string, SetupLine> | null): SetupChange {
  if (lines.length === 0) return { appends: [], withdrawals: [] };
  const replaced = lines.flatMap(([section = "", name = ""]) => {
    const line = standing?.get(setupLineId(section, name));
    return line === undefined ? [] : [line];
  });
  const appends = [appendToSetup(lines, standing !== null)];
  return { appends, withdrawals: replaced.length === 0 ? [] : [appendToSetup(replaced, true)] };
}

/** The rules of the procedure, as rows that a person can change. */
export function ruleRows(): SetupLine[] {
  const { activationDays, months } = procedureSettings;
  return [
    [
      setupSections.rule,
      ruleNames.months,
      months,
      "",
      "1 to 3; a unit may have its own: section Unit, the tab's name, its months",
    ],
    [setupSections.rule, ruleNames.activationDays, activationDays, "", "Days after the issue date"],
  ];
}

/** Months of silence of one unit tab. */
export function unitRow(tab: string, months: number): SetupLine {
  return [setupSections.unit, tab, months, "", "Months of silence of this unit"];
}

/** A report's address that belongs to an address of the list. */
export function aliasRow(reportEmail: string, listEmail: string): SetupLine {
  return [setupSections.alias, reportEmail, listEmail, "", "Address in reports, address on the list"];
}

/** An address, or a mail domain, of staff. */
export function staffRow(emailOrDomain: string): SetupLine {
  return [setupSections.staff, emailOrDomain, "", "", "Staff: counted apart, no client"];
}

/** An address of reports that nobody needs to look at again. */
export function ignoreRow(email: string): SetupLine {
  return [setupSections.ignore, email, "", "", "Not on the list, and known"];
}

/** The shape of an imported report and its kind: a report of this kind with other headers is named at the next import. */
export function importedShapeRow(shape: string, kind: string): SetupLine {
  return [setupSections.imported, shape, kind, "", "Headers of a report that was imported"];
}

/** The corrected columns of a report's shape. */
export function shapeRows(shape: string, columns: readonly RememberedColumn[]): SetupLine[] {
  return columns.map(({ column, header, meaning }) => [
    setupSections.shape,
    shape,
    meaning,
    `${column + 1} ${header}`.trim(),
    "",
  ]);
}
