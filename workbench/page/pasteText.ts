import type { CellPatch, Grid } from "../grid/grid";
import { readInput } from "../host/excel/readInput";
import { hasLocked, protectedSentence } from "./keepProtected";

/**
 * Pastes copied text from the selected cell on, one undoable step: the cells keep their formats, and each value is read as
 * if it were typed. Validation rules are not asked: Excel asks them when a person types. A sentence says why nothing was pasted.
 */
export function pasteText(grid: Grid, text: string): string | null {
  const { sheetId, area: selected } = grid.selection();
  const rows = readClipboard(text);
  const columns = Math.max(...rows.map((row) => row.length));
  const area = { row: selected.row, column: selected.column, rows: rows.length, columns };
  if (grid.isProtected(sheetId) && hasLocked(grid, sheetId, area)) return protectedSentence;
  const formats = grid.numberFormats(sheetId, area);
  const patches = rows.map((row, r) =>
    Array.from({ length: columns }, (_, c): CellPatch | null => {
      const typed = row[c];
      return typed === undefined ? null : readInput(typed, formats[r]?.[c] ?? "General", grid.date1904);
    }),
  );
  grid.typeIn(sheetId, area, patches);
  grid.select(sheetId, area);
  return null;
}

/** Copied text as rows: tabs part the cells, line ends the rows, and a cell in quotes may hold both. */
export function readClipboard(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)|[^\t\r\n]*/y;
  let at = 0;
  while (at <= text.length) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    rows.at(-1)?.push(found?.[1]?.replaceAll('""', '"') ?? found?.[0] ?? "");
    at += found?.[0].length ?? 0;
    if (at >= text.length) break;
    const end = text.startsWith("\r\n", at) ? 2 : 1;
    if (text[at] !== "\t") rows.push([]);
    at += end;
  }
  const last = rows.at(-1);
  if (rows.length > 1 && (last?.length === 0 || (last?.length === 1 && last[0] === ""))) rows.pop();
  return rows;
}
