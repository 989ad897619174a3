import { emptyPlan, type EditPlan } from "../../src/domain/plan/editPlan";
import type { CellValue } from "../../src/domain/values/cell";
import type { ApplyResult, ReadResult } from "../../src/workbook/port";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { adoptTab } from "../../src/domain/license/adoptBook";
import type { FieldKey } from "../../src/domain/fields/field";

/** Headers of an invented unit tab, as a county might have them. */
export const listHeaders = ["First Name", "Last Name", "Case Number", "SSN", "Email", "Worker Number", "Date Issued"];

/** An entry of the list; every number gives another invented person. */
export function entryRow(number: number): CellValue[] {
  return [
    `First${number}`,
    `Last${number}`,
    `1${String(number).padStart(6, "0")}`,
    "900-00-1234",
    `client${number}@example.com`,
    "W123",
    45_900 + (number % 300),
  ];
}

export type ListOptions = { readonly titles?: number; readonly rows?: number; readonly extra?: readonly string[] };

/** Puts a list into a worksheet of the practice Excel: title rows, header, entries. Makes the worksheet where it is missing. */
export function putList(tab: string, { titles = 0, rows = 3, extra = [] }: ListOptions = {}): string {
  const { grid } = practice;
  const id = grid.sheets().find((sheet) => sheet.name === tab)?.id ?? grid.addSheet(tab);
  const lines: CellValue[][] = [];
  for (let title = 0; title < titles; title++) lines.push([`Title ${title + 1}`]);
  lines.push([...listHeaders, ...extra]);
  for (let number = 1; number <= rows; number++) lines.push(entryRow(number));
  putCells(id, 0, 0, lines);
  return id;
}

/** Writes cells as another person would; blanks are left alone. */
export function putCells(
  sheetId: string,
  row: number,
  column: number,
  lines: readonly (readonly CellValue[])[],
  author: "local" | "remote" = "local",
): void {
  const columns = Math.max(...lines.map((line) => line.length));
  const patches = lines.map((line) =>
    Array.from({ length: columns }, (_, at) => {
      const value = line[at];
      return value === undefined || value === ""
        ? null
        : { value, ...(typeof value === "string" ? { numberFormat: "@" } : {}) };
    }),
  );
  practice.grid.write(sheetId, { row, column, rows: lines.length, columns }, patches, author);
}

/** Every filled cell of a worksheet from A1, rows x columns. */
export function cellsOf(tab: string): CellValue[][] {
  const sheet = practice.grid.sheets().find(({ name }) => name === tab);
  const used = sheet ? practice.grid.usedArea(sheet.id, true) : null;
  if (!sheet || !used) return [];
  return practice.grid.values(sheet.id, {
    row: 0,
    column: 0,
    rows: used.row + used.rows,
    columns: used.column + used.columns,
  });
}

export function sheetId(tab: string): string {
  const sheet = practice.grid.sheets().find(({ name }) => name === tab);
  if (!sheet) throw new Error(`No worksheet ${tab}`);
  return sheet.id;
}

export function snapshotOf(result: ReadResult): WorkbookSnapshot {
  if (result.outcome !== "read") throw new Error(`Refused: ${result.code} ${result.detail}`);
  return result.snapshot;
}

export function done(result: ApplyResult): Exclude<ApplyResult, { outcome: "refused" }> {
  if (result.outcome === "refused") throw new Error(`Refused: ${result.code} ${result.detail}`);
  return result;
}

/** The fields that a plan of these tests writes, in the order of their columns. */
export const statusFields: readonly FieldKey[] = ["activation", "lastLogin", "hoursMonth", "status", "why"];

const byStatus = { reads: "status", test: "is", over: "list" } as const;

export const highlightRules = [
  { ...byStatus, words: ["Inactive", "Never activated"], fill: "#FDE7E9", color: "#8A0010" },
  { ...byStatus, words: ["Activation overdue"], fill: "#FFF4CE", color: "#5C4400" },
  { ...byStatus, words: ["Cannot tell"], fill: "#E8E8E8", color: "#333333" },
];

/** A value for a field of an entry; different by entry, text that looks like a formula among it. */
export function valueFor(field: FieldKey, number: number): CellValue {
  if (field === "lastLogin") return 46_000 + (number % 100);
  if (field === "hoursMonth") return number / 4;
  if (field === "why") return number % 7 === 0 ? `=1+${number}` : `No login in 3 imported months (${number})`;
  return field === "status" ? (number % 2 === 0 ? "Inactive" : "Active") : "Activated";
}

/** The plan that an import would make for every entry of the tabs, from a snapshot. */
export function importPlan(snapshot: WorkbookSnapshot, tabs: readonly string[], usageRows = 2): EditPlan {
  const edits = tabs.flatMap((tab) => {
    const sheet = snapshot.sheets.find(({ name }) => name === tab);
    const adopted = sheet ? adoptTab(sheet) : "no-list";
    if (typeof adopted === "string") throw new Error(`${tab} is no unit tab`);
    return adopted.entries.flatMap((entry, at) =>
      statusFields.map((field) => ({
        tab,
        rowKey: entry.rowKey,
        row: entry.row,
        field,
        before: entry.cells[field] ?? "",
        after: valueFor(field, at + 1),
      })),
    );
  });
  const rows = Array.from({ length: usageRows }, (_, at) => ["fp1", 46_000, `client${at}@example.com`, at]);
  return {
    ...emptyPlan("import", "Import October 2026"),
    columns: tabs.map((tab) => ({ tab, fields: statusFields })),
    edits,
    appends: [
      {
        sheet: "Usage",
        headers: ["Report", "From", "E-mail", "Days"],
        formats: ["text", "date", "text", "number"],
        rows,
      },
    ],
    highlights: tabs.map((tab) => ({ tab, rules: highlightRules })),
  };
}
