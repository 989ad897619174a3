import type { Area } from "./grid";

/** Where rows or columns are put in (count > 0) or taken out (count < 0), beginning at `at`. */
export type Shift = { readonly axis: "row" | "column"; readonly at: number; readonly count: number };

/** An area from its first and last row and column, both included. */
export function areaBetween(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): Area {
  return { row: firstRow, column: firstColumn, rows: lastRow - firstRow + 1, columns: lastColumn - firstColumn + 1 };
}

/** Whether two areas have the same cells. */
export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Whether the cell lies in the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** The cells that both areas have, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const lastRow = Math.min(a.row + a.rows, b.row + b.rows) - 1;
  const lastColumn = Math.min(a.column + a.columns, b.column + b.columns) - 1;
  return lastRow < row || lastColumn < column ? null : areaBetween(row, column, lastRow, lastColumn);
}

/** The smallest area that holds both. */
export function union(a: Area | null, b: Area): Area {
  if (!a) return b;
  const lastRow = Math.max(a.row + a.rows, b.row + b.rows) - 1;
  const lastColumn = Math.max(a.column + a.columns, b.column + b.columns) - 1;
  return areaBetween(Math.min(a.row, b.row), Math.min(a.column, b.column), lastRow, lastColumn);
}

/** What is left of an area when another is cut out of it: up to four areas. */
export function subtract(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const { row, column } = area;
  const below = row + area.rows - (cut.row + cut.rows);
  const right = column + area.columns - (cut.column + cut.columns);
  const parts: Area[] = [
    { row, column, rows: cut.row - row, columns: area.columns },
    { row: cut.row + cut.rows, column, rows: below, columns: area.columns },
    { row: cut.row, column, rows: cut.rows, columns: cut.column - column },
    { row: cut.row, column: cut.column + cut.columns, rows: cut.rows, columns: right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/** First and last index after a shift, or null when every index is taken out. */
export function shiftSpan(first: number, last: number, at: number, count: number): readonly [number, number] | null {
  if (count >= 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count;
  if (first >= at && last < end) return null;
  const newFirst = first >= end ? first + count : Math.min(first, at);
  const newLast = last >= end ? last + count : last >= at ? at - 1 : last;
  return [newFirst, newLast];
}

/** The area after rows or columns were put in or taken out; null when nothing of it is left. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const byRow = shift.axis === "row";
  const first = byRow ? area.row : area.column;
  const span = shiftSpan(first, first + (byRow ? area.rows : area.columns) - 1, shift.at, shift.count);
  if (!span) return null;
  const size = span[1] - span[0] + 1;
  return byRow ? { ...area, row: span[0], rows: size } : { ...area, column: span[0], columns: size };
}

/** The areas after a shift, without those that vanish. */
export function shiftAreas(areas: readonly Area[], shift: Shift): readonly Area[] {
  return areas.map((area) => shiftArea(area, shift)).filter((area): area is Area => area !== null);
}
