import type { Append, EditPlan } from "../plan/editPlan";
import { isBlank } from "../values/cell";
import { procedureSettings } from "./settings";
import { isSameLine, setupLineId, type SetupLine } from "./setupLine";
import { ruleRow } from "./setupRows";
import { setupFormats, setupHeaders } from "./setupSheet";

/** What it takes to change the Setup sheet: rows to write, and rows that they take the place of. */
export type SetupChange = Pick<EditPlan, "appends" | "withdrawals">;

/**
 * The change that makes the Setup sheet say `lines` and no longer say anything of `gone` (by `setupLineId`). `standing` are its
 * rows (null without a sheet): rows of the same name are replaced, also those that could not be read, and a person's note
 * stays; a row that says the same already is not written again.
 */
export function setupChange(
  lines: readonly SetupLine[],
  standing: ReadonlyMap<string, readonly SetupLine[]> | null,
  gone: readonly string[] = [],
): SetupChange {
  const rows: SetupLine[] = [];
  const said = new Set(lines.map(setupLineId));
  const replaced = gone.flatMap((id) => (said.has(id) ? [] : (standing?.get(id) ?? [])));
  for (const line of lines) {
    const there = standing?.get(setupLineId(line)) ?? [];
    const same = there.find((other) => isSameLine(other, line));
    replaced.push(...there.filter((other) => other !== same));
    if (same === undefined) rows.push(withNote(line, there));
  }
  return {
    appends: rows.length === 0 ? [] : [appendToSetup(rows, standing !== null)],
    withdrawals: replaced.length === 0 ? [] : [appendToSetup(replaced, true)],
  };
}

/** Rows to write below the Setup sheet; where there is no such sheet yet, the procedure's own rules come first (X1). */
export function appendToSetup(rows: readonly SetupLine[], sheetExists: boolean): Append {
  const said = new Set(rows.map(setupLineId));
  const first = sheetExists ? [] : ruleRows().filter((row) => !said.has(setupLineId(row)));
  return { sheet: "Setup", headers: setupHeaders, formats: setupFormats, rows: [...first, ...rows] };
}

/** The rules of the procedure that a person looks for first, as rows to change. */
export function ruleRows(): SetupLine[] {
  const { activationDays, months } = procedureSettings;
  return [ruleRow("months", months), ruleRow("activationDays", activationDays)];
}

function withNote(line: SetupLine, there: readonly SetupLine[]): SetupLine {
  const note = there.map((other) => other[4] ?? "").find((cell) => !isBlank(cell));
  return note === undefined ? line : [...line.slice(0, 4), note];
}
