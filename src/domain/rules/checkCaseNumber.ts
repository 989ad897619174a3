import type { Settings } from "../settings/settings";
import { isBlank, type CellValue } from "../values/cell";
import type { CellCheck } from "./checkRules";
import { fitMask, identifierKey } from "./mask";

/** The case number as it is compared: upper case, without spaces and dashes. */
export function caseNumberKey(value: CellValue): string {
  return identifierKey(String(value));
}

/** What Excel shows of a text like 1E00123 that it took for a number; other countries write a comma. */
const EXPONENT = /^\d{1,3}(?:[.,]\d+)?E[+-]\d+$/i;

/**
 * Checks one case number (domain B1): as the county's pattern has it, seven letters or digits at first, as text. `after` is the
 * certain correction: spacing and case, or the middle seven of the county ID, which begins with the county's code.
 */
export function checkCaseNumber(
  value: CellValue,
  { countyCode, casePattern }: Pick<Settings, "countyCode" | "casePattern">,
): CellCheck | null {
  if (isBlank(value)) return { code: "missing-case-number" };
  // Excel turns 1E00123 into the number 1E+123; which letters and zeros stood there cannot be known any more.
  if (typeof value === "number") return { code: "case-number-damaged" };
  if (typeof value === "boolean") return { code: "case-number-format" };
  if (EXPONENT.test(value.trim())) return { code: "case-number-damaged" };
  const fitted = fitMask(casePattern, value);
  if (fitted !== null) return fitted === value ? null : { code: "case-number-spacing", after: fitted };
  const key = caseNumberKey(value);
  if (/^[A-Z0-9]{14}$/.test(key) && key.startsWith(countyCode)) {
    const after = fitMask(casePattern, key.slice(4, 11));
    return { code: "case-number-county-id", ...(after === null ? {} : { after }) };
  }
  return { code: /^\d[A-Z0-9]{7}[A-Z]$/.test(key) ? "case-number-cin" : "case-number-format" };
}
