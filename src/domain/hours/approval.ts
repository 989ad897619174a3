import type { CellValue } from "../values/cell";
import { plainText } from "../values/plainText";

const SAID: ReadonlyMap<string, boolean> = new Map([
  ["yes", true],
  ["true", true],
  ["no", false],
  ["false", false],
  ["0", false],
  ["", false],
]);

/**
 * Whether a cell says that a client may count hours toward the plan (R32): Yes or TRUE. No, FALSE, 0 and a blank say no; every other
 * word is unreadable, because nobody's hours count by a guess.
 */
export function readApproval(value: CellValue): boolean | "unreadable" {
  return SAID.get(plainText(value).toLowerCase()) ?? "unreadable";
}
