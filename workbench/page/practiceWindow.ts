import type { Area, CellValue, Grid } from "../grid/grid";
import { readAddress } from "../host/excel/address";
import { readInput } from "../host/excel/readInput";
import type { PracticeHost } from "../host/practiceHost";
import type { OpenWorkbook } from "./openWorkbook";

/** What a journey and a curious person find as `window.practice`: the open workbook and the first person's host. */
export type PracticeWindow = {
  readonly name: string;
  readonly grid: Grid;
  readonly host: PracticeHost;
  readonly save: () => Promise<Uint8Array>;
  /** Values of the cells at an A1 address of a tab. */
  readonly read: (tab: string, address: string) => CellValue[][];
  readonly isSelected: (tab: string, address: string) => boolean;
  /** The middle of a cell of the worksheet in front, in pixels of the element that holds the grid; null when there is none. */
  readonly middleOf: (address: string) => { readonly x: number; readonly y: number } | null;
  /** A colleague elsewhere types into a cell, and Excel reads what was typed. */
  readonly typeAsColleague: (tab: string, address: string, text: string) => void;
};

/** What a window offers of an open workbook. */
export function practiceWindow({ name, grid, cellPlace }: OpenWorkbook, host: PracticeHost): PracticeWindow {
  return {
    name,
    grid,
    host,
    save: () => grid.save(),
    read: (tab, address) => grid.values(sheetOf(grid, tab), areaOf(address)),
    isSelected: (tab, address) => {
      const { sheetId, area } = grid.selection();
      const wanted = areaOf(address);
      return sheetId === sheetOf(grid, tab) && area.row === wanted.row && area.column === wanted.column;
    },
    middleOf: (address) => {
      const { row, column } = areaOf(address);
      const place = cellPlace(row, column);
      return place === null ? null : { x: (place.left + place.right) / 2, y: (place.top + place.bottom) / 2 };
    },
    typeAsColleague: (tab, address, text) => {
      const [sheetId, area] = [sheetOf(grid, tab), areaOf(address)];
      const format = grid.numberFormats(sheetId, area)[0]?.[0] ?? "General";
      grid.write(sheetId, area, [[readInput(text, format, grid.date1904)]], "remote");
    },
  };
}

function sheetOf(grid: Grid, tab: string): string {
  const sheet = grid.sheets().find(({ name }) => name === tab);
  if (sheet === undefined) throw new Error(`The workbook has no tab ${tab}.`);
  return sheet.id;
}

function areaOf(address: string): Area {
  const read = readAddress(address);
  if (read === null) throw new Error(`${address} is no address.`);
  return read.area;
}

declare global {
  interface Window {
    practice: PracticeWindow;
  }
}
