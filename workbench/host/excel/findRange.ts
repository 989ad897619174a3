import { RichApiError } from "../richapi/richApiError";
import { readAddress } from "./address";
import type { Book } from "./book";
import { Range } from "./range";

/** The range an address or a name stands for; a plain address is one of the worksheet given. */
export function findRange(book: Book, sheetId: string, text: string): Range {
  const address = readAddress(text);
  if (address !== null) {
    const holder = address.sheet === null ? sheetId : book.findSheet(address.sheet)?.id;
    if (holder === undefined) throw new RichApiError("InvalidArgument");
    return new Range(book, holder, address.area);
  }
  const range = namedRange(book, sheetId, text);
  if (range === null) throw new RichApiError("InvalidArgument");
  return range;
}

/** The range a defined name or a table's name stands for; null when there is no such name or it is no single area. */
export function namedRange(book: Book, sheetId: string, name: string): Range | null {
  const wanted = name.toLowerCase();
  const named = book.grid.names().filter((one) => one.name.toLowerCase() === wanted);
  const found = named.find((one) => one.sheetId === sheetId) ?? named.find((one) => one.sheetId === null);
  if (found !== undefined) return referredRange(book, found.formula);
  const table = book.grid.tables().find((one) => one.name.toLowerCase() === wanted);
  return table === undefined ? null : dataRange(book, table);
}

/** The range that a name's formula refers to, "=Setup!$A$1:$B$9"; null for constants and other formulas. */
export function referredRange(book: Book, formula: string): Range | null {
  const address = readAddress(formula.replace(/^=/, ""));
  const holder = address === null || address.sheet === null ? undefined : book.findSheet(address.sheet);
  return address === null || holder === undefined ? null : new Range(book, holder.id, address.area);
}

/** A table's name stands for its data rows, as in formulas. */
function dataRange(book: Book, table: ReturnType<Book["grid"]["tables"]>[number]): Range {
  const header = table.showHeaders ? 1 : 0;
  const totals = table.showTotals ? 1 : 0;
  const area = { ...table.area, row: table.area.row + header, rows: table.area.rows - header - totals };
  return new Range(book, table.sheetId, area);
}
