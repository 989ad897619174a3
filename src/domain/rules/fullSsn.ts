import type { CellCheck } from "./checkRules";

/** Nine digits with their dashes. */
export function dashedSsn(digits: string): string {
  return `${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`;
}

/** Checks nine digits as a number (B2.1 to B2.5): the first of placeholder, published, ITIN, impossible. */
export function checkFullSsn(digits: string): CellCheck | null {
  if (/^(\d)\1{8}$/.test(digits) || digits === "123456789") return { code: "ssn-placeholder" };
  if (digits === "078051120" || digits === "219099999" || /^98765432\d$/.test(digits)) return { code: "ssn-published" };
  const area = Number(digits.slice(0, 3));
  const group = Number(digits.slice(3, 5));
  if (area >= 900 && isTaxpayerGroup(group)) return { code: "ssn-itin" };
  const impossible = area === 0 || area === 666 || area >= 900 || group === 0 || digits.endsWith("0000");
  return impossible ? { code: "ssn-impossible" } : null;
}

/** The middle pairs of 9xx numbers that the IRS uses: ITIN, ATIN (93) and its internal numbers (B2.5). */
const taxpayerGroups: readonly (readonly [number, number])[] = [
  [1, 10],
  [17, 19],
  [28, 29],
  [37, 39],
  [50, 65],
  [70, 88],
  [90, 99],
];

function isTaxpayerGroup(group: number): boolean {
  return taxpayerGroups.some(([first, last]) => first <= group && group <= last);
}
