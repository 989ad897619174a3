import type { CellValue } from "../values/cell";
import { plainText } from "../values/plainText";
import { isOrganizationHeader, readHeader } from "./readHeader";
import type { ColumnReading, ReportSheet, ReportSource } from "./report";
import { evidenceFields } from "./reportKind";

/** Where the table of a report is: its sheet, the 0-based row of its headers, and what they mean. */
export type ReportTable = {
  readonly sheet: ReportSheet;
  readonly headerRow: number;
  readonly columns: readonly ColumnReading[];
};

/** The table found, and the other sheets that look like a report; or why there is none. */
export type TableSearch =
  | { readonly table: ReportTable; readonly others: readonly string[] }
  | { readonly table: null; readonly organization: boolean };

/** How many rows from the top may be titles and notes before the header row must have come. */
const SEARCHED_ROWS = 200;

/** Finds the header row by content and the right sheet by its headers (V2, D2); with `sheetName`, in that sheet alone. */
export function findTable(source: ReportSource, sheetName?: string): TableSearch {
  const sheets = sheetName === undefined ? source.sheets : source.sheets.filter(({ name }) => name === sheetName);
  const tables = sheets.flatMap((sheet) => tableOf(sheet) ?? []).sort((a, b) => weightOf(b) - weightOf(a));
  const [table] = tables;
  if (!table) return { table: null, organization: sheets.some(hasOrganizationHeader) };
  const others = tables.slice(1).filter(({ columns }) => columns.some(isEvidence));
  return { table, others: others.map(({ sheet }) => sheet.name) };
}

/** Whether some cell of the row holds an e-mail address. */
export function hasEmail(row: readonly CellValue[]): boolean {
  return row.some((cell) => typeof cell === "string" && /\S@\S/.test(cell));
}

function tableOf(sheet: ReportSheet): ReportTable | null {
  let single: ReportTable | null = null;
  for (const [headerRow, row] of sheet.rows.slice(0, SEARCHED_ROWS).entries()) {
    if (hasEmail(row)) continue;
    const columns = readHeader(row);
    if (!columns.some(({ field }) => field === "email")) continue;
    if (columns.length > 1) return { sheet, headerRow, columns };
    single ??= { sheet, headerRow, columns };
  }
  return single ?? unreadTable(sheet);
}

/** A table whose headers nobody knows: the row of texts above the first row with an e-mail address (V10e). */
function unreadTable(sheet: ReportSheet): ReportTable | null {
  const first = sheet.rows.slice(0, SEARCHED_ROWS).findIndex(hasEmail);
  for (let headerRow = first - 1; headerRow >= 0; headerRow -= 1) {
    const texts = (sheet.rows[headerRow] ?? []).filter((cell) => typeof cell === "string" && plainText(cell) !== "");
    if (isOrganizationHeader(texts)) return null;
    if (texts.length > 1) return { sheet, headerRow, columns: [] };
    if (texts.length === 1) return null;
  }
  return null;
}

function hasOrganizationHeader(sheet: ReportSheet): boolean {
  return sheet.rows.slice(0, SEARCHED_ROWS).some(isOrganizationHeader);
}

/** What tells most of people counts most; a sheet named like a report wins between equals (HRK in domain.md A2.3). */
function weightOf({ sheet, columns }: ReportTable): number {
  const named = /learner|linkedin|license|usage|report/i.test(sheet.name) ? 1 : 0;
  return columns.filter(isEvidence).length * 100 + columns.length * 2 + named;
}

function isEvidence({ field }: ColumnReading): boolean {
  return evidenceFields.includes(field);
}
