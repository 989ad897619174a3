import type { ReportSource } from "../domain/usage/report";
import type { SheetSnapshot } from "../workbook/snapshot";

/** A sheet of the workbook as a report: the same cells that were read with the workbook. */
export function sheetSource({ name, values }: SheetSnapshot): ReportSource {
  return { file: name, sheets: [{ name, rows: values }] };
}
