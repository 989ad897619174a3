import type { BookState, Outcome } from "../src/app/state";
import type { EditPlan } from "../src/domain/plan/editPlan";
import type { ReportSheetName } from "../src/domain/plan/reportSheet";
import { reportOffWords } from "../src/text/receiptWords";

/** The sheet of the report that a plan writes, or puts back; null for every other plan. */
export function reportSheetOf({ kind, undoes, reports, reportsOff }: EditPlan): ReportSheetName | null {
  if ((undoes ?? kind) !== "report") return null;
  return reports[0]?.sheet ?? reportsOff[0]?.written.sheet ?? null;
}

/** What came of the last report on a sheet: written or put back; null where the last command was another. */
export function reportOutcomeOf(
  outcome: Outcome,
  sheet: ReportSheetName,
): Extract<Outcome, { kind: "applied" | "undone" }> | null {
  const isDone = outcome.kind === "applied" || outcome.kind === "undone";
  return isDone && reportSheetOf(outcome.plan) === sheet ? outcome : null;
}

/** That a report is off its sheet, in one sentence; null where something else was done, or a cell could not be put back. */
export function describeReportOff({
  kind,
  plan,
  result,
}: Extract<Outcome, { kind: "applied" | "undone" }>): string | null {
  const [off] = plan.reportsOff;
  const { outcome, changedMeanwhile, refused, unknown } = result;
  const isClean = outcome === "applied" && changedMeanwhile.length + refused.length + unknown.length === 0;
  if (kind !== "undone" || off === undefined || !isClean) return null;
  return off.before === null ? reportOffWords.gone(off.written.sheet) : reportOffWords.earlier(off.written.sheet);
}

/** The undo that takes the report off its sheet again, where it is the next one; null where something came after it. */
export function reportUndoOf(undos: readonly EditPlan[], sheet: ReportSheetName): EditPlan | null {
  const newest = undos.at(-1);
  return newest !== undefined && reportSheetOf(newest) === sheet ? newest : null;
}

/** Whether the workbook has a sheet of that name, as it was read last. */
export function hasReportSheet(book: BookState, sheet: ReportSheetName): boolean {
  const isRead = book.kind === "ready" || book.kind === "old";
  return isRead && book.snapshot.sheets.some(({ name }) => name.toLowerCase() === sheet.toLowerCase());
}
