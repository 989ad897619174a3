import { isBlank, type CellValue } from "../values/cell";
import { plainText } from "../values/plainText";
import { saysRevoked } from "./readWords";

/** SCD 2608 by DocuSign verifies the address at the same time (R15); the form alone is taken for it, a form on paper is not. */
export function verifiesEmail(method: CellValue | undefined): boolean {
  const text = String(method ?? "");
  return /docu\s*-?sign/i.test(text) || /^\s*(?:scd|form)?[\s-]*2608\s*$/i.test(text);
}

/** Whether a cell under Email verified says so: anything but blank, a plain no or a dash. */
export function isYes(cell: CellValue | undefined): boolean {
  const text = String(cell ?? "").trim();
  return !isBlank(text) && !/^(?:no|n|not yet|false|0|-)$/i.test(text);
}

/** The method of consent as the row words it (R12); null where it is blank, a plain no or a dash. */
export function consentMethod(cell: CellValue | undefined): string | null {
  return cell === undefined || !saysRevoked(cell) ? null : plainText(cell);
}
