import { emptySheetModel, type ChartModel } from "../bookModel";
import { chartCells, renamedChart } from "../chartReferences";
import { cellMethods } from "../gridCells";
import { chartMethods } from "../gridCharts";
import { sheetNames, type GridState } from "../gridState";
import type { OpenedBook } from "../openedBook";
import { CHART_TYPE, DRAWING_TYPE, RELATIONSHIPS } from "./chartNames";
import { withCaches, type CachedCell, type ChartCache } from "./chartCache";
import { newChartXml } from "./chartXml";
import { anchors, changedAnchor, newAnchorXml, newDrawingXml } from "./drawingXml";
import { replaceElements } from "./sheetElements";
import type { XlsxPackage } from "./xlsxPackage";

type Charts = { readonly state: GridState; readonly book: XlsxPackage; readonly opened: OpenedBook };

/** Brings the drawing and the charts of a worksheet up to date; returns the worksheet's text with its drawing. */
export function saveCharts(charts: Charts, sheetId: string, path: string, xml: string): string {
  const { state, book, opened } = charts;
  const before = opened.model.sheets.get(sheetId)?.charts ?? [];
  const now = state.model.sheets.get(sheetId)?.charts ?? emptySheetModel().charts;
  for (const chart of now)
    saveOpened(
      charts,
      before.find(({ id }) => id === chart.id),
      chart,
    );
  const gone = before.filter(({ id }) => !now.some((chart) => chart.id === id));
  const made = now.filter(({ source }) => source === null);
  if (gone.length + made.length + before.length === 0) return xml;
  const known = book.relationships(path).find(({ type }) => type.endsWith("/drawing"));
  if (known === undefined && made.length === 0) return xml;
  const drawing = known?.target ?? addDrawing(book, path);
  const changed = drawingNow(charts, drawing, before, now);
  if (changed !== book.text(drawing)) book.set(drawing, changed);
  for (const { source } of gone) if (source !== null) dropChart(book, drawing, source.part);
  if (anchors(changed).length === 0 && gone.length > 0) {
    book.unrelate(path, ({ target }) => target === drawing);
    book.removeWhole(drawing);
    return replaceElements(xml, "drawing", "");
  }
  if (known !== undefined) return xml;
  const id = book.relationships(path).find(({ target }) => target === drawing)?.id ?? "";
  return replaceElements(xml, "drawing", `<drawing xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>`);
}

function addDrawing(book: XlsxPackage, sheetPath: string): string {
  const path = book.freePath("xl/drawings/drawing#.xml");
  book.set(path, newDrawingXml());
  book.declare(path, DRAWING_TYPE);
  book.relate(sheetPath, "drawing", path);
  return path;
}

/** The drawing without the charts that are gone, with the others where they stand now and the new ones at its end. */
function drawingNow(
  charts: Charts,
  drawing: string,
  before: readonly ChartModel[],
  now: readonly ChartModel[],
): string {
  const text = charts.book.text(drawing);
  const old = anchors(text);
  let result = text;
  for (const was of before) {
    const anchor = old[was.source?.anchor ?? -1];
    if (anchor === undefined) continue;
    const chart = now.find(({ id }) => id === was.id);
    result = result.replace(anchor, () => (chart === undefined ? "" : changedAnchor(anchor, was, chart)));
  }
  const numbers = [...result.matchAll(/<(?:\w+:)?cNvPr\b[^>]*\sid="(\d+)"/g)].map(([, number]) => Number(number));
  let number = Math.max(1, ...numbers);
  const added = now.flatMap((chart) => {
    if (chart.source !== null) return [];
    number += 1;
    return [newAnchorXml(chart, addChart(charts, drawing, chart), number)];
  });
  const open = result.replace(/<((?:\w+:)?wsDr)\b([^>]*)\/>\s*$/, "<$1$2></$1>");
  return added.length === 0 ? result : open.replace(/<\/(?:\w+:)?wsDr>\s*$/, (end) => added.join("") + end);
}

