import type { ChartModel } from "../bookModel";
import type { BlankCells, ChartInfo, ChartSeriesInfo, ChartTitleInfo, ChartType, LegendPosition } from "../chartInfo";
import { chartId } from "../gridCharts";
import { anchoredChart, anchors } from "./drawingXml";
import type { SheetPart } from "./readBook";
import { child, childrenOf, parseXml, type XmlElement } from "./xml";
import type { XlsxPackage } from "./xlsxPackage";

/** The charts of a worksheet in the order of its drawing. Kinds that are not played are listed as "Other". */
export function readCharts(book: XlsxPackage, { path, sheetId }: SheetPart, sheetNumber: number): ChartModel[] {
  const drawing = book.relationships(path).find(({ type }) => type.endsWith("/drawing"))?.target;
  if (drawing === undefined || !book.has(drawing)) return [];
  const parts = new Map(book.relationships(drawing).map(({ id, target }) => [id, target]));
  return anchors(book.text(drawing)).flatMap((text, anchor): ChartModel[] => {
    const held = anchoredChart(text);
    const part = parts.get(held?.relationship ?? "");
    if (held === null || part === undefined || !book.has(part)) return [];
    const xml = book.text(part);
    const { name, altText, place } = held;
    const references = chartReferences(xml).map((reference) => `=${reference}`);
    const id = chartId(sheetNumber, anchor + 1);
    return [{ id, sheetId, name, altText, place, ...readChart(xml), source: { drawing, anchor, part, references } }];
  });
}

/** Every reference of a chart part to cells, in its order. */
function chartReferences(xml: string): readonly string[] {
  return [...xml.matchAll(/<(?:\w+:)?f>([^<]*)<\/(?:\w+:)?f>/g)].map(([whole]) => parseXml(whole).text);
}

const POSITIONS: Readonly<Record<string, LegendPosition>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Corner",
};
const BLANKS: Readonly<Record<string, BlankCells>> = { gap: "NotPlotted", zero: "Zero", span: "Interplotted" };

type ChartPart = Pick<ChartInfo, "type" | "title" | "legend" | "categoryTitle" | "valueTitle" | "blanks" | "series">;

function readChart(xml: string): ChartPart {
  const chart = child(parseXml(xml), "chart");
  const plot = child(chart, "plotArea");
  const plots = (plot?.children ?? []).filter(({ name }) => name.endsWith("Chart"));
  const legend = child(chart, "legend");
  const axis = (...names: string[]) => plot?.children.find(({ name }) => names.includes(name)) ?? null;
  return {
    type: plots.length === 1 ? typeOf(plots[0] ?? null) : "Other",
    title: readTitle(child(chart, "title")),
    legend: { visible: legend !== null, position: POSITIONS[valueOf(legend, "legendPos") ?? "r"] ?? "Right" },
    categoryTitle: readTitle(child(axis("catAx", "dateAx"), "title")),
    valueTitle: readTitle(child(axis("valAx"), "title")),
    blanks: BLANKS[valueOf(chart, "dispBlanksAs") ?? "zero"] ?? "Zero",
    series: plots.flatMap((one) => childrenOf(one, "ser")).map(readSeries),
  };
}

function valueOf(element: XmlElement | null, name: string): string | undefined {
  return child(element, name)?.attributes["val"];
}

function typeOf(plot: XmlElement | null): ChartType {
  const grouping = valueOf(plot, "grouping") ?? "standard";
  if (plot?.name === "pieChart") return "Pie";
  if (plot?.name === "barChart") {
    const base = (valueOf(plot, "barDir") ?? "col") === "bar" ? "Bar" : "Column";
    if (grouping === "stacked") return `${base}Stacked`;
    return grouping === "percentStacked" ? `${base}Stacked100` : `${base}Clustered`;
  }
  if (plot?.name !== "lineChart" || grouping === "percentStacked") return "Other";
  const marked = childrenOf(plot, "ser").some((series) => valueOf(child(series, "marker"), "symbol") !== "none");
  if (grouping === "stacked") return marked ? "LineMarkersStacked" : "LineStacked";
  return marked ? "LineMarkers" : "Line";
}

function readTitle(title: XmlElement | null): ChartTitleInfo {
  return { text: texts(child(child(title, "tx"), "rich")), visible: title !== null };
}

/** The texts of an element's runs, paragraphs apart by line breaks. */
function texts(rich: XmlElement | null): string {
  const runs = (paragraph: XmlElement) => childrenOf(paragraph, "r").map((run) => child(run, "t")?.text ?? "");
  return childrenOf(rich, "p")
    .map((paragraph) => runs(paragraph).join(""))
    .join("\n");
}

function readSeries(series: XmlElement): ChartSeriesInfo {
  const reference = (name: string) => {
    const held = child(series, name)?.children.find((one) => one.name.endsWith("Ref")) ?? null;
    const text = child(held, "f")?.text;
    return text === undefined ? "" : `=${text}`;
  };
  const shape = child(series, "spPr");
  const solid = child(shape, "solidFill") ?? child(child(shape, "ln"), "solidFill");
  const color = child(solid, "srgbClr")?.attributes["val"];
  return {
    name: reference("tx") || (child(child(series, "tx"), "v")?.text ?? ""),
    categories: reference("cat"),
    values: reference("val"),
    color: color === undefined ? "" : `#${color.toUpperCase()}`,
  };
}
