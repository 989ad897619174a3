import type { FindingCode } from "../findings/severities";
import type { CellValue } from "../values/cell";
import { isBlank } from "../values/cell";
import { plainText } from "../values/plainText";

/** Letters that UTF-8 read as Windows-1252 leaves behind ("JosÃ©"), and the replacement character. */
const DAMAGED =
  /\ufffd|[\u00c2\u00c3][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00e2\u20ac/;

/** Checks a first or last name; `after` is the certain correction of its spacing. A name that is missing is another rule. */
export function checkName(value: CellValue): { readonly code: FindingCode; readonly after?: string } | null {
  if (isBlank(value) || typeof value !== "string") return null;
  if (DAMAGED.test(value)) return { code: "name-damaged-encoding" };
  const tidy = plainText(value);
  return tidy === value ? null : { code: "name-spacing", after: tidy };
}
