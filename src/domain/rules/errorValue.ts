import type { CellValue } from "../values/cell";

/** Whether the cell shows one of Excel's errors (#N/A, #REF!, #NAME?), which is never what was meant to stand there. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === "string" && /^\s*#(?:N\/A|DIV\/0!|GETTING_DATA|[A-Z]+[!?])\s*$/.test(value);
}
