import type { ReportChart, ReportFormat, ReportSheet, ReportTable } from "../domain/plan/reportSheet";
import type { CellValue } from "../domain/values/cell";
import { fromBookDate } from "./bookDates";
import { REPORT_FORMATS } from "./reportCells";
import { formatAt, type ReportLook } from "./reportLook";
import { knownOf, standingReport, type Standing, type StandingBlock, type TextCell } from "./standingReport";
import { valueAt } from "./tabLook";

/**
 * The report that a sheet shows, as far as it is ours: for an undo to put back, and to compare with what was written. Charts are
 * those of `like` that stand. Null: nothing of ours stands there. An empty sheet is an empty report.
 */
export function capturedReport(look: ReportLook, like: ReportSheet, date1904: boolean): ReportSheet | null {
  const standing = standingReport(look, knownOf([like]));
  if (!standing) return isEmptySheet(look) ? emptyReport(like) : null;
  const [title, ...lines] = standing.head;
  const tables = blocksOf(standing).map(([name, block]) => capturedTable(name, block, look, like, date1904));
  return {
    ...like,
    footer: look.footers[0] === undefined || look.footers[0] === "" ? like.footer : look.footers[0],
    title: title?.text ?? "",
    lines: lines.map(({ text }) => text),
    tables,
    charts: like.charts.flatMap((chart) => {
      const stands = look.charts.some(({ name }) => name === chart.name);
      const text = textOf(chartWords(chart.name, like, standing));
      return stands ? [{ ...chart, ...drawnRows(chart, like, tables), text }] : [];
    }),
  };
}

/** A report without anything. */
export function emptyReport(like: ReportSheet): ReportSheet {
  return { ...like, title: "", lines: [], tables: [], charts: [] };
}

/** Whether a sheet holds nothing at all. */
export function isEmptySheet({ cells, tables, charts }: ReportLook): boolean {
  return cells.values.length === 0 && tables.length === 0 && charts.length === 0;
}

/** The texts of a group of lines as one. */
export function textOf(lines: readonly TextCell[]): string {
  return lines.map(({ text }) => text).join(" ");
}

/** How many rows a chart drew: it left out as many of the last ones as `like` does. */
function drawnRows({ table, rows }: ReportChart, like: ReportSheet, tables: readonly ReportTable[]): { rows?: number } {
  const [now, then] = [like.tables, tables].map((list) => list.find(({ name }) => name === table)?.rows.length ?? 0);
  return rows === undefined ? {} : { rows: Math.max(1, rows + (then ?? 0) - (now ?? 0)) };
}

function blocksOf({ blocks }: Standing): (readonly [string, StandingBlock])[] {
  return blocks.flatMap((block) => (block.base === null ? [] : [[block.base, block] as const]));
}

function chartWords(name: string, { charts }: ReportSheet, standing: Standing): readonly TextCell[] {
  const chart = charts.find((one) => one.name === name);
  const own = charts.filter(({ table }) => table === chart?.table);
  const block = standing.blocks.find(({ base }) => base === chart?.table);
  return block?.charts[own.findIndex((one) => one.name === name)] ?? [];
}

function capturedTable(
  name: string,
  block: StandingBlock,
  look: ReportLook,
  like: ReportSheet,
  date1904: boolean,
): ReportTable {
  const { area, titles } = block.table;
  const model = like.tables.find((table) => table.name === name);
  const columns = Math.min(model?.headers.length ?? titles.length, titles.length);
  const formats = Array.from({ length: columns }, (_, at) => formatOf(look, area.row + 1, area.column + at));
  const rows = Array.from({ length: area.rows - 1 }, (_, row) =>
    formats.map((format, at): CellValue => {
      const value = valueAt(look.cells, area.row + 1 + row, area.column + at);
      return format === "date" && date1904 ? fromBookDate(value) : value;
    }),
  );
  return {
    name,
    title: block.title?.text ?? "",
    headers: titles.slice(0, columns),
    formats: model && model.headers.length === columns ? model.formats : formats,
    rows,
    note: textOf(block.note),
  };
}

function formatOf(look: ReportLook, row: number, column: number): ReportFormat {
  const shown = formatAt(look, row, column);
  const known = (Object.keys(REPORT_FORMATS) as ReportFormat[]).find((format) => REPORT_FORMATS[format] === shown); // Its own keys.
  return known ?? "text";
}
