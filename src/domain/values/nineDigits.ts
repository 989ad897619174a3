import { holdsSsnShape } from "./ssnShape";

const DIGITS = /\p{Nd}(?:[^\p{L}\p{N}]{0,3}\p{Nd})*/gu;

/**
 * Whether a text that should hold no number holds nine digits of any script, together or cut in any way: it could be an SSN
 * (G14). Stricter than `holdsSsnShape`, for single cells; telephone numbers have ten.
 */
export function holdsNineDigits(text: string): boolean {
  const seen = text.normalize("NFKC").replace(/[\p{Cf}\p{Mn}]/gu, "");
  if (holdsSsnShape(seen)) return true;
  return (seen.match(DIGITS) ?? []).some((digits) => (digits.match(/\p{Nd}/gu) ?? []).length === 9);
}
