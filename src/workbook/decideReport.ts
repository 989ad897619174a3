import type { ReportChart, ReportSheet, ReportSheetName } from "../domain/plan/reportSheet";
import type { Area } from "./layout";
import { leaveReport } from "./leftPlaces";
import type { Unwritten } from "./port";
import { tableValues } from "./reportCells";
import {
  CHART_ROWS,
  columnWidths,
  layoutReport,
  type PlacedChart,
  type PlacedTable,
  type PlacedText,
  type ReportLayout,
} from "./reportLayout";
import {
  formatAt,
  isFilled,
  isIn,
  meet,
  namesOfTable,
  type ReportChartLook,
  type ReportLook,
  type ReportTableLook,
} from "./reportLook";
import { sameValue } from "./sameValue";
import { isOwnChart, knownOf, standingReport, TEXT_FORMAT, textsOf, type Standing } from "./standingReport";
import { valueAt } from "./tabLook";

/** A table to write: into one that stands (by id), or into a new one of that name. */
export type TableStep = { readonly placed: PlacedTable; readonly id: string | null; readonly name: string };

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
  readonly dropTables: readonly string[];
  readonly resizes: readonly { readonly id: string; readonly area: Area }[];
  readonly empties: readonly { readonly row: number; readonly column: number }[];
  readonly texts: readonly PlacedText[];
  readonly tables: readonly TableStep[];
  readonly charts: readonly ChartStep[];
  /** Widths of the columns from `column` on, where none of the tables stood. */
  readonly widths: { readonly column: number; readonly points: readonly number[] } | null;
  /** Set up for printing, where that was not done yet. */
  readonly page: { readonly report: ReportSheet; readonly titleRows: readonly [number, number] } | null;
};

/** What an apply does to a report's sheet. `left`: where something of others is in the way; then there are no steps. */
export type ReportDecision = { readonly steps: ReportSteps | null; readonly left: readonly Unwritten[] };

/** What decides beside the sheet. */
export type ReportTools = { readonly date1904: boolean; readonly canResize: boolean };

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

type Placing = TableStep & {
  /** It stands at its place and has its size. */
  readonly stays: boolean;
  readonly resize: Area | null;
  /** Columns of a person in our table, where it has to be made anew. */
  readonly loses: boolean;
};

function tableStep(placed: PlacedTable, look: ReportLook | null, { canResize }: ReportTools): Placing {
  const there = placed.block?.table ?? null;
  const base = placed.table.name;
  const name = namesOfTable(base).find((one) => look?.takenNames.has(one.toLowerCase()) !== true) ?? base;
  if (!there) return { placed, id: null, name, stays: false, resize: null, loses: false };
  const isAtPlace = there.area.row === placed.row;
  const stays = isAtPlace && there.area.rows === placed.rows && there.area.columns >= placed.columns;
  if (stays) return { placed, id: there.id, name, stays, resize: null, loses: false };
  const resize = { ...there.area, rows: placed.rows, columns: Math.max(placed.columns, there.area.columns) };
  if (isAtPlace && canResize) return { placed, id: there.id, name, stays, resize, loses: false };
  return { placed, id: null, name, stays, resize: null, loses: there.area.columns > placed.columns };
}

/** Cells that are ours to write or to empty: those of our tables, but for columns that a person added, and our texts. */
function ownCells(standing: Standing | null, { tables }: ReportLayout): (row: number, column: number) => boolean {
  const texts = new Set((standing ? textsOf(standing) : []).map(({ row, column }) => `${row},${column}`));
  const areas = (standing?.blocks ?? []).map((block) => {
    const columns = tables.find((one) => one.block === block)?.columns ?? block.table.area.columns;
    return { ...block.table.area, columns: Math.min(columns, block.table.area.columns) };
  });
  return (row, column) => texts.has(`${row},${column}`) || areas.some((area) => isIn(area, row, column));
}

