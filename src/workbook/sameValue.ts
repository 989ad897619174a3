import type { CellEdit } from "../domain/plan/editPlan";
import { isBlank, type CellValue } from "../domain/values/cell";

/**
 * Whether two cells show the same: blanks are alike, and a number equals its own digits as text, because Excel may have
 * turned one into the other since the plan was made. Text is compared exactly: "00123" is not 123.
 */
export function sameValue(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  return String(a) === String(b);
}

/** Whether a cell shows what an edit is to write. Where only the kind of value changes, text from a number, the kind counts too. */
export function isWritten(now: CellValue | undefined, { before, after }: Pick<CellEdit, "before" | "after">): boolean {
  return sameValue(now, after) && (typeof now === typeof after || !sameValue(before, after));
}

/** Whether two rows show the same in every cell; a missing cell is blank. */
export function sameRow(a: readonly (CellValue | undefined)[], b: readonly (CellValue | undefined)[]): boolean {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, at) => sameValue(a[at], b[at])).every(Boolean);
}
