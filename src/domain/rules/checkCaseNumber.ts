import type { FindingCode } from "../findings/severities";
import type { Settings } from "../settings/settings";
import type { CellValue } from "../values/cell";
import { isBlank } from "../values/cell";

const SPACING = /[\s\u00a0\u200b\ufeff\-\u2010-\u2015]/g;

/** The case number as it is compared: upper case, without spaces and dashes. */
export function caseNumberKey(value: CellValue): string {
  return String(value).replace(SPACING, "").toUpperCase();
}

/**
 * Checks one case number (domain B1): seven letters or digits, as text. `after` is the certain correction.
 * `countyCode` is the two digits with which the county's 14-character county ID begins (43 for Santa Clara).
 */
export function checkCaseNumber(
  value: CellValue,
  { countyCode }: Pick<Settings, "countyCode" | "casePattern">,
): { readonly code: FindingCode; readonly after?: string } | null {
  if (isBlank(value)) return { code: "missing-case-number" };
  const key = caseNumberKey(value);
  // Excel turns 1E00123 into the number 1E+123; which letters and zeros stood there cannot be known any more.
  if (typeof value !== "string" || /^\d(?:\.\d+)?E\+\d+$/i.test(value.trim())) return { code: "case-number-damaged" };
  if (/^[A-Z0-9]{7}$/.test(key)) return key === value ? null : { code: "case-number-spacing", after: key };
  if (/^[A-Z0-9]{14}$/.test(key) && key.startsWith(countyCode))
    return { code: "case-number-county-id", after: key.slice(4, 11) };
  if (/^\d[A-Z0-9]{7}[A-Z]$/.test(key)) return { code: "case-number-cin" };
  return { code: "case-number-format" };
}
