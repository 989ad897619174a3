import type { Append, EditPlan, PlanKind } from "../domain/plan/editPlan";
import type { CellValue } from "../domain/values/cell";
import { freshTabsOf, ownSheetsOf, reportSheetsOf, tabsOf } from "./planSheets";

/** What the Log says of a command: how it ended. The words stand on the sheet. */
export type LogOutcome = "Started" | "Done" | "Stopped";

const headers = ["When", "What", "Tab", "Planned", "Written", "Left alone", "Outcome"] as const;
const formats = ["text", "text", "text", "number", "number", "number", "text"] as const;

/** The intent of a command as a row of the Log: its worksheets and how many cells of entries, never a person's data. */
export function logIntent(plan: EditPlan, at: string, planned: number = plan.edits.length): Append {
  const own = ownSheetsOf(plan).filter((sheet) => sheet !== "Log");
  const tabs = [...tabsOf(plan), ...freshTabsOf(plan), ...reportSheetsOf(plan), ...own].join(", ");
  return { sheet: "Log", headers, formats, rows: [[at, nameOf(plan), tabs, planned, "", "", "Started"]] };
}

const kindWords: Readonly<Record<Exclude<PlanKind, "undo">, string>> = {
  import: "Import",
  setup: "Set-up",
  fix: "Fix",
  sameClient: "Same client",
  marks: "Marks",
  request: "Request",
  consent: "Consent",
  issue: "Issue",
  group: "Group",
  profile: "Profile",
  decision: "Decision",
  revoke: "Revoke",
  attendance: "Attendance",
  interval: "Interval",
  approve: "Approval",
  countable: "Countable hours",
  report: "Report",
};

/** The kind of the command in plain words and its name, said once: "Fix: case numbers", "Put back: Import October 2026". */
function nameOf({ kind, undoes, name }: EditPlan): string {
  const put = kind === "undo" ? "Put back: " : "";
  const word = kindWords[kind === "undo" ? (undoes ?? "import") : kind];
  if (name.toLowerCase().startsWith(word.toLowerCase())) return `${put}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `${put}${word}: ${name}`;
}

/** The columns (by position in the Log's headers) that close an entry, with their values. */
export function logClosing(written: number, leftAlone: number, outcome: LogOutcome): ReadonlyMap<number, CellValue> {
  return new Map<number, CellValue>([
    [headers.indexOf("Written"), written],
    [headers.indexOf("Left alone"), leftAlone],
    [headers.indexOf("Outcome"), outcome],
  ]);
}
