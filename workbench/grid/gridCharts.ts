import { sheetModel, type ChartModel } from "./bookModel";
import { chartCells, chartReference, renamedChart } from "./chartReferences";
import type { ChartGrid, ChartInfo, ChartNews, ChartSeriesInfo, DrawnSeries } from "./chartInfo";
import type { Area, CellValue, TableInfo } from "./grid";
import { cellMethods } from "./gridCells";
import { sheetNames, type GridState } from "./gridState";

/** Charts: kept in the model; the engine knows nothing of them. */
export function chartMethods(state: GridState): ChartGrid {
  return {
    charts: (sheetId) => sheetModel(state.model, sheetId).charts.map(withoutSource),
    addChart: (chart) => {
      state.model.lastId += 1;
      const id = chartId(0xffff, state.model.lastId);
      sheetModel(state.model, chart.sheetId).charts.push({ ...chart, id, source: null });
      tell(state, { kind: "added", sheetId: chart.sheetId, id });
      return id;
    },
    changeChart: (id, change) => replaceChart(state, id, (chart) => [{ ...chart, ...change }], "changed"),
    removeChart: (id) => replaceChart(state, id, () => [], "deleted"),
    drawnSeries: (id) => findChart(state, id).series.map((series) => drawn(state, series)),
    onCharts: (listener) => {
      state.chartListeners.add(listener);
      return () => state.chartListeners.delete(listener);
    },
  };
}

/** A chart's id in the form that Excel gives: the number of its worksheet and its own. */
export function chartId(sheet: number, chart: number): string {
  const [place, number] = [sheet, chart].map((part) => part.toString(16).toUpperCase());
  return `{00000000-0008-0000-${place?.padStart(4, "0")}-${number?.padStart(6, "0")}000000}`;
}

/** Charts that draw whole columns of a table draw its new rows too, as in Excel. */
export function growCharts(state: GridState, before: TableInfo, now: Area): void {
  const name = sheetNames(state).get(before.sheetId) ?? "";
  const [old, body] = [bodyOf(before, before.area), bodyOf(before, now)];
  const grown = (reference: string): string => {
    const cells = chartCells(reference);
    if (cells === null || cells.sheet.toLowerCase() !== name.toLowerCase()) return reference;
    const { area } = cells;
    const inside = area.column >= old.column && area.column + area.columns <= old.column + old.columns;
    if (!inside || area.row !== old.row || area.rows !== old.rows) return reference;
    return chartReference(cells.sheet, { ...area, row: body.row, rows: body.rows });
  };
  for (const sheet of state.model.sheets.values())
    for (const chart of sheet.charts) {
      const changed = renamedChart(chart, grown);
      if (JSON.stringify(changed) !== JSON.stringify(chart)) replaceChart(state, chart.id, () => [changed], "changed");
    }
}

function bodyOf(table: TableInfo, area: Area): Area {
  const top = table.showHeaders ? 1 : 0;
  return { ...area, row: area.row + top, rows: area.rows - top - (table.showTotals ? 1 : 0) };
}

function withoutSource({ source: _source, ...info }: ChartModel): ChartInfo {
  return info;
}

function findChart(state: GridState, id: string): ChartModel {
  for (const sheet of state.model.sheets.values()) {
    const chart = sheet.charts.find((one) => one.id === id);
    if (chart) return chart;
  }
  throw new Error(`The workbook has no chart with the id ${id}.`);
}

function replaceChart(
  state: GridState,
  id: string,
  change: (chart: ChartModel) => readonly ChartModel[],
  kind: ChartNews["kind"],
): void {
  const { sheetId } = findChart(state, id);
  const sheet = sheetModel(state.model, sheetId);
  sheet.charts = sheet.charts.flatMap((chart) => (chart.id === id ? change(chart) : [chart]));
  tell(state, { kind, sheetId, id });
}

function tell(state: GridState, news: ChartNews): void {
  for (const listener of [...state.chartListeners]) listener(news);
}

function drawn(state: GridState, series: ChartSeriesInfo): DrawnSeries {
  const values = cellsOf(state, series.values, "values").map((value) => (typeof value === "number" ? value : null));
  const categories = cellsOf(state, series.categories, "text").map(String);
  const name = series.name.startsWith("=") ? String(cellsOf(state, series.name, "text")[0] ?? "") : series.name;
  return { name, color: series.color, categories, values };
}

/** What the cells of a reference hold or show, row by row; nothing for a lost reference. */
export function cellsOf(state: GridState, reference: string, what: "values" | "text"): readonly CellValue[] {
  const cells = chartCells(reference);
  if (cells === null) return [];
  const wanted = cells.sheet.toLowerCase();
  const sheetId = [...sheetNames(state)].find(([, name]) => name.toLowerCase() === wanted)?.[0];
  return sheetId === undefined ? [] : cellMethods(state)[what](sheetId, cells.area).flat();
}