/** The row (0-based) where something of others stands in the way, or null. */
function rowInTheWay(
  layout: ReportLayout,
  look: ReportLook,
  isOurs: (row: number, column: number) => boolean,
  tables: readonly Placing[],
): number | null {
  const losing = tables.find(({ loses }) => loses);
  if (losing) return losing.placed.row;
  const taken = tables.flatMap(({ placed: { block } }) => (block ? (rowTakenIn(block.table, look) ?? []) : []))[0];
  if (taken !== undefined) return taken;
  const charts = layout.charts.filter(
    ({ chart, isMoved }) => isMoved || !look.charts.some(({ name }) => name === chart.name),
  );
  const areas: Area[] = [
    ...tables.map(({ placed, resize }) => resize ?? areaOf(placed)),
    ...charts.map(({ row, column, columns }) => ({ row, column, rows: CHART_ROWS, columns })),
    ...layout.texts.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
  ];
  const others = look.tables.filter(({ area }) => !isOurs(area.row, area.column));
  for (const [at, area] of areas.entries()) {
    const isMet = [...others.map((table) => table.area), ...areas.slice(at + 1)].some((other) => meet(area, other));
    if (isMet) return area.row;
    const stood = at < tables.length ? tables[at]?.placed.block?.table.area : undefined;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        // A column that a person added to our table stays as it is, within the rows that the table has.
        if (stood && isIn(stood, row, column)) continue;
        if (isFilled(look, row, column) && !isOurs(row, column)) return row;
      }
    }
  }
  return null;
}

/** Excel takes what a person types right below a table into it. A last row of one filled cell is none of ours. */
function rowTakenIn({ area }: ReportTableLook, look: ReportLook): number | null {
  const row = area.row + area.rows - 1;
  const filled = Array.from({ length: area.columns }, (_, at) => isFilled(look, row, area.column + at)).filter(Boolean);
  return area.columns > 2 && filled.length === 1 ? row : null;
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
    widths: { column: 0, points: columnWidths(report) },
    page: { report, titleRows: titleRowsOf(layout) },
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
  return {
    sheet: report.sheet,
    make: false,
    dropCharts: [...there.keys()].filter((name) => !wanted.has(name) || renewed.includes(name)),
    dropTables,
    resizes: tables.flatMap(({ id, resize }) => (id !== null && resize ? [{ id, area: resize }] : [])),
    empties: emptiesOf(layout, look, standing, tables),
    texts: layout.texts.filter((text) => !isTextShown(text, look)),
    tables: written,
    charts: chartSteps(charts, tables, stood),
    widths: standing.blocks.length === 0 ? { column: 0, points: columnWidths(report) } : null,
    page: look.hasFooter || report.footer === "" ? null : { report, titleRows: titleRowsOf(layout) },
  };
}

/** Our texts and rows of our tables over which nothing comes. */
function emptiesOf(layout: ReportLayout, look: ReportLook, standing: Standing, tables: readonly Placing[]) {
  const areas = tables.map(({ placed }) => areaOf(placed));
  const isTaken = (row: number, column: number) =>
    areas.some((area) => isIn(area, row, column)) ||
    layout.texts.some((text) => text.row === row && text.column === column);
  const freed = tables.flatMap(({ resize, placed: { block, columns } }) =>
    resize && block ? cellsOf({ ...block.table.area, columns: Math.min(columns, block.table.area.columns) }) : [],
  );
  return [...textsOf(standing), ...freed]
    .filter(({ row, column }) => !isTaken(row, column) && isFilled(look, row, column))
    .map(({ row, column }) => ({ row, column }));
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

function isEmpty(steps: ReportSteps): boolean {
  const { dropCharts, dropTables, resizes, empties, texts, tables, charts } = steps;
  return (
    [dropCharts, dropTables, resizes, empties, texts, tables, charts].every((list) => list.length === 0) &&
    steps.page === null
  );
}

function areaOf({ row, column, rows, columns }: Area): Area {
  return { row, column, rows, columns };
}

function cellsOf({ row, column, rows, columns }: Area) {
  return Array.from({ length: rows * columns }, (_, at) => ({
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  }));
}
