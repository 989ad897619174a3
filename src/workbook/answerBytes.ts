import type { CellValue, SheetCells } from "../domain/values/cell";

/** Most bytes of cells asked for in one answer, estimated. Excel on the web refuses answers over 5 MB. */
export const ANSWER_BYTES = 4_000_000;

/** About how many bytes the cells take in an answer. */
export function answerBytes(cells: SheetCells): number {
  return cells.values.reduce((sum, row) => sum + row.reduce<number>((bytes, value) => bytes + cellBytes(value), 2), 0);
}

/** About how many bytes a cell takes in a request or an answer: its text, quotes and comma. */
export function cellBytes(value: CellValue): number {
  return typeof value === "string" ? utf8Bytes(value) + 3 : 8;
}

function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) bytes += text.charCodeAt(at) < 0x80 ? 1 : 3;
  return bytes;
}
