import { accent } from "../chartColors";
import type { ChartInfo, ChartTitleInfo, ChartType, DrawnSeries } from "../chartInfo";
import { CHART, DRAWING_ML, HEAD, RELATIONSHIPS } from "./chartNames";
import { cacheXml, type ChartCache } from "./chartCache";
import { escapeXml } from "./xml";

/** A series with what its cells hold, so that programs that do not calculate show it too. */
export type SeriesToWrite = {
  readonly drawn: DrawnSeries;
  readonly name: ChartCache;
  readonly categories: ChartCache;
  readonly values: ChartCache;
};

const POSITIONS = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;
const BLANKS = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" } as const;
const AXES = '<c:axId val="111111111"/><c:axId val="222222222"/>';

/** A chart part from nothing; elements stand in the order of the schema (ECMA-376, part 1, 21.2). */
export function newChartXml(chart: ChartInfo, series: readonly SeriesToWrite[]): string {
  const { title, legend, blanks } = chart;
  const legendXml = legend.visible
    ? `<c:legend><c:legendPos val="${POSITIONS[legend.position]}"/><c:overlay val="0"/></c:legend>`
    : "";
  const shown = `${titleXml(title, 1400)}<c:autoTitleDeleted val="${title.visible ? 0 : 1}"/>`;
  const plot = `<c:plotArea><c:layout/>${plotXml(chart.type, series)}${axesXml(chart)}</c:plotArea>`;
  const inner = `${shown}${plot}${legendXml}<c:plotVisOnly val="1"/><c:dispBlanksAs val="${BLANKS[blanks]}"/>`;
  return `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING_ML}" xmlns:r="${RELATIONSHIPS}"><c:roundedCorners val="0"/><c:chart>${inner}</c:chart></c:chartSpace>`;
}

function titleXml({ text, visible }: ChartTitleInfo, size: number): string {
  if (!visible) return "";
  const paragraphs = text.split("\n").map((line) => {
    const run = `<a:r><a:rPr lang="en-US" sz="${size}" b="0"/><a:t>${escapeXml(line)}</a:t></a:r>`;
    return `<a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr>${run}</a:p>`;
  });
  const rich = `<c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx>`;
  return `<c:title>${text === "" ? "" : rich}<c:overlay val="0"/></c:title>`;
}

function plotXml(type: ChartType, series: readonly SeriesToWrite[]): string {
  const all = series.map((one, index) => seriesXml(type, one, index)).join("");
  if (type === "Pie") return `<c:pieChart><c:varyColors val="1"/>${all}<c:firstSliceAng val="0"/></c:pieChart>`;
  if (type.startsWith("Line")) {
    const grouping = type.endsWith("Stacked") ? "stacked" : "standard";
    return `<c:lineChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${all}<c:marker val="1"/>${AXES}</c:lineChart>`;
  }
  const grouping = type.endsWith("100") ? "percentStacked" : type.endsWith("Stacked") ? "stacked" : "clustered";
  const overlap = grouping === "clustered" ? "" : '<c:overlap val="100"/>';
  const head = `<c:barDir val="${type.startsWith("Bar") ? "bar" : "col"}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>`;
  return `<c:barChart>${head}${all}<c:gapWidth val="80"/>${overlap}${AXES}</c:barChart>`;
}

function seriesXml(type: ChartType, { drawn, name, categories, values }: SeriesToWrite, index: number): string {
  const named = name.reference === "" ? textName(drawn.name) : `<c:tx>${cacheXml(name, "str")}</c:tx>`;
  const across = categories.reference === "" ? "" : `<c:cat>${cacheXml(categories, kindOf(categories))}</c:cat>`;
  const up = values.reference === "" ? "" : `<c:val>${cacheXml(values, "num")}</c:val>`;
  const line = type.startsWith("Line");
  const marker = line && !type.startsWith("LineMarkers") ? '<c:marker><c:symbol val="none"/></c:marker>' : "";
  const color = shapeXml(drawn.color || accent(index), line);
  const look = type === "Pie" ? shares(drawn) : color + (line ? marker : '<c:invertIfNegative val="0"/>');
  const end = line ? '<c:smooth val="0"/>' : "";
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${named}${look}${across}${up}${end}</c:ser>`;
}

function textName(name: string): string {
  return name === "" ? "" : `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
}

/** The shares of a pie in Excel's colours: a file without a theme has none of its own. */
function shares({ values }: DrawnSeries): string {
  const points = values.map((_, index) => {
    return `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/>${shapeXml(accent(index), false)}</c:dPt>`;
  });
  return points.join("");
}

/** Categories are numbers where all are, days too; Excel then shows them in the cells' format. */
function kindOf({ values }: ChartCache): "num" | "str" {
  return values.some(({ value }) => typeof value === "number") && values.every(({ value }) => typeof value === "number")
    ? "num"
    : "str";
}

function shapeXml(color: string, line: boolean): string {
  const solid = `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
  return `<c:spPr>${line ? `<a:ln w="28575" cap="rnd">${solid}<a:round/></a:ln>` : solid}</c:spPr>`;
}

const LINE = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';

function axesXml({ type, categoryTitle, valueTitle }: ChartInfo): string {
  if (type === "Pie") return "";
  const [across, up] = type.startsWith("Bar") ? ["l", "b"] : ["b", "l"];
  const format = type.endsWith("100") ? "0%" : "General";
  const category = `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${across}"/>${titleXml(categoryTitle, 1000)}<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
  const value = `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${up}"/><c:majorGridlines>${LINE}</c:majorGridlines>${titleXml(valueTitle, 1000)}<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
  return category + value;
}
