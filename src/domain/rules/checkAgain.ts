import { adoptBook } from "../license/adoptBook";
import type { CellValue } from "../values/cell";
import type { BookCheck } from "./bookCheck";
import type { CheckedSheet, RowsNow } from "./checkedBook";
import { startCheck } from "./startCheck";

/**
 * Checks rows of one unit tab again as they are now (I8): their entries are read again and checked, with all rows that share a key
 * with what they were or are. The findings are those of a full check. Rows of the header are another matter: read the book again.
 */
export function checkAgain(check: BookCheck, tabName: string, rowsNow: RowsNow): BookCheck {
  const sheets = check.checked.sheets.map((sheet) => (sheet.name === tabName ? withRows(sheet, rowsNow) : sheet));
  const book = adoptBook(sheets, check.rules.settings.adoption);
  return startCheck({ ...check.checked, sheets, book }, check.rules);
}

function withRows(sheet: CheckedSheet, now: RowsNow): CheckedSheet {
  const end = Math.max(sheet.firstRow + sheet.values.length, now.row - 1 + now.values.length);
  const line = (row: number): readonly CellValue[] => {
    const fresh = now.values[row - now.row];
    return fresh === undefined ? (sheet.values[row - 1 - sheet.firstRow] ?? []) : aligned(fresh, now, sheet);
  };
  const values = Array.from({ length: end - sheet.firstRow }, (_, index) => line(sheet.firstRow + index + 1));
  return { ...sheet, values };
}

function aligned(row: readonly CellValue[], now: RowsNow, sheet: CheckedSheet): CellValue[] {
  const absolute = [...Array<CellValue>(now.firstColumn).fill(""), ...row];
  return absolute.slice(sheet.firstColumn);
}
