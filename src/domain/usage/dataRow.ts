import type { CellValue } from "../values/cell";
import { plainText } from "../values/plainText";
import { filledWidth } from "./filledWidth";
import type { ReportField, ReportSheet } from "./report";
import type { Block, SortedRow } from "./sortRows";

/** One data row of a report: its cells, and the block whose columns say what they mean. */
export type DataRow = {
  /** 0-based row of the sheet. */
  readonly index: number;
  readonly block: Block;
  readonly cells: readonly CellValue[];
  readonly formats: readonly string[] | undefined;
  /** All cells as text in lower case: equal for two rows that say the same. */
  readonly key: string;
  /** `quote` or `ragged` when the cells cannot be trusted to stand below their headers. */
  readonly damage: "quote" | "ragged" | null;
};

/** Columns that a line cut short must still reach to be believed. */
const decisive: readonly ReportField[] = [
  "email",
  "days",
  "lastLogin",
  "lastViewed",
  "lastEngaged",
  "status",
  "engagementValue",
];

/** The data rows of a sheet, as `sortRows` found them. */
export function dataRows(sheet: ReportSheet, sorted: readonly SortedRow[]): DataRow[] {
  return sorted.flatMap((row) => (row.as === "data" ? [dataRow(sheet, row.index, row.block)] : []));
}

/** The cell of the row that has this meaning; undefined when no column has it. */
export function cellOf({ cells, block }: DataRow, field: ReportField): CellValue | undefined {
  const column = block.columns.get(field);
  return column && cells[column.column];
}

/** The number format of that cell, where the source has any. */
export function formatOf({ formats, block }: DataRow, field: ReportField): string | undefined {
  const column = block.columns.get(field);
  return column && formats?.[column.column];
}

/** The whole row as text, to look for an address when the cells cannot be trusted. */
export function textOf({ cells }: DataRow): string {
  return cells.map(String).join(" ");
}

function dataRow(sheet: ReportSheet, index: number, block: Block): DataRow {
  const cells = sheet.rows[index] ?? [];
  const damage =
    sheet.brokenRows?.has(index) === true
      ? "quote"
      : sheet.separated === true && isRagged(cells, block)
        ? "ragged"
        : null;
  return { index, block, cells, formats: sheet.formats?.[index], key: keyOf(cells), damage };
}

function keyOf(cells: readonly CellValue[]): string {
  let key = "";
  for (let column = filledWidth(cells) - 1; column >= 0; column -= 1) key = `${plainText(cells[column])}\u001f${key}`;
  return key.toLowerCase();
}

/** Longer than the header, or cut short before a column that decides: the cells may have moved. */
function isRagged(cells: readonly CellValue[], block: Block): boolean {
  if (filledWidth(cells) > block.width) return true;
  const needed = Math.max(-1, ...decisive.map((field) => block.columns.get(field)?.column ?? -1));
  return cells.length <= needed;
}
