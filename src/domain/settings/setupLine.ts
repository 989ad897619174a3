import type { CellValue } from "../values/cell";
import { setupSections } from "./setupSheet";

/** One row of the Setup sheet, in the order of its columns. */
export type SetupLine = readonly CellValue[];

/** What a row of the Setup sheet is about: two rows with one name would say it twice. A header is about its tab too. */
export function setupLineId([section = "", name = "", , value2 = ""]: SetupLine): string {
  const words = [section, name].map(wordOf);
  const perPlace: readonly string[] = [setupSections.column, setupSections.shape].map(wordOf);
  return (perPlace.includes(words[0] ?? "") ? [...words, wordOf(value2)] : words).join("\n");
}

/** Whether two rows say the same; a person's note says nothing. */
export function isSameLine(a: SetupLine, b: SetupLine): boolean {
  return [0, 1, 2, 3].every((at) => String(a[at] ?? "").trim() === String(b[at] ?? "").trim());
}

function wordOf(cell: CellValue): string {
  return String(cell).trim().toLowerCase();
}
