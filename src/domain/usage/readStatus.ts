import { lettersOf } from "../fields/headerMeaning";
import { readActivation } from "../fields/readWords";
import type { CellValue } from "../values/cell";
import { plainText } from "../values/plainText";
import type { LicenseActivation } from "./report";
import { statusWords } from "./statusWords";

const extra: ReadonlyMap<string, LicenseActivation> = new Map(
  statusWords.map(([words, meaning]) => [lettersOf(words), meaning]),
);

/** What a status cell of a report says of the license, or null when it is blank or its word is unknown. */
export function readStatus(value: CellValue | undefined): LicenseActivation | null {
  const text = plainText(value);
  if (text === "" || /^\d/.test(text)) return null;
  return extra.get(lettersOf(text)) ?? readActivation(text);
}
