import type { Area } from "../../grid/grid";
import { notPlayed } from "../richapi/richApiError";
import { writeAddress } from "./address";
import { asRecord } from "./argument";
import type { Book } from "./book";

/** Plain data about one cell, as `getCellProperties` gives it. */
export type CellData = Readonly<Record<string, unknown>>;

/** Reads one property of a cell. */
type ReadCell = (row: number, column: number) => unknown;

/**
 * "Returns a 2D array, encapsulating the data for each cell's font, fill, borders, alignment, and other properties."
 * Played: address, hidden rows, fill and font colour, bold, italic, wrapped text and protection. A part that is asked
 * for as a whole (`protection: true`) gives what is played of it.
 */
export function cellProperties(book: Book, sheetId: string, area: Area, asked: unknown): CellData[][] {
  const read = readerOf(asRecord(asked), parts(book, sheetId), "getCellProperties");
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => read(area.row + row, area.column + column)),
  );
}

type Parts = { readonly [name: string]: ReadCell | Parts };

function parts({ grid }: Book, sheetId: string): Parts {
  return {
    address: (row, column) => writeAddress({ row, column, rows: 1, columns: 1 }),
    hidden: (row) => grid.isRowHidden(sheetId, row),
    format: {
      fill: { color: (row, column) => grid.look(sheetId, row, column).fill ?? "#FFFFFF" },
      font: {
        color: (row, column) => grid.look(sheetId, row, column).color ?? "#000000",
        bold: (row, column) => grid.look(sheetId, row, column).bold ?? false,
        italic: (row, column) => grid.look(sheetId, row, column).italic ?? false,
      },
      wrapText: (row, column) => grid.look(sheetId, row, column).wrap ?? false,
      protection: { formulaHidden: () => false, locked: (row, column) => grid.isLocked(sheetId, row, column) },
    },
  };
}

/** Reads what was asked for; a name that is not played is refused with its path. */
function readerOf(asked: CellData, from: Parts, path: string): (row: number, column: number) => CellData {
  const readers = Object.entries(asked).flatMap(([name, wanted]): [string, ReadCell][] => {
    if (wanted === false || wanted === undefined || wanted === null) return [];
    const part = from[name];
    if (part === undefined) throw notPlayed("Range", `${path}.${name}`);
    if (typeof part === "function") return [[name, part]];
    const inner = wanted === true ? allOf(part) : asRecord(wanted);
    return [[name, readerOf(inner, part, `${path}.${name}`)]];
  });
  return (row, column) => Object.fromEntries(readers.map(([name, read]) => [name, read(row, column)]));
}

function allOf(part: Parts): CellData {
  return Object.fromEntries(Object.keys(part).map((name) => [name, true]));
}
