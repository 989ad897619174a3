import { shiftSpan, type Shift } from "./area";
import { columnLetters, parseAreaReference, quoteSheetName } from "./cellReference";
import type { ChartCorner, ChartInfo } from "./chartInfo";
import { shiftReferences } from "./formulaReferences";
import type { Area } from "./grid";

type Referring = ChartInfo & { readonly source?: { readonly references: readonly string[] } | null };

/** Cells of a worksheet that a chart draws. */
export type ChartCells = { readonly sheet: string; readonly area: Area };

/** The cells that "='Unit report'!$B$5:$B$9" names; null for a text, several areas or a lost reference. */
export function chartCells(reference: string): ChartCells | null {
  const parts = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(reference);
  const area = parseAreaReference(parts?.[3] ?? "");
  const sheet = parts?.[1]?.replaceAll("''", "'") ?? parts?.[2];
  return area === null || sheet === undefined ? null : { sheet, area };
}

/** The reference of cells, fixed as charts hold it: "='Unit report'!$B$5:$B$9". */
export function chartReference(sheet: string, area: Area): string {
  const first = fixed(area.row, area.column);
  const last = fixed(area.row + area.rows - 1, area.column + area.columns - 1);
  return `=${quoteSheetName(sheet)}!${first}${first === last ? "" : `:${last}`}`;
}

/** The chart after rows or columns of a worksheet came or went; `here` says that it is the chart's own worksheet. */
export function shiftedChart<Chart extends Referring>(
  chart: Chart,
  here: boolean,
  changed: string,
  shift: Shift,
): Chart {
  const moved = withReferences(chart, (reference) => shiftReferences(reference, "", changed, shift));
  if (!here) return moved;
  const place = { from: shiftedCorner(chart.place.from, shift), to: shiftedCorner(chart.place.to, shift) };
  return { ...moved, place };
}

/** The chart with each reference changed. */
export function renamedChart<Chart extends Referring>(chart: Chart, change: (reference: string) => string): Chart {
  return withReferences(chart, change);
}

function withReferences<Chart extends Referring>(chart: Chart, change: (reference: string) => string): Chart {
  const changed = (text: string) => (text.startsWith("=") ? change(text) : text);
  const series = chart.series.map((one) => ({
    ...one,
    name: changed(one.name),
    categories: changed(one.categories),
    values: changed(one.values),
  }));
  const { source } = chart;
  return source
    ? { ...chart, series, source: { ...source, references: source.references.map(changed) } }
    : { ...chart, series };
}

/** A corner moves with its cell; where the cell goes, it stands at the edge that is left. */
function shiftedCorner(corner: ChartCorner, { axis, at, count }: Shift): ChartCorner {
  const index = corner[axis];
  const [now] = shiftSpan(index, index, at, count) ?? [at];
  const lost = count < 0 && index >= at && index < at - count;
  return axis === "row"
    ? { ...corner, row: now, y: lost ? 0 : corner.y }
    : { ...corner, column: now, x: lost ? 0 : corner.x };
}

function fixed(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}
