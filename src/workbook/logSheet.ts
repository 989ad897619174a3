import type { Append, EditPlan } from "../domain/plan/editPlan";
import type { CellValue } from "../domain/values/cell";

/** What the Log says of a command: how it ended. The words stand on the sheet. */
export type LogOutcome = "Started" | "Done" | "Stopped";

const headers = ["When", "What", "Tab", "Planned", "Written", "Left alone", "Outcome"] as const;
const formats = ["text", "text", "text", "number", "number", "number", "text"] as const;

/** The intent of a command as a row of the Log: counts and tabs, never a person's data. */
export function logIntent(plan: EditPlan, at: string): Append {
  const tabs = [...new Set(plan.edits.map((edit) => edit.tab))].join(", ");
  const what = plan.kind === "undo" ? `Put back: ${plan.name}` : plan.name;
  const planned = plan.edits.length;
  return { sheet: "Log", headers, formats, rows: [[at, what, tabs, planned, "", "", "Started"]] };
}

/** The columns (by position in the Log's headers) that close an entry, with their values. */
export function logClosing(written: number, leftAlone: number, outcome: LogOutcome): ReadonlyMap<number, CellValue> {
  return new Map<number, CellValue>([
    [headers.indexOf("Written"), written],
    [headers.indexOf("Left alone"), leftAlone],
    [headers.indexOf("Outcome"), outcome],
  ]);
}
