import type { Settings } from "../settings/settings";
import { isBlank, type CellValue } from "../values/cell";
import type { CellCheck } from "./checkRules";
import { fitMask } from "./mask";

/** The worker number as it is compared: trimmed, upper case. */
export function workerNumberKey(value: CellValue): string {
  return String(value).trim().toUpperCase();
}

/**
 * Checks one worker number: by the county's pattern where Setup has one, else loosely (B1.9): 2 to 12 letters, digits or dashes,
 * because the county's pattern is not published.
 */
export function checkWorkerNumber(
  value: CellValue,
  { workerPattern }: Pick<Settings, "workerPattern">,
): CellCheck | null {
  if (isBlank(value)) return { code: "missing-worker-number" };
  const key = workerNumberKey(value);
  const isNumber = typeof value === "number" ? Number.isInteger(value) && value >= 0 : typeof value === "string";
  const fits = workerPattern === null ? /^[A-Z0-9-]{2,12}$/.test(key) : fitMask(workerPattern, key) === key;
  return isNumber && fits ? null : { code: "worker-number-format" };
}
