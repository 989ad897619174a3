import type { OtherSheet } from "../domain/license/adoptedBook";
import { reportKind } from "../domain/usage/reportKind";
import { findTable } from "../domain/usage/reportTable";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { sheetSource } from "./sheetSource";

/** Visible sheets that are no unit tab, not ours, and look like a report; the active one first. */
export function reportSheets({ sheets, activeSheet }: WorkbookSnapshot, others: readonly OtherSheet[]): string[] {
  const candidates = new Set(
    others.filter(({ visible, because }) => visible && because !== "own").map(({ name }) => name),
  );
  const found = sheets.filter((sheet) => {
    if (!candidates.has(sheet.name)) return false;
    const { table } = findTable(sheetSource(sheet));
    return table !== null && reportKind(table.columns) !== "unknown";
  });
  return found.map(({ name }) => name).sort((a, b) => Number(b === activeSheet) - Number(a === activeSheet));
}
