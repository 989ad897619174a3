import type { GridUi } from "./gridUi";

/** Pixels of the element that holds the grid. */
export type CellPlace = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

const cells = 'canvas[id^="univer-sheet-main-canvas"]';

/** Where a cell of the worksheet in front is drawn, however far it is scrolled; null where there is none. */
export function cellPlace({ api, container }: GridUi, row: number, column: number): CellPlace | null {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const rect = sheet?.getRange(row, column).getCellRect();
  if (sheet === undefined || rect === undefined) return null;
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const first = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
  const corner = sheet.getRange(0, 0).getCellRect();
  const { xSplit, ySplit } = sheet.getFreeze();
  const across = column < xSplit ? 0 : first.left - corner.left + offsetX;
  const down = row < ySplit ? 0 : first.top - corner.top + offsetY;
  const canvas = canvasPlace({ container });
  if (canvas === null) return null;
  const [x, y] = [canvas.left - across, canvas.top - down];
  return { left: rect.left + x, top: rect.top + y, right: rect.right + x, bottom: rect.bottom + y };
}

/** Where the worksheet with its headers is drawn; null before it is. */
export function canvasPlace({ container }: Pick<GridUi, "container">): CellPlace | null {
  const canvas = container.querySelector(cells)?.getBoundingClientRect();
  if (canvas === undefined) return null;
  const { left, top } = container.getBoundingClientRect();
  return {
    left: canvas.left - left,
    top: canvas.top - top,
    right: canvas.right - left,
    bottom: canvas.bottom - top,
  };
}
