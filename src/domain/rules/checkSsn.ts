import type { Severity } from "../findings/severities";
import type { SsnPolicy } from "../settings/settings";
import { isBlank, type CellValue } from "../values/cell";
import type { CellCheck } from "./checkRules";
import { isErrorValue } from "./errorValue";
import { checkFullSsn, dashedSsn } from "./fullSsn";
import { halfWidth } from "./halfWidth";

/** What people write between and around the digits, and what cannot be seen there. No sign of doubt is among them. */
const SEPARATORS = /[\s\u00ad\u200b-\u200f\u2060\ufeff.,/_:;'"`()\u2018\u2019\u201c\u201d\-\u2010-\u2015\u2212]/g;

/** The nine digits of a cell, or null when it does not hold nine. A number that lost its leading zeros holds fewer. */
export function ssnDigits(value: CellValue): string | null {
  const digits = bareSsn(value);
  return /^\d{9}$/.test(digits) ? digits : null;
}

/** Digits and letters without separators. A number with a sign or a fraction is no SSN and keeps them. */
function bareSsn(value: CellValue): string {
  return typeof value === "string" ? halfWidth(value).replace(SEPARATORS, "") : String(value);
}

/**
 * Checks one SSN (domain B2): the first of pseudo, lost zero, format, placeholder, published, ITIN, impossible. There is no
 * check digit, so "nothing found" never means that the number is somebody's.
 */
export function checkSsn(value: CellValue): CellCheck | null {
  if (isBlank(value)) return { code: "missing-ssn" };
  const bare = bareSsn(value);
  if (/^\d{7,9}P$/i.test(bare)) return { code: "ssn-pseudo" };
  if (typeof value === "number" && /^\d{7,8}$/.test(bare))
    return { code: "ssn-lost-zero", after: dashedSsn(bare.padStart(9, "0")) };
  if (!/^\d{9}$/.test(bare)) return { code: "ssn-format" };
  return value === dashedSsn(bare) ? checkFullSsn(bare) : { code: "ssn-format", after: dashedSsn(bare) };
}

/** Checks an SSN cell by what the unit keeps of it (I5): the whole number, its last four digits, or none. */
export function checkKeptSsn(
  value: CellValue,
  policy: SsnPolicy,
): (CellCheck & { readonly severity?: Severity }) | null {
  if (policy === "none" && (isBlank(value) || isSsnReason(value))) return null;
  if (isSsnReason(value)) return { code: "missing-ssn", severity: "note" };
  if (policy === "lastFour") {
    if (isLastFour(value)) return null;
    if (typeof value === "number" && /^\d{4}$/.test(String(value))) return { code: "ssn-format", after: String(value) };
  }
  return checkSsn(value);
}

/** Whether the cell holds words in place of a number: the recorded reason why there is none (R58). It may name a day. */
export function isSsnReason(value: CellValue): boolean {
  if (typeof value !== "string" || isErrorValue(value) || !/\p{L}{2,}/u.test(value)) return false;
  return !/\d/.test(halfWidth(value).replace(/\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b/g, ""));
}

/** Four digits as text, also behind stars or letters x: 1234, ***-**-1234, xxx-xx-1234. */
function isLastFour(value: CellValue): boolean {
  return typeof value === "string" && /^(?:[*x\u2022]{3}-?[*x\u2022]{2}-?)?\d{4}$/i.test(value.trim());
}
