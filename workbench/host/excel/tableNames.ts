import type { TableInfo } from "../../grid/grid";
import { RichApiError } from "../richapi/richApiError";
import { readAddress } from "./address";
import { asText } from "./argument";
import type { Book } from "./book";

/** The table of this id; ItemNotFound after it was deleted. */
export function findTable(book: Book, tableId: string): TableInfo {
  const table = book.grid.tables().find((one) => one.id === tableId);
  if (table === undefined) throw new RichApiError("ItemNotFound");
  return table;
}

/** A name that Excel accepts for a table or a defined name: begins with a letter or "_", has no space, is no address. */
export function asTableName(value: unknown): string {
  const name = asText(value);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || readAddress(name) !== null) {
    throw new RichApiError("InvalidArgument");
  }
  return name;
}

/** ItemAlreadyExists when a table or a defined name of the workbook has this name, in any case. */
export function refuseTaken(book: Book, name: string, exceptTableId: string): void {
  const wanted = name.toLowerCase();
  const tables = book.grid.tables().filter((table) => table.id !== exceptTableId);
  const names = book.grid.names().filter((one) => one.sheetId === null);
  if ([...tables, ...names].some((one) => one.name.toLowerCase() === wanted))
    throw new RichApiError("ItemAlreadyExists");
}

/** "Table1", "Table2", ...: the first name that is free. */
export function freeTableName(book: Book): string {
  const taken = new Set([...book.grid.tables(), ...book.grid.names()].map((one) => one.name.toLowerCase()));
  let number = book.grid.tables().length + 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}
