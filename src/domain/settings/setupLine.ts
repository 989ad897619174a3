import type { CellValue } from "../values/cell";

/** One row of the Setup sheet, in the order of its columns. */
export type SetupLine = readonly CellValue[];

/** What a row of the Setup sheet is about: two rows with one name would say it twice. */
export function setupLineId(section: CellValue, name: CellValue): string {
  return [section, name].map((cell) => String(cell).trim().toLowerCase()).join("\n");
}