/** Puts a new chart part behind a drawing and returns its relationship. */
function addChart(charts: Charts, drawing: string, chart: ChartModel): string {
  const { book } = charts;
  const path = book.freePath("xl/charts/chart#.xml");
  book.set(path, chartXmlNow(charts, chart));
  book.declare(path, CHART_TYPE);
  return book.relate(drawing, "chart", path);
}

function chartXmlNow({ state }: Charts, chart: ChartModel): string {
  const drawn = chartMethods(state).drawnSeries(chart.id);
  const cache = (reference: string): ChartCache =>
    reference.startsWith("=") ? { reference, values: cellsNow(state, reference) } : { reference: "", values: [] };
  const series = chart.series.flatMap(({ name, categories, values }, index) => {
    const one = drawn[index];
    return one === undefined
      ? []
      : [{ drawn: one, name: cache(name), categories: cache(categories), values: cache(values) }];
  });
  return newChartXml(chart, series);
}

/**
 * A chart of the file: where only its cells moved or changed, its references and values follow inside the part; where
 * somebody gave it another type, title, legend or series, the part is written anew in the practice Excel's own look.
 */
function saveOpened(charts: Charts, was: ChartModel | undefined, now: ChartModel): void {
  if (!was?.source || now.source === null) return;
  const { book, state, opened } = charts;
  const { part, references } = was.source;
  const current = now.source.references;
  const followed = renamedChart(was, (reference) => current[references.indexOf(reference)] ?? reference);
  if (partOf(followed) !== partOf(now)) return book.set(part, chartXmlNow(charts, now));
  const caches = current.map((reference, index): ChartCache | null => {
    const values = cellsNow(state, reference);
    const before = references[index] ?? "";
    const same = before === reference && JSON.stringify(values.map(held)) === JSON.stringify(cellsThen(opened, before));
    return same || chartCells(reference) === null ? null : { reference, values };
  });
  const xml = book.text(part);
  const changed = withCaches(xml, caches);
  if (changed !== xml) book.set(part, changed);
}

function partOf({ type, title, legend, categoryTitle, valueTitle, blanks, series }: ChartModel): string {
  return JSON.stringify([type, title, legend, categoryTitle, valueTitle, blanks, series]);
}

function held({ value }: CachedCell): unknown {
  return value;
}

function cellsNow(state: GridState, reference: string): readonly CachedCell[] {
  const cells = chartCells(reference);
  const sheetId = cells === null ? undefined : idOf(sheetNames(state), cells.sheet);
  if (cells === null || sheetId === undefined) return [];
  const { values, text, numberFormats } = cellMethods(state);
  const [shown, formats] = [text(sheetId, cells.area), numberFormats(sheetId, cells.area)];
  return values(sheetId, cells.area).flatMap((row, r) =>
    row.map((value, c) => ({ value, text: shown[r]?.[c] ?? "", format: formats[r]?.[c] ?? "General" })),
  );
}

/** What the cells held when the file was opened; blank is "". */
function cellsThen({ raw }: OpenedBook, reference: string): readonly unknown[] {
  const cells = chartCells(reference);
  const names = new Map(Object.entries(raw.sheets).map(([id, sheet]) => [id, sheet.name ?? ""]));
  const sheet = cells === null ? undefined : raw.sheets[idOf(names, cells.sheet) ?? ""];
  if (cells === null || sheet === undefined) return [];
  const { row, column, rows, columns } = cells.area;
  return Array.from({ length: rows * columns }, (_, index) => {
    const cell = sheet.cellData?.[row + Math.floor(index / columns)]?.[column + (index % columns)];
    const value = cell?.v ?? "";
    return cell?.t === BOOLEAN ? Boolean(value) : value;
  });
}

const BOOLEAN = 3;

function idOf(names: ReadonlyMap<string, string>, name: string): string | undefined {
  return [...names].find(([, one]) => one.toLowerCase() === name.toLowerCase())?.[0];
}

function dropChart(book: XlsxPackage, drawing: string, part: string): void {
  book.unrelate(drawing, ({ target }) => target === part);
  book.removeWhole(part);
}
