import { isBlank, type CellValue } from "../values/cell";
import { plainText } from "../values/plainText";
import type { CellCheck } from "./checkRules";
import { isErrorValue } from "./errorValue";

/** The second half of a letter in UTF-8, as Windows-1252 shows it. */
const TAIL =
  "[\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013-\\u203a\\u20ac\\u2122]";

/**
 * What a wrong encoding leaves of letters: UTF-8 read as Windows-1252 ("JosÃ©", "Nguyá»…n"), the replacement character, a question
 * mark inside a word, and the names that letters have on web pages.
 */
const DAMAGED = new RegExp(
  `\\ufffd|[\\u00c2-\\u00c6]${TAIL}|\\u00e1[\\u00ba\\u00bb]|\\u00e2\\u20ac|\\p{L}\\?\\p{L}|&(?:#\\d+|#[xX][\\da-fA-F]+|[A-Za-z]+);`,
  "u",
);

/** Checks a first or last name; `after` is the certain correction of its spacing. A name that is missing is another rule. */
export function checkName(value: CellValue): CellCheck | null {
  if (isBlank(value) || typeof value !== "string") return null;
  if (DAMAGED.test(value)) return { code: "name-damaged-encoding" };
  const tidy = plainText(value);
  return tidy === value ? null : { code: "name-spacing", after: tidy };
}

/** Whether there is no name at all: nothing to see, or one of Excel's errors. */
export function isNameless(value: CellValue): boolean {
  return isBlank(value) || isErrorValue(value);
}
