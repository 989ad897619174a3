import { lettersOf } from "../fields/headerMeaning";
import { isBlank, type CellValue } from "../values/cell";
import type { Period } from "../values/period";
import { plainText } from "../values/plainText";
import { filledWidth } from "./filledWidth";
import { periodInText } from "./periodInText";
import { readHeader } from "./readHeader";
import { readPreamble } from "./readPreamble";
import type { ColumnReading, ReportField } from "./report";
import type { DayOrder } from "./reportDate";
import { noteWords } from "./reportHeaders";
import { hasEmail, type ReportTable } from "./reportTable";

/** A run of data rows below one header row; stacked exports have several, each with columns and a period of its own (V9). */
export type Block = {
  readonly columns: ReadonlyMap<ReportField, ColumnReading>;
  /** Cells of the header row up to its last filled one. */
  readonly width: number;
  /** What the titles above the block say, or null. */
  readonly period: Period | null;
};

/** A row of the table and what it is; data rows know their block. */
export type SortedRow = { readonly index: number } & (
  { readonly as: "blank" | "preamble" | "header" | "total" } | { readonly as: "data"; readonly block: Block }
);

const TOTAL = /^(?:(?:grand|sub)[\s-]*)?totals?\b|^(?:sum|average|count)$/i;
const NOTE = new RegExp(`^(?:\\*|©|(?:${noteWords.join("|")})\\b)`, "i");

/**
 * Sorts the rows of a table from its first non-empty row to its last: titles, headers (also repeated ones), totals, blanks,
 * notes, and data. With `fixed` columns, given by a person, a repeated header changes nothing.
 */
export function sortRows(table: ReportTable, fixed: boolean, order?: DayOrder): SortedRow[] {
  const { rows } = table.sheet;
  let block = blockOf(
    rows[table.headerRow] ?? [],
    table.columns,
    readPreamble(rows.slice(0, table.headerRow), order).period,
  );
  const sorted: SortedRow[] = [];
  for (const index of usedRows(rows)) {
    const row = rows[index] ?? [];
    const as = kindOfRow(table, index, fixed);
    if (as === "header" && index > table.headerRow)
      block = blockOf(row, fixed ? table.columns : readHeader(row), block.period);
    if (as === "preamble" && index > table.headerRow)
      block = { ...block, period: readPreamble([row], order).period ?? block.period };
    sorted.push(as === "data" ? { index, as, block } : { index, as });
  }
  return sorted;
}

/** The rows from the first to the last that shows anything. */
function usedRows(rows: readonly (readonly CellValue[])[]): number[] {
  const filled = rows.flatMap((row, index) => (filledWidth(row) > 0 ? [index] : []));
  const [first, last] = [filled[0], filled.at(-1)];
  return first === undefined || last === undefined
    ? []
    : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function blockOf(header: readonly CellValue[], columns: readonly ColumnReading[], period: Period | null): Block {
  return { columns: new Map(columns.map((column) => [column.field, column])), width: filledWidth(header), period };
}

function kindOfRow(table: ReportTable, index: number, fixed: boolean): SortedRow["as"] {
  const row = table.sheet.rows[index] ?? [];
  if (filledWidth(row) === 0) return "blank";
  if (index < table.headerRow) return "preamble";
  if (index === table.headerRow) return "header";
  if (table.sheet.brokenRows?.has(index) === true || hasEmail(row)) return "data";
  if (isSameHeader(row, table.sheet.rows[table.headerRow] ?? []) || (!fixed && isHeader(row))) return "header";
  if (row.some((cell) => typeof cell === "string" && TOTAL.test(plainText(cell)))) return "total";
  return isNote(row) ? "preamble" : "data";
}

function isSameHeader(row: readonly CellValue[], header: readonly CellValue[]): boolean {
  const filled = header.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  return (
    filled.length > 1 &&
    filled.every((column) => lettersOf(plainText(row[column])) === lettersOf(plainText(header[column])))
  );
}

function isHeader(row: readonly CellValue[]): boolean {
  if (!row.some((cell) => typeof cell === "string" && /mail/i.test(cell))) return false;
  const columns = readHeader(row);
  const filled = row.filter((cell) => !isBlank(cell)).length;
  return columns.length > 1 && columns.length * 2 >= filled && columns.some(({ field }) => field === "email");
}

/** A line about the report: one or two cells that begin with a word of such lines, or one cell that is nothing but a month. */
function isNote(row: readonly CellValue[]): boolean {
  const texts = row.flatMap((cell) => (isBlank(cell) ? [] : [plainText(cell)]));
  const [first = ""] = texts;
  if (texts.length <= 2 && NOTE.test(first)) return true;
  return texts.length === 1 && first.length <= 60 && /\d/.test(first) && periodInText(first).period !== null;
}
