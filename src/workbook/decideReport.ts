import type { ReportChart, ReportSheet, ReportSheetName } from "../domain/plan/reportSheet";
import type { Area } from "./layout";
import { leaveReport } from "./leftPlaces";
import { breakStep, pageBreaks, type BreakStep } from "./pageBreaks";
import type { Unwritten } from "./port";
import { tableValues } from "./reportCells";
import { columnWidths, layoutReport, type PlacedChart, type PlacedText, type ReportLayout } from "./reportLayout";
import { formatAt, type ReportChartLook, type ReportLook } from "./reportLook";
import { ownCells, rowInTheWay, tableStep, type Placing, type ReportTools, type TableStep } from "./reportRoom";
import { sameValue } from "./sameValue";
import {
  isOwnChart,
  knownOf,
  standingReport,
  TEXT_FORMAT,
  textsOf,
  type Standing,
  type TextCell,
} from "./standingReport";
import { valueAt } from "./tabLook";

/** A chart to make; `stood`: the place that a person or we gave to the one that it replaces. */
export type ChartStep = {
  readonly placed: PlacedChart;
  readonly table: TableStep;
  readonly stood: ReportChartLook | null;
};

/** What a report's sheet still needs, in this order. */
export type ReportSteps = {
  readonly sheet: ReportSheetName;
  readonly make: boolean;
  readonly dropCharts: readonly string[];
  readonly empties: readonly Area[];
  readonly dropTables: readonly string[];
  readonly resizes: readonly { readonly id: string; readonly area: Area }[];
  readonly texts: readonly PlacedText[];
  readonly tables: readonly TableStep[];
  readonly charts: readonly ChartStep[];
  /** Widths of the columns from `column` on, where none of the tables stood. */
  readonly widths: { readonly column: number; readonly points: readonly number[] } | null;
  /** Set up for printing, where that was not done yet. */
  readonly page: { readonly report: ReportSheet; readonly titleRows: readonly [number, number] } | null;
  /** Where pages end, where the page is set up or something moved. */
  readonly breaks: BreakStep | null;
  /** The footer in place of an older one of ours. */
  readonly footer: string | null;
};

/** What an apply does to a report's sheet. `left`: where something of others is in the way; then there are no steps. */
export type ReportDecision = { readonly steps: ReportSteps | null; readonly left: readonly Unwritten[] };

/** Compares a report with its sheet: only cells, tables and charts of ours change, and nothing where something is in the way. */
export function decideReport(report: ReportSheet, look: ReportLook | null, tools: ReportTools): ReportDecision {
  const standing = look ? standingReport(look, knownOf([report])) : null;
  const layout = layoutReport(report, standing);
  if (!look) return { steps: firstSteps(report, layout, null), left: [] };
  const hidden = standing?.blocks.find(({ table }) => table.filtered);
  if (hidden) return left(report, hidden.table.area.row, "hidden-by-filter");
  const tables = layout.tables.map((placed) => tableStep(placed, look, tools));
  const ours = ownCells(standing, layout);
  const row = rowInTheWay(layout, look, ours, tables);
  if (row !== null) return left(report, row, "no-room");
  if (!standing) return { steps: firstSteps(report, layout, look), left: [] };
  const steps = stepsOf(report, layout, look, standing, tables, tools.date1904);
  return { steps: isEmpty(steps) ? null : steps, left: [] };
}

function left({ sheet }: ReportSheet, row: number, reason: Unwritten["reason"]): ReportDecision {
  return { steps: null, left: [leaveReport(sheet, row, reason)] };
}

function firstSteps(report: ReportSheet, layout: ReportLayout, look: ReportLook | null): ReportSteps {
  const tables = layout.tables.map((placed) => tableStep(placed, look, { date1904: false, canResize: false }));
  return {
    sheet: report.sheet,
    make: look === null,
    dropCharts: [],
    dropTables: [],
    resizes: [],
    empties: [],
    texts: layout.texts,
    tables,
    charts: chartSteps(layout.charts, tables, () => null),
    widths: { column: 0, points: columnWidths(report.tables) },
    page: { report, titleRows: titleRowsOf(layout) },
    breaks: breakStep(pageBreaks(report, layout), null, look?.breaks ?? []),
    footer: null,
  };
}

