import type { CellValue } from "../values/cell";
import { hourNames, setupSections } from "./setupSheet";

/** One row of the Setup sheet, in the order of its columns. */
export type SetupLine = readonly CellValue[];

/** What a row of the Setup sheet is about: two rows with one name would say it twice. A header, and exercises, are about a tab too. */
export function setupLineId([section = "", name = "", , value2 = ""]: SetupLine): string {
  const words = [section, name].map(wordOf);
  const id = words.join("\n");
  return perPlace.some((one) => id === one || words[0] === one) ? `${id}\n${wordOf(value2)}` : id;
}

/** Sections, and a single name of one, whose rows are about a place too. */
const perPlace: readonly string[] = [
  wordOf(setupSections.column),
  wordOf(setupSections.shape),
  [setupSections.hours, hourNames.exercises].map(wordOf).join("\n"),
];

/** Whether two rows say the same; a person's note says nothing. */
export function isSameLine(a: SetupLine, b: SetupLine): boolean {
  return [0, 1, 2, 3].every((at) => String(a[at] ?? "").trim() === String(b[at] ?? "").trim());
}

function wordOf(cell: CellValue): string {
  return String(cell).trim().toLowerCase();
}
