import type { ReadReport, ReportField } from "../domain/usage/report";

/** One header of a report and what it was taken to mean; null when it is not used. */
export type HeaderReading = { readonly column: number; readonly header: string; readonly field: ReportField | null };

/** Every header of the report in its order, with its meaning so far. */
export function readingsOf(report: ReadReport): HeaderReading[] {
  const fieldOf = new Map(report.columns.map(({ column, field }) => [column, field]));
  return report.headers.map((header, column) => ({ column, header, field: fieldOf.get(column) ?? null }));
}
