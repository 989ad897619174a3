import type { FindingCode } from "../findings/severities";
import type { CellValue } from "../values/cell";
import { isBlank } from "../values/cell";

/** What a social security cell amounts to: a code, and the certain correction where there is one. No code: nothing found. */
export type SsnCheck = { readonly code: FindingCode; readonly after?: string } | null;

const NINE = /^\d{9}$/;
const SEPARATORS = /[\s\u00a0\u2007\u202f\u200b\ufeff.\-\u2010-\u2015\u2212]/g;

/** The nine digits of a cell, or null when it does not hold nine. A number that lost its leading zeros holds fewer. */
export function ssnDigits(value: CellValue): string | null {
  const digits = String(value).replace(SEPARATORS, "");
  return NINE.test(digits) ? digits : null;
}

/**
 * Checks one SSN (domain B2): the first of pseudo, lost zero, format, placeholder, published, ITIN, impossible. There is no
 * check digit, so "nothing found" never means that the number is somebody's.
 */
export function checkSsn(value: CellValue): SsnCheck {
  if (isBlank(value)) return { code: "missing-ssn" };
  const bare = String(value).replace(SEPARATORS, "");
  if (/^\d{7,9}P$/i.test(bare)) return { code: "ssn-pseudo" };
  if (typeof value === "number" && /^\d{7,8}$/.test(bare))
    return { code: "ssn-lost-zero", after: dashed(bare.padStart(9, "0")) };
  if (!NINE.test(bare)) return { code: "ssn-format" };
  if (value !== dashed(bare)) return { code: "ssn-format", after: dashed(bare) };
  return checkFullSsn(bare);
}

/** Whether the cell holds words in place of a number: the recorded reason why there is none (R58). */
export function isSsnReason(value: CellValue): boolean {
  return typeof value === "string" && /\p{L}{2,}/u.test(value) && !/\d/.test(value);
}

/** Checks nine digits as a number: the first of placeholder, published, ITIN, impossible. */
export function checkFullSsn(digits: string): SsnCheck {
  if (/^(\d)\1{8}$/.test(digits) || digits === "123456789") return { code: "ssn-placeholder" };
  if (digits === "078051120" || digits === "219099999" || /^98765432\d$/.test(digits)) return { code: "ssn-published" };
  const area = Number(digits.slice(0, 3));
  const group = Number(digits.slice(3, 5));
  if (area >= 900 && isTaxpayerGroup(group)) return { code: "ssn-itin" };
  const impossible = area === 0 || area === 666 || area >= 900 || group === 0 || digits.endsWith("0000");
  return impossible ? { code: "ssn-impossible" } : null;
}

/** The middle pairs of 9xx numbers that the IRS uses: ITIN, ATIN (93) and its internal numbers (B2.5). */
function isTaxpayerGroup(group: number): boolean {
  const ranges: readonly (readonly [number, number])[] = [
    [1, 10],
    [17, 19],
    [28, 29],
    [37, 39],
    [50, 65],
    [70, 88],
    [90, 99],
  ];
  return ranges.some(([first, last]) => first <= group && group <= last);
}

function dashed(digits: string): string {
  return `${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`;
}
