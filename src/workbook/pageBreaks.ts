import type { ReportSheet } from "../domain/plan/reportSheet";
import {
  CHART_ROWS,
  columnWidths,
  headerLines,
  PAGE_POINTS,
  sumOf,
  type PlacedTable,
  type ReportLayout,
} from "./reportLayout";
import type { Standing } from "./standingReport";

/** A part of a report that belongs on one page; rows are 0-based, `below` is the first one after it. */
type Part = { readonly row: number; readonly below: number };

/** A table with all that belongs to it, and each of its charts with its words. */
type Block = Part & { readonly charts: readonly Part[] };

/** Points above and below what is printed, half an inch, so that a table of twelve months and its chart share a page. */
export const PAGE_MARGIN = 36;

/** Points down a page of letter paper within its margins. */
const PAGE_HEIGHT = { portrait: 792 - 2 * PAGE_MARGIN, landscape: 612 - 2 * PAGE_MARGIN };

/** Points that a row takes: a little more than Excel's 15, so that what should fit does. */
const ROW_POINTS = 15.5;

/**
 * The rows (0-based) before which a page of letter paper is to end: before a table that does not fit with its charts on the rest of
 * the page; where both take more than a page, also before such a chart. The first table stays below the title. Where Excel ends a
 * page by itself is not reckoned on: it depends on fonts and printers.
 */
export function pageBreaks(report: ReportSheet, layout: ReportLayout): number[] {
  const height = pageHeight(report);
  const lines = new Map(layout.tables.map(({ row, table }) => [row, headerLines(table)]));
  const breaks: number[] = [];
  const fits = ({ below }: Part) => {
    const top = breaks.at(-1) ?? 0;
    const rows = Array.from({ length: below - top }, (_, at) => lines.get(top + at) ?? 1);
    return ROW_POINTS * sumOf(rows) <= height;
  };
  for (const [at, block] of blocksOf(layout).entries()) {
    if (fits(block)) continue;
    if (at > 0) breaks.push(block.row);
    for (const chart of block.charts) if (!fits(block) && !fits(chart)) breaks.push(chart.row);
  }
  return breaks;
}

/** Points of a page as the sheet has them, which is made smaller to be one page wide; without the row that each page repeats. */
function pageHeight({ tables, landscape }: ReportSheet): number {
  const paper = landscape ? "landscape" : "portrait";
  const width = Math.max(PAGE_POINTS[paper], sumOf(columnWidths(tables)));
  return (PAGE_HEIGHT[paper] * width) / PAGE_POINTS[paper] - 2 * ROW_POINTS;
}

/** From top to bottom; no page can end where a table stands beside another one, as a person moved it. */
function blocksOf(layout: ReportLayout): Block[] {
  const { tables, charts } = layout;
  const areas = [...tables, ...charts.map(({ row }) => ({ row, rows: CHART_ROWS }))];
  const isFree = ({ row: at }: Part) => areas.every(({ row, rows }) => at <= row || at >= row + rows);
  return tables
    .map((placed) => blockOf(placed, layout))
    .flatMap((block) => (isFree(block) ? [{ ...block, charts: block.charts.filter(isFree) }] : []))
    .sort((one, other) => one.row - other.row);
}

function blockOf({ table, row, column, rows }: PlacedTable, { texts, tables, charts }: ReportLayout): Block {
  const own = charts.filter(({ chart }) => chart.table === table.name);
  const areas = [{ row: row - 1, rows: rows + 1 }, ...own.map((chart) => ({ row: chart.row, rows: CHART_ROWS }))];
  const nextTables = tables.flatMap((one) => (one.column === column && one.row > row ? [one.row - 1] : []));
  const parts = areas.map((area, at): Part => {
    const next = Math.min(areas[at + 1]?.row ?? Infinity, ...nextTables);
    const words = texts.filter((text) => text.column === column && text.row >= area.row && text.row < next);
    return { row: area.row, below: Math.max(area.row + area.rows, ...words.map((text) => text.row + 1)) };
  });
  return { row: row - 1, below: Math.max(...parts.map(({ below }) => below)), charts: parts.slice(1) };
}

/** The page breaks of a sheet that change. */
export type BreakStep = {
  /** All breaks go first: only so is one taken away without knowing how Excel counts them. */
  readonly renew: boolean;
  /** The rows (0-based) before which a break is set; with `renew` also those of others. */
  readonly rows: readonly number[];
};

/** What makes `wanted` of the breaks that stand: of those only ours go, which are before tables and charts that stood. */
export function breakStep(
  wanted: readonly number[],
  standing: Standing | null,
  breaks: readonly number[],
): BreakStep | null {
  const ours = (standing?.blocks ?? []).flatMap(({ table, charts }) => [
    table.area.row - 1,
    ...charts.flatMap(([words]) => (words ? [words.row - CHART_ROWS] : [])),
  ]);
  const kept = breaks.filter((row) => wanted.includes(row) || !ours.includes(row));
  const added = wanted.filter((row) => !breaks.includes(row));
  if (kept.length < breaks.length) return { renew: true, rows: [...kept, ...added] };
  return added.length > 0 ? { renew: false, rows: added } : null;
}
