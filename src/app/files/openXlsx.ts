import { unzipSync } from "fflate";
import { readXlsx, type Cell, type Sheet, type Workbook } from "hucre/xlsx";
import type { ReportSheet, ReportSource } from "../../domain/usage/report";
import type { CellValue } from "../../domain/values/cell";
import { isFault } from "./isFault";
import { isTooLarge, type RefusedFile } from "./openText";

/** A package that says it is larger than this, or packed tighter, is no report (engines.md 6.3; an honest one has ratio 7). */
const MOST_UNPACKED_BYTES = 300 * 1024 * 1024;
const MOST_RATIO = 100;

const DAY_MS = 86_400_000;
const EPOCH_1904 = 1462;

/** Opens an .xlsx file: every sheet, visible ones first, hidden rows too; dates as serials of the 1900 system. */
export async function openXlsx(file: string, bytes: Uint8Array): Promise<ReportSource | RefusedFile> {
  const unpacked = unpackedBytes(bytes);
  if (unpacked === null) return { refused: "unreadable", file };
  if (unpacked > MOST_UNPACKED_BYTES || unpacked > bytes.length * MOST_RATIO) return { refused: "too-large", file };
  const book = await readBook(bytes);
  if (!book) return { refused: "unreadable", file };
  if (book.sheets.some(({ rows }) => isTooLarge(rows))) return { refused: "too-large", file };
  const sheets = [...book.sheets].sort((a, b) => Number(isHidden(a)) - Number(isHidden(b)));
  return { file, sheets: sheets.map((sheet) => sheetOf(sheet, book.dateSystem === "1904")) };
}

/** The sum of the sizes that the package declares, without unpacking any of it; null when it is no package. */
function unpackedBytes(bytes: Uint8Array): number | null {
  let sum = 0;
  try {
    unzipSync(bytes, { filter: ({ originalSize }) => ((sum += originalSize), false) });
    return sum;
  } catch (error) {
    return refuseDamage(error);
  }
}

async function readBook(bytes: Uint8Array): Promise<Workbook | null> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch (error) {
    return refuseDamage(error);
  }
}

/** A damaged file is a refusal; what is not even an error is a bug. */
function refuseDamage(error: unknown): null {
  if (isFault(error)) return null;
  throw error;
}

function isHidden(sheet: Sheet): boolean {
  return sheet.hidden === true || sheet.veryHidden === true;
}

function sheetOf(sheet: Sheet, is1904: boolean): ReportSheet {
  const formats = sheet.rows.map((row, at) =>
    row.map((_, column) => sheet.cells?.get(`${at},${column}`)?.style?.numFmt ?? ""),
  );
  const rows = sheet.rows.map((row, at) =>
    row.map((value, column) => cellOf(value, sheet.cells?.get(`${at},${column}`), is1904)),
  );
  const hiddenRows = [...(sheet.rowDefs?.values() ?? [])].filter(({ hidden }) => hidden === true).length;
  return { name: sheet.name, rows, formats, hiddenRows };
}

function cellOf(value: Cell["value"], cell: Cell | undefined, is1904: boolean): CellValue {
  const shown = value ?? cell?.formulaResult ?? "";
  return shown instanceof Date ? serialOf(shown, cell?.style?.numFmt ?? "", is1904) : shown;
}

/**
 * hucre gives every number with a date or time format as a Date in UTC. Back to a serial of the 1900 system, except that a
 * time alone (no year and no day in its format) counts days from zero in both systems: 27:15:30 is 1.135764 in a 1904 book too.
 */
function serialOf(date: Date, format: string, is1904: boolean): number {
  const since1900 = (date.getTime() - Date.UTC(1899, 11, 31)) / DAY_MS;
  const serial = Math.round((since1900 >= 60 ? since1900 + 1 : since1900) * 1e10) / 1e10;
  return is1904 && !/[yd]/i.test(format.replace(/"[^"]*"|\[\$[^\]]*\]|\[[a-z]{3,}\]/gi, ""))
    ? serial - EPOCH_1904
    : serial;
}
