import type { CellValue } from "../values/cell";
import { lettersOf } from "./headerMeaning";

/**
 * Whether a cell under Approved to count says Yes or No; null where it is blank or says anything else, "Yes?" too. Only a plain
 * Yes approves (R32).
 */
export function readApproved(cell: CellValue | undefined): boolean | null {
  const text = String(cell ?? "");
  const word = text.includes("?") ? "" : lettersOf(text);
  return yes.has(word) ? true : no.has(word) ? false : null;
}

const yes: ReadonlySet<string> = new Set(["yes", "y", "true", "approved"]);
const no: ReadonlySet<string> = new Set(["no", "n", "false", lettersOf("Not approved")]);
