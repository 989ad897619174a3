import type { RefusedCode, ReportSource } from "../../domain/usage/report";
import { guessDelimiter } from "./guessDelimiter";
import { cutRows } from "./separatedText";

/** A file that was not opened, and why. */
export type RefusedFile = { readonly refused: RefusedCode; readonly file: string };

/** Most cells in a row and most rows: a month of everybody stays far below. */
const MOST_COLUMNS = 10_000;
const MOST_ROWS = 250_000;

/** Opens separated text: the delimiter is guessed, blank lines count as lines, rows with a stray quote are marked. */
export function openText(file: string, text: string): ReportSource | RefusedFile {
  const { rows, broken } = cutRows(text, guessDelimiter(text));
  if (isTooLarge(rows)) return { refused: "too-large", file };
  return { file, sheets: [{ name: "", rows, brokenRows: broken, separated: true }] };
}

/** Opens pasted cells: tabs stand between them when there are any; a row longer than the header is a note beside the table. */
export function openPaste(text: string, file: string): ReportSource | RefusedFile {
  const lines = text.replace(/\r\n?/g, "\n").replace(/^\ufeff/, "");
  if (!lines.includes("\t")) return openText(file, lines);
  const { rows, broken } = cutRows(lines, "\t");
  return isTooLarge(rows) ? { refused: "too-large", file } : { file, sheets: [{ name: "", rows, brokenRows: broken }] };
}

/** Whether a table has more rows, or more cells in a row, than any report of people. */
export function isTooLarge(rows: readonly (readonly unknown[])[]): boolean {
  return rows.length > MOST_ROWS || rows.some((row) => row.length > MOST_COLUMNS);
}