function stepsOf(
  report: ReportSheet,
  layout: ReportLayout,
  look: ReportLook,
  standing: Standing,
  tables: readonly Placing[],
  date1904: boolean,
): ReportSteps {
  const kept = new Set(tables.flatMap(({ id }) => (id === null ? [] : [id])));
  const stays = (table: string) => tables.some((one) => one.stays && one.placed.table.name === table);
  const there = new Map(look.charts.filter(isOwnChart).map((chart) => [chart.name, chart]));
  const charts = layout.charts.filter(({ chart, isMoved }) => !there.has(chart.name) || isMoved || !stays(chart.table));
  const wanted = new Set(report.charts.map(({ name }) => name));
  const renewed = charts.map(({ chart }) => chart.name);
  const dropTables = standing.blocks.flatMap(({ table }) => (kept.has(table.id) ? [] : [table.id]));
  const stood = ({ isMoved, chart }: PlacedChart) => (isMoved ? null : (there.get(chart.name) ?? null));
  const written = tables.filter((step) => !step.stays || !isShown(step, look, date1904));
  const page = isPageSetUp(look) || report.footer === "" ? null : { report, titleRows: titleRowsOf(layout) };
  const isMoved = dropTables.length > 0 || !tables.every((step) => step.stays) || charts.some((one) => one.isMoved);
  return {
    sheet: report.sheet,
    make: false,
    dropCharts: [...there.keys()].filter((name) => !wanted.has(name) || renewed.includes(name)),
    dropTables,
    resizes: tables.flatMap(({ id, resize }) => (id !== null && resize ? [{ id, area: resize }] : [])),
    empties: emptiesOf(layout, standing, tables),
    texts: layout.texts.filter((text) => !isTextShown(text, look)),
    tables: written,
    charts: chartSteps(charts, tables, stood),
    widths: standing.blocks.length === 0 ? { column: 0, points: columnWidths(report.tables) } : null,
    page,
    breaks: isMoved || page ? breakStep(pageBreaks(report, layout), standing, look.breaks) : null,
    footer: isOurFooter(report, look) ? report.footer : null,
  };
}

/** Our texts that move or go, also those over which a table grows, and rows that our tables lose. */
function emptiesOf(layout: ReportLayout, standing: Standing, tables: readonly Placing[]): Area[] {
  const isText = (cell: TextCell) => layout.texts.some(({ row, column }) => row === cell.row && column === cell.column);
  const texts = textsOf(standing).filter((cell) => !isText(cell));
  const lost = tables.flatMap(({ resize, placed: { block, columns } }) => {
    const rows = resize && block ? block.table.area.rows - resize.rows : 0;
    const width = Math.min(columns, block?.table.area.columns ?? columns);
    return resize && rows > 0 ? [{ ...resize, row: resize.row + resize.rows, rows, columns: width }] : [];
  });
  return [...texts.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })), ...lost];
}

function isShown({ placed, name }: Placing, look: ReportLook, date1904: boolean): boolean {
  if (placed.block?.table.name !== name) return false;
  return tableValues(placed.table, date1904).every((line, row) =>
    line.every((value, column) => {
      const now = valueAt(look.cells, placed.row + row, placed.column + column);
      return sameValue(now, value) && (value === "" || typeof now === typeof value);
    }),
  );
}

function isTextShown({ row, column, text }: PlacedText, look: ReportLook): boolean {
  return valueAt(look.cells, row, column) === text && formatAt(look, row, column) === TEXT_FORMAT;
}

function chartSteps(
  charts: readonly PlacedChart[],
  tables: readonly Placing[],
  stood: (placed: PlacedChart) => ReportChartLook | null,
): ChartStep[] {
  return charts.flatMap((placed) => {
    const table = tables.find((one) => one.placed.table.name === placed.chart.table);
    return table && hasColumns(placed.chart, table) ? [{ placed, table, stood: stood(placed) }] : [];
  });
}

function hasColumns({ headers }: ReportChart, { placed }: TableStep): boolean {
  return headers.length > 1 && headers.every((header) => placed.table.headers.includes(header));
}

/** Rows (0-based, both included) that every page repeats: the title, and the headers where there is one table alone. */
function titleRowsOf({ texts, tables }: ReportLayout): readonly [number, number] {
  const [only, ...more] = tables;
  const first = Math.min(...texts.map(({ row }) => row), only?.row ?? 0);
  return only && more.length === 0 ? [only.row, only.row] : [first, first];
}

function isPageSetUp({ footers }: ReportLook): boolean {
  return footers.some((text) => text !== "");
}

/** The footer that we wrote begins with the same words as the new one, which says something else. */
function isOurFooter({ footer }: ReportSheet, { footers: [center = ""] }: ReportLook): boolean {
  const words = (text: string) => text.replace(/\d/g, "0").split(/\s+/).slice(0, 3).join(" ");
  return center !== "" && footer !== "" && center !== footer && words(center) === words(footer);
}

function isEmpty(steps: ReportSteps): boolean {
  const { dropCharts, dropTables, resizes, empties, texts, tables, charts } = steps;
  return (
    [dropCharts, dropTables, resizes, empties, texts, tables, charts].every((list) => list.length === 0) &&
    steps.page === null &&
    steps.breaks === null &&
    steps.footer === null
  );
}
