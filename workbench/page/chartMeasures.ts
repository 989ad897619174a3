import { accent } from "../grid/chartColors";
import type { ChartInfo, ChartType, DrawnSeries } from "../grid/chartInfo";

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** One value as it is drawn: from where to where on the value axis. */
export type Mark = { readonly series: number; readonly index: number; readonly from: number; readonly to: number };

/** The values of a chart on its axis: shares of 100 or sums where they are stacked; values that are missing are left out. */
export function marks(type: ChartType, series: readonly DrawnSeries[]): readonly Mark[] {
  const [isStacked, isShare] = [type.includes("Stacked"), type.endsWith("100")];
  return series.flatMap(({ values }, place) =>
    values.flatMap((value, index): Mark[] => {
      if (value === null) return [];
      if (!isStacked) return [{ series: place, index, from: 0, to: value }];
      const below = sum(series.slice(0, place), index);
      const scale = isShare ? 100 / (sum(series, index) || 1) : 1;
      return [{ series: place, index, from: below * scale, to: (below + value) * scale }];
    }),
  );
}

function sum(series: readonly DrawnSeries[], index: number): number {
  return series.reduce((all, { values }) => all + (values[index] ?? 0), 0);
}

/** Round numbers of the value axis, 0 among them, that hold all marks. */
export function ticks(all: readonly Mark[]): readonly number[] {
  const ends = all.flatMap(({ from, to }) => [from, to]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const rough = (most - least || 1) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10);
  const first = Math.floor(least / step);
  const count = Math.max(1, Math.ceil(most / step) - first) + 1;
  return Array.from({ length: count }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** The colour of a series: its own, or the next of Excel's. */
export function colorOf(series: DrawnSeries | undefined, index: number): string {
  return series?.color || accent(index);
}

/** The space between the title, the legend and the axes. */
export function plotBox(
  { title, legend, type, categoryTitle, valueTitle }: ChartInfo,
  width: number,
  height: number,
): Box {
  const shows = (position: string) => legend.visible && legend.position === position;
  const onRight = legend.visible && (legend.position === "Right" || legend.position === "Corner");
  const flat = type.startsWith("Bar");
  const beside = (flat ? categoryTitle : valueTitle).visible ? 12 : 0;
  const below = (flat ? valueTitle : categoryTitle).visible ? 14 : 0;
  return {
    left: beside + (flat ? 84 : 44) + (shows("Left") ? 90 : 0),
    top: (title.visible ? 34 : 14) + (shows("Top") ? 20 : 0),
    right: Math.max(60, width - 14 - (onRight ? 100 : 0)),
    bottom: Math.max(60, height - 26 - below - (shows("Bottom") ? 22 : 0)),
  };
}

/** What the chart says, in words, for people who do not see it. */
export function chartWords({ name, title, altText, type }: ChartInfo, series: readonly DrawnSeries[]): string {
  if (type === "Other") return `${name}: a chart of a kind that the practice Excel only keeps`;
  const told = series.map(({ name: one, categories, values }) => {
    const points = values.map((value, index) => `${categories[index] ?? index + 1} ${value ?? "none"}`);
    return `${one}: ${points.join(", ")}`;
  });
  return [altText || title.text || name, ...told].join(". ");
}

const LETTER = 6;

/** A label that fits into so many pixels, its end cut off where it is longer. */
export function shortened(label: string, pixels: number): string {
  const letters = Math.max(2, Math.floor(pixels / LETTER));
  return label.length <= letters ? label : `${label.slice(0, letters - 1)}…`;
}
