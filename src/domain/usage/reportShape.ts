import type { CellValue } from "../values/cell";
import { plainText } from "../values/plainText";
import { filledWidth } from "./filledWidth";
import type { ColumnReading } from "./report";
import type { ReportTable } from "./reportTable";

/** The headers of a table as they are written, by column, without the blank ones at the end. */
export function headersOf({ sheet, headerRow }: ReportTable): string[] {
  const row = sheet.rows[headerRow] ?? [];
  return row.slice(0, filledWidth(row)).map(plainText);
}

const BETWEEN = " | ";

/** The headers in order, joined: by this a report of the same shape is known again. */
export function shapeOf(headers: readonly string[]): string {
  return headers.filter((header) => header !== "").join(BETWEEN);
}

/** The headers that were joined to a shape. */
export function headersOfShape(shape: string): string[] {
  return shape.split(BETWEEN);
}

/** The table with columns that a person gave: its header row is the one where their headers stand. */
export function withColumns(table: ReportTable, columns: readonly ColumnReading[]): ReportTable {
  const named = columns.filter(({ header }) => header !== "");
  const stands = (row: readonly CellValue[]): boolean =>
    named.every(({ column, header }) => plainText(row[column]) === header);
  const headerRow = named.length === 0 ? -1 : table.sheet.rows.findIndex(stands);
  return { sheet: table.sheet, headerRow: headerRow < 0 ? table.headerRow : headerRow, columns };
}
