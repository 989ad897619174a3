import { isBlank, type CellValue, type SheetCells } from "../values/cell";
import { isSameWord } from "./readSetupCell";
import type { SetupLine } from "./setupLine";
import { setupHeaders } from "./setupSheet";

/** The cells of one row of the Setup sheet that say something. */
export type SetupCells = {
  readonly section: CellValue;
  readonly name: CellValue;
  readonly value: CellValue;
  readonly value2: CellValue;
};

/** A filled row of the Setup sheet: its worksheet row (1-based), its cells, and the whole line in the order of our own columns. */
export type SetupTableRow = { readonly row: number; readonly cells: SetupCells; readonly line: SetupLine };

/** The filled rows below the header of the Setup sheet, its titles in any case and order; null when its header is gone. */
export function setupTable(sheet: SheetCells): SetupTableRow[] | null {
  const columnOf = (row: readonly CellValue[], title: string) => row.findIndex((cell) => isSameWord(title, cell));
  const header = sheet.values.findIndex((row) => setupHeaders.slice(0, 3).every((title) => columnOf(row, title) >= 0));
  const titles = sheet.values[header];
  if (titles === undefined) return null;
  const columns = setupHeaders.map((title) => columnOf(titles, title));
  return sheet.values.slice(header + 1).flatMap((row, index) => {
    if (row.every((cell) => isBlank(cell))) return [];
    const line = columns.map((column) => row[column] ?? "");
    const [section = "", name = "", value = "", value2 = ""] = line;
    return [{ row: sheet.firstRow + header + index + 2, cells: { section, name, value, value2 }, line }];
  });
}
