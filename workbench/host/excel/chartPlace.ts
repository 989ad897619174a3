import type { ChartCorner, ChartPlace } from "../../grid/chartInfo";
import type { Grid } from "../../grid/grid";

const PIXELS_A_POINT = 96 / 72;

type Size = { readonly width: number; readonly height: number };

/** Where a chart of this size reaches, in pixels, when it begins at this corner. */
export function placeAt(grid: Grid, sheetId: string, from: ChartCorner, { width, height }: Size): ChartPlace {
  const across = walk(from.column, from.x + width, (column) => grid.columnWidth(sheetId, column));
  const down = walk(from.row, from.y + height, (row) => grid.rowHeight(sheetId, row));
  return { from, to: { row: down.index, y: down.rest, column: across.index, x: across.rest } };
}

/** The corner that lies so many points right of and below the worksheet's first cell. */
export function cornerAt(grid: Grid, sheetId: string, left: number, top: number): ChartCorner {
  const across = walk(0, left * PIXELS_A_POINT, (column) => grid.columnWidth(sheetId, column));
  const down = walk(0, top * PIXELS_A_POINT, (row) => grid.rowHeight(sheetId, row));
  return { row: down.index, y: down.rest, column: across.index, x: across.rest };
}

/** Left, top, width and height in points, measured from the worksheet's first cell. */
export function placeInPoints(
  grid: Grid,
  sheetId: string,
  { from, to }: ChartPlace,
): Size & { readonly left: number; readonly top: number } {
  const x = ({ column, x: inside }: ChartCorner) => sum(column, (one) => grid.columnWidth(sheetId, one)) + inside;
  const y = ({ row, y: inside }: ChartCorner) => sum(row, (one) => grid.rowHeight(sheetId, one)) + inside;
  const [left, top] = [x(from), y(from)];
  const points = (pixels: number) => Math.round((pixels / PIXELS_A_POINT) * 100) / 100;
  return { left: points(left), top: points(top), width: points(x(to) - left), height: points(y(to) - top) };
}

/** A size in points as pixels. */
export function pixels(points: number): number {
  return points * PIXELS_A_POINT;
}

function sum(count: number, size: (index: number) => number): number {
  let all = 0;
  for (let index = 0; index < count; index += 1) all += size(index);
  return all;
}

function walk(index: number, distance: number, size: (index: number) => number): { index: number; rest: number } {
  let [at, rest] = [index, Math.max(0, distance)];
  for (let here = size(at); rest >= here; here = size(at)) {
    rest -= here;
    at += 1;
  }
  return { index: at, rest };
}
