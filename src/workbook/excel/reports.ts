import type { ReportChart, ReportFormat } from "../../domain/plan/reportSheet";
import { written } from "../cellFormat";
import type { ReportStray } from "../reportStrays";
import type { ChartStep, ReportSteps } from "../decideReport";
import { PAGE_MARGIN, type BreakStep } from "../pageBreaks";
import type { TableStep } from "../reportRoom";
import { tableCells } from "../reportCells";
import { CHART_ROWS, headerLines, type PlacedText } from "../reportLayout";
import { TEXT_FORMAT } from "../standingReport";
import { writeRange } from "./writeBlocks";

/**
 * Queues everything that a report's sheet needs. Page breaks change while tables still stand where those were found, what goes goes
 * before tables grow over it, text comes before tables, so that the sheet is known as ours where the batch stops midway, and the
 * footer last, so that it tells that nothing is missing.
 */
export function writeReport(context: Excel.RequestContext, steps: ReportSteps, date1904: boolean): void {
  const { worksheets } = context.workbook;
  const sheet = steps.make ? worksheets.add(steps.sheet) : worksheets.getItem(steps.sheet);
  if (steps.breaks) setBreaks(sheet, steps.breaks);
  for (const name of steps.dropCharts) sheet.charts.getItem(name).delete();
  for (const { row, column, rows, columns } of steps.empties) {
    sheet.getRangeByIndexes(row, column, rows, columns).untrack().clear();
  }
  for (const id of steps.dropTables) sheet.tables.getItem(id).delete();
  for (const { id, area } of steps.resizes) {
    sheet.tables.getItem(id).resize(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).untrack());
  }
  for (const text of steps.texts) writeText(sheet, text);
  for (const step of steps.tables) writeTable(sheet, step, date1904);
  const { widths, page } = steps;
  if (widths) {
    for (const [at, points] of widths.points.entries()) {
      sheet.getRangeByIndexes(0, widths.column + at, 1, 1).untrack().format.columnWidth = points;
    }
  }
  for (const step of steps.charts) makeChart(sheet, step);
  if (page) setUpPage(sheet, page);
  if (steps.footer !== null) sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = steps.footer;
}

/** Queues what others typed where the report was written, to be as it was. */
export function giveBackStrays(context: Excel.RequestContext, strays: readonly ReportStray[]): void {
  for (const { sheet, row, column, value, format } of strays) {
    const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).untrack();
    const back = written(value, "text", false).value;
    writeRange(cell, { values: [[back]], formats: [[format]] });
    cell.format.font.bold = false;
    cell.format.font.size = SIZES.text.size;
  }
}

const SIZES: Readonly<Record<PlacedText["kind"], { readonly bold: boolean; readonly size: number }>> = {
  title: { bold: true, size: 16 },
  heading: { bold: true, size: 12 },
  text: { bold: false, size: 11 },
};

function writeText(sheet: Excel.Worksheet, { row, column, text, kind }: PlacedText): void {
  const cell = sheet.getRangeByIndexes(row, column, 1, 1).untrack();
  cell.numberFormat = [[TEXT_FORMAT]];
  cell.values = [[`'${text}`]]; // The apostrophe keeps a number, a date or a formula text; Excel takes it off.
  const { font } = cell.format;
  font.bold = SIZES[kind].bold;
  font.size = SIZES[kind].size;
}

/** Points that a line of headers takes. */
const HEADER_LINE = 16;

const toTheRight: ReadonlySet<ReportFormat> = new Set<ReportFormat>(["count", "hours", "percent", "date"]);

