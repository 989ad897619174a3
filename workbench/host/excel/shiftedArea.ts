import type { Area, GridChange } from "../../grid/grid";

/**
 * Where an area lies after rows or columns were inserted or deleted; null when nothing of it is left.
 * "Track a new object for automatic adjustment based on surrounding changes in the document."
 * (https://learn.microsoft.com/javascript/api/office/officeextension.trackedobjects)
 */
export function shiftedArea(area: Area, change: GridChange): Area | null {
  const { row, rows, column, columns } = area;
  switch (change.kind) {
    case "cells":
      return area;
    case "rowsInserted":
      return alongRows(area, afterInsert(row, rows, change.area.row, change.area.rows));
    case "rowsDeleted":
      return alongRows(area, afterDelete(row, rows, change.area.row, change.area.rows));
    case "columnsInserted":
      return alongColumns(area, afterInsert(column, columns, change.area.column, change.area.columns));
    case "columnsDeleted":
      return alongColumns(area, afterDelete(column, columns, change.area.column, change.area.columns));
  }
}

type Span = { readonly start: number; readonly length: number };

function afterInsert(start: number, length: number, at: number, count: number): Span {
  if (at <= start) return { start: start + count, length };
  return at < start + length ? { start, length: length + count } : { start, length };
}

function afterDelete(start: number, length: number, at: number, count: number): Span {
  const before = Math.max(0, Math.min(count, start - at));
  const inside = Math.max(0, Math.min(start + length, at + count) - Math.max(start, at));
  return { start: start - before, length: length - inside };
}

function alongRows(area: Area, span: Span): Area | null {
  return span.length > 0 ? { ...area, row: span.start, rows: span.length } : null;
}

function alongColumns(area: Area, span: Span): Area | null {
  return span.length > 0 ? { ...area, column: span.start, columns: span.length } : null;
}
