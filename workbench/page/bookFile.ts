import type { OpenedBook } from "../grid/openedBook";
import { readBook } from "../grid/xlsx/readBook";

/** A workbook that was read and may be opened, once. */
export type BookFile = { readonly name: string; readonly opened: OpenedBook };

/** Reads a workbook. Throws a sentence that names the file when it is none. */
export function readBookFile(name: string, bytes: Uint8Array): BookFile {
  try {
    return { name, opened: readBook(bytes) };
  } catch (error) {
    throw new Error(`${name} could not be opened. ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Fetches the workbook that the server was started with; its name comes in the Content-Disposition header. Throws when it is not there. */
export async function fetchBook(address: string): Promise<BookFile> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} is not there (${answer.status}).`);
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get("content-disposition") ?? "")?.[1];
  const name = encoded === undefined ? "Workbook.xlsx" : decodeURIComponent(encoded);
  return readBookFile(name, new Uint8Array(await answer.arrayBuffer()));
}
