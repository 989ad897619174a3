import type { Area } from "./grid";
import type { GridState } from "./gridState";
import type { RawCell, RawSheet } from "./univerBook";

/** Visits the cells that exist inside an area, however large the area is. */
export function eachCell(
  state: GridState,
  sheet: RawSheet,
  area: Area,
  visit: (row: number, column: number, cell: RawCell) => void,
): void {
  const [lastRow, lastColumn] = [area.row + area.rows, area.column + area.columns];
  for (const [rowText, line] of Object.entries(state.book.cells(sheet))) {
    const row = Number(rowText);
    if (row < area.row || row >= lastRow) continue;
    for (const [columnText, cell] of Object.entries(line ?? {})) {
      const column = Number(columnText);
      if (cell && column >= area.column && column < lastColumn) visit(row, column, cell);
    }
  }
}
