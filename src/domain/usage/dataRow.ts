import type { CellValue } from "../values/cell";
import { plainText } from "../values/plainText";
import { filledWidth } from "./filledWidth";
import type { ReportField, ReportSheet } from "./report";
import type { Block, SortedRow } from "./sortRows";

/** One data row of a report, its cells by meaning. */
export type DataRow = {
  /** 0-based row of the sheet. */
  readonly index: number;
  readonly block: Block;
  readonly value: (field: ReportField) => CellValue | undefined;
  readonly format: (field: ReportField) => string | undefined;
  /** All cells as text in lower case: equal for two rows that say the same. */
  readonly key: string;
  /** `quote` or `ragged` when the cells cannot be trusted to stand below their headers. */
  readonly damage: "quote" | "ragged" | null;
  /** The whole row as text, to look for an address when the cells cannot be trusted. */
  readonly text: string;
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

function dataRow(sheet: ReportSheet, index: number, block: Block): DataRow {
  const cells = sheet.rows[index] ?? [];
  const formats = sheet.formats?.[index];
  const texts = cells.map((cell) => plainText(cell).toLowerCase());
  while (texts.at(-1) === "") texts.pop();
  return {
    index,
    block,
    value: (field) => cells[block.columns.get(field)?.column ?? -1],
    format: (field) => formats?.[block.columns.get(field)?.column ?? -1],
    key: texts.join("\u001f"),
    damage:
      sheet.brokenRows?.has(index) === true
        ? "quote"
        : sheet.separated === true && isRagged(cells, block)
          ? "ragged"
          : null,
    text: cells.map(String).join(" "),
  };
}

/** Longer than the header, or cut short before a column that decides: the cells may have moved. */
function isRagged(cells: readonly CellValue[], block: Block): boolean {
  if (filledWidth(cells) > block.width) return true;
  const needed = Math.max(-1, ...decisive.map((field) => block.columns.get(field)?.column ?? -1));
  return cells.length <= needed;
}
