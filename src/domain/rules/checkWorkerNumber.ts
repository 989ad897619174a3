import type { FindingCode } from "../findings/severities";
import type { CellValue } from "../values/cell";
import { isBlank } from "../values/cell";

/** The worker number as it is compared: trimmed, upper case. */
export function workerNumberKey(value: CellValue): string {
  return String(value).trim().toUpperCase();
}

/** Checks one worker number loosely (B1.9): 2 to 12 letters, digits or dashes; the county's pattern is not published. */
export function checkWorkerNumber(value: CellValue): { readonly code: FindingCode } | null {
  if (isBlank(value)) return { code: "missing-worker-number" };
  return /^[A-Z0-9-]{2,12}$/.test(workerNumberKey(value)) ? null : { code: "worker-number-format" };
}