/** A table that stands is written where it is when Excel carries the batch out, also where rows came in above it meanwhile. */
function writeTable(sheet: Excel.Worksheet, { placed, id, name }: TableStep, date1904: boolean): void {
  const { table, row, column, rows, columns } = placed;
  const range =
    id === null
      ? sheet.getRangeByIndexes(row, column, rows, columns).untrack()
      : sheet.tables
          .getItem(id)
          .getRange()
          .untrack()
          .getCell(0, 0)
          .untrack()
          .getResizedRange(rows - 1, columns - 1)
          .untrack();
  const standing = id === null ? sheet.tables.add(range, true) : sheet.tables.getItem(id);
  if (placed.block?.table.name !== name || id === null) standing.name = name;
  const cells = tableCells(table, date1904);
  writeRange(range, {
    values: cells.map((line) => line.map(({ value }) => value)),
    formats: cells.map((line) => line.map(({ format }) => format)),
  });
  const header = range.getRow(0).untrack();
  header.format.font.bold = true;
  header.format.wrapText = true;
  if (id === null) header.format.rowHeight = HEADER_LINE * headerLines(table);
  header.format.verticalAlignment = Excel.VerticalAlignment.center;
  for (const [at, format] of table.formats.entries()) {
    if (toTheRight.has(format))
      range.getColumn(at).untrack().format.horizontalAlignment = Excel.HorizontalAlignment.right;
  }
}

const TYPES: Readonly<Record<ReportChart["kind"], "ColumnClustered" | "ColumnStacked" | "LineMarkers">> = {
  columns: "ColumnClustered",
  stackedColumns: "ColumnStacked",
  lines: "LineMarkers",
};

/** Colours of series, which can be told apart in grey print and by people who are colour-blind. */
const COLORS = ["#0F548C", "#E07C24", "#6BB7B7", "#7A3E9D", "#8A8886"];

function makeChart(sheet: Excel.Worksheet, { placed, table, stood }: ChartStep): void {
  const { chart: spec, row, column, columns } = placed;
  const [categories, ...values] = spec.headers.map((title) => table.placed.table.headers.indexOf(title));
  const lines = Math.max(1, Math.min(spec.rows ?? Infinity, table.placed.rows - 1));
  const cells = (at: number, from: number, count: number) =>
    sheet.getRangeByIndexes(table.placed.row + from, table.placed.column + at, count, 1).untrack();
  const [first = 0, ...more] = values;
  const chart = sheet.charts.add(TYPES[spec.kind], cells(first, 0, lines + 1), Excel.ChartSeriesBy.columns);
  chart.name = spec.name;
  for (const at of more) {
    const series = chart.series.add(table.placed.table.headers[at] ?? "");
    series.setValues(cells(at, 1, lines));
  }
  for (const at of values.keys()) {
    const series = chart.series.getItemAt(at);
    series.setXAxisValues(cells(categories ?? 0, 1, lines));
    const color = COLORS[at % COLORS.length] ?? "";
    if (spec.kind === "lines") series.format.line.color = color;
    else series.format.fill.setSolidColor(color);
  }
  chart.title.text = spec.title;
  chart.displayBlanksAs = Excel.ChartDisplayBlanksAs.notPlotted;
  chart.legend.visible = true;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  if (stood) {
    chart.left = stood.left;
    chart.top = stood.top;
    chart.width = stood.width;
    chart.height = stood.height;
    return;
  }
  const corner = sheet.getRangeByIndexes(row, column, 1, 1).untrack();
  chart.setPosition(corner, sheet.getRangeByIndexes(row + CHART_ROWS - 2, column + columns - 1, 1, 1).untrack());
}

/** A break is before the row of its cell (ExcelApi 1.9). */
function setBreaks({ horizontalPageBreaks }: Excel.Worksheet, { renew, rows }: BreakStep): void {
  if (renew) horizontalPageBreaks.removePageBreaks();
  for (const row of rows) horizontalPageBreaks.add(`A${row + 1}`);
}

/** Letter paper, one page wide, in the middle, with repeated rows and a footer (ExcelApi 1.9). */
function setUpPage(sheet: Excel.Worksheet, { report, titleRows }: NonNullable<ReportSteps["page"]>): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = Excel.PaperType.letter;
  pageLayout.orientation = report.landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.topMargin = PAGE_MARGIN;
  pageLayout.bottomMargin = PAGE_MARGIN;
  pageLayout.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = report.footer;
}
