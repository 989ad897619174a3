import { writeFileSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";

type Cell = string | number | boolean | Date | null;

/** Writes an .xlsx file with the given sheets, rows x columns, in the 1900 date system unless told otherwise. */
export async function xlsxFile(
  path: string,
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  dateSystem: "1900" | "1904" = "1900",
): Promise<void> {
  const bytes = await writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) })),
    dateSystem,
  });
  writeFileSync(path, bytes);
}
