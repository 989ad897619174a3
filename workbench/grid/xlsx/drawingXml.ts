import type { ChartCorner, ChartInfo, ChartPlace } from "../chartInfo";
import { CHART, DRAWING, DRAWING_ML, HEAD, RELATIONSHIPS, UNITS_A_PIXEL } from "./chartNames";
import { setAttributes } from "./styleXml";
import { child, escapeXml, parseXml, type XmlElement } from "./xml";

const ANCHOR = /<(\w+:)?(twoCellAnchor|oneCellAnchor|absoluteAnchor)\b[\s\S]*?<\/\1?\2>/g;

/** The chart that an anchor of a drawing holds: its relationship, name and place. */
export type AnchoredChart = {
  readonly relationship: string;
  readonly name: string;
  readonly altText: string;
  readonly place: ChartPlace;
};

/** A drawing without anything in it. */
export function newDrawingXml(): string {
  return `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${DRAWING_ML}"></xdr:wsDr>`;
}

/** What stands in a drawing, each with its place, as text. */
export function anchors(drawing: string): readonly string[] {
  return [...drawing.matchAll(ANCHOR)].map(([anchor]) => anchor);
}

/** The chart of an anchor; null for pictures, shapes and controls. */
export function anchoredChart(anchor: string): AnchoredChart | null {
  const root = parseXml(anchor);
  const frame = descendant(root, "graphicFrame");
  const chart = frame && descendant(descendant(frame, "graphicData"), "chart");
  const relationship = Object.entries(chart?.attributes ?? {}).find(([name]) => name.endsWith(":id"))?.[1];
  if (frame === null || relationship === undefined) return null;
  const { name = "", descr = "" } = descendant(frame, "cNvPr")?.attributes ?? {};
  return { relationship, name, altText: descr, place: readPlace(root) };
}

function descendant(element: XmlElement | null, name: string): XmlElement | null {
  for (const one of element?.children ?? []) {
    const found = one.name === name ? one : descendant(one, name);
    if (found !== null) return found;
  }
  return null;
}

/** A chart that does not grow with its cells is read as so large that it reaches beyond its first cell. */
function readPlace(anchor: XmlElement): ChartPlace {
  const [from, to] = [readCorner(child(anchor, "from")), child(anchor, "to")];
  if (to !== null) return { from, to: readCorner(to) };
  const { cx = "0", cy = "0" } = child(anchor, "ext")?.attributes ?? {};
  const { x = "0", y = "0" } = child(anchor, "pos")?.attributes ?? {};
  const start = { ...from, x: from.x + Number(x) / UNITS_A_PIXEL, y: from.y + Number(y) / UNITS_A_PIXEL };
  return {
    from: start,
    to: { ...start, x: start.x + Number(cx) / UNITS_A_PIXEL, y: start.y + Number(cy) / UNITS_A_PIXEL },
  };
}

function readCorner(corner: XmlElement | null): ChartCorner {
  const number = (name: string) => Number(child(corner, name)?.text ?? 0);
  return {
    row: number("row"),
    column: number("col"),
    x: number("colOff") / UNITS_A_PIXEL,
    y: number("rowOff") / UNITS_A_PIXEL,
  };
}

/** The anchor of a new chart; `number` is one that no other shape of the drawing has. */
export function newAnchorXml(chart: ChartInfo, relationship: string, number: number): string {
  const identity = setAttributes("<xdr:cNvPr/>", { id: number, name: chart.name, ...altText(chart) });
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${identity}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${escapeXml(relationship)}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  return `<xdr:twoCellAnchor xmlns:xdr="${DRAWING}" xmlns:a="${DRAWING_ML}">${placeXml(chart.place, "xdr:")}${frame}<xdr:clientData/></xdr:twoCellAnchor>`;
}

/** The anchor with the chart's place, name and alternative text, where they changed. */
export function changedAnchor(anchor: string, was: ChartInfo, now: ChartInfo): string {
  const moved = JSON.stringify(was.place) === JSON.stringify(now.place) ? anchor : movedAnchor(anchor, now.place);
  if (was.name === now.name && was.altText === now.altText) return moved;
  return moved.replace(/<(?:\w+:)?cNvPr\b[^>]*>/, (identity) =>
    setAttributes(identity, { name: now.name, ...altText(now) }),
  );
}

function altText(chart: ChartInfo): Record<string, string> {
  return chart.altText === "" ? {} : { descr: chart.altText };
}

function movedAnchor(anchor: string, place: ChartPlace): string {
  const [, prefix = "", kind = ""] = /^<(\w+:)?(\w+)/.exec(anchor) ?? [];
  const head = anchor.slice(0, anchor.search(new RegExp(`<(?:mc:AlternateContent|${prefix}graphicFrame)\\b`)));
  const rest = anchor.slice(head.length, -`</${prefix}${kind}>`.length);
  const open = head.slice(0, head.indexOf(">") + 1).replace(`<${prefix}${kind}`, `<${prefix}twoCellAnchor`);
  return `${open}${placeXml(place, prefix)}${rest}</${prefix}twoCellAnchor>`;
}

function placeXml({ from, to }: ChartPlace, prefix: string): string {
  const units = (pixels: number) => Math.max(0, Math.round(pixels * UNITS_A_PIXEL));
  const corner = (name: string, { row, column, x, y }: ChartCorner) => {
    const parts = { col: column, colOff: units(x), row, rowOff: units(y) };
    const inner = Object.entries(parts).map(([part, value]) => `<${prefix}${part}>${value}</${prefix}${part}>`);
    return `<${prefix}${name}>${inner.join("")}</${prefix}${name}>`;
  };
  return corner("from", from) + corner("to", to);
}
