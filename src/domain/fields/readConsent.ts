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

/**
 * The method of consent as the row words it; null where it is blank, a plain no or a dash, where consent is still to come, and
 * where it was only spoken: the procedure wants it in writing or by e-mail (R12).
 */
export function consentMethod(cell: CellValue | undefined): string | null {
  if (cell === undefined || !saysRevoked(cell)) return null;
  const words = plainText(cell);
  const isSpoken = SPOKEN.test(words) && !IN_WRITING.test(words);
  return isSpoken || TO_COME.test(words) || !/[\p{L}\p{N}]/u.test(words) ? null : words;
}

const TO_COME =
  /(?<!\p{L})(?:not|pending|await(?:s|ed|ing)?|wait(?:s|ing)?|tbd|unsigned|declined|refused|unknown)(?!\p{L})/iu;
const SPOKEN =
  /(?<!\p{L})(?:verbal(?:ly)?|oral(?:ly)?|spoken|telephone|phone|(?:phone ?)?call(?:ed)?|voicemail)(?!\p{L})/iu;
const IN_WRITING = /written|writing|signed|signature|form|note|letter|paper|e-?mail|docu|2608/i;
