import { describeNumber } from "../src/text/counts";
import { chartSigns, signOf, type ColumnsChart } from "./chart";
import { stepFor } from "./chartStep";

/** A rectangle of the drawing, in CSS pixels from its top left corner. */
export type ChartBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where everything of a chart of columns stands, in CSS pixels. `series` and `category` count from 0. */
export type ColumnsGeometry = {
  readonly plot: { readonly left: number; readonly right: number; readonly base: number };
  /** Lines across with the number at their left. */
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly columns: readonly (ChartBox & { readonly series: number; readonly category: number })[];
  /** Signs beyond the end of columns; x is their middle, y their base line. */
  readonly signs: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** Names below: x is their middle. Where there is no room for all, every second or third. */
  readonly labels: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** Years below the names: x is where they begin. */
  readonly years: readonly { readonly text: string; readonly x: number; readonly y: number }[];
};

/** Room that letters of 12 px take: a digit, a month of three letters, a year, and a line of them. */
const letter = { digit: 7, label: 27, year: 36, line: 16 } as const;
const leastHeight = 2;

/** Lays columns out in a width and a height (CSS pixels). Values that are not shown leave a gap with a sign. */
export function columnsGeometry(chart: ColumnsChart, width: number, height: number): ColumnsGeometry {
  const { categories, series } = chart;
  const [most, least] = [reachOf(chart, false), reachOf(chart, true)];
  const step = stepFor(most + least);
  const [above, under] = [Math.max(1, Math.ceil(most / step)), Math.ceil(least / step)];
  const left = describeNumber(Math.max(above, under) * step).length * letter.digit + 6;
  const hasBelow = series.some(({ below }) => below === true);
  const [top, bottom] = [letter.line, height - 2 * letter.line - (hasBelow ? letter.line : 4)];
  const scale = (bottom - top) / ((above + under) * step);
  const base = top + above * step * scale;
  const band = (width - left) / Math.max(1, categories.length);
  const place = { left, band, base, scale };
  return {
    plot: { left, right: width, base },
    ticks: Array.from({ length: above + under + 1 }, (_, at) => (at - under) * step).map((value) => ({
      value: Math.abs(value),
      y: base - value * scale,
    })),
    ...(chart.stacked ? stacks(chart, place) : groups(chart, place)),
    labels: labelsOf(chart, place, height - letter.line - 4),
    years: yearsOf(chart, place, height - 4),
  };
}

type Place = { readonly left: number; readonly band: number; readonly base: number; readonly scale: number };
type Drawn = Pick<ColumnsGeometry, "columns" | "signs">;

/** The largest number above the base line, or below it. */
function reachOf({ categories, series, stacked }: ColumnsChart, below: boolean): number {
  const side = series.filter((one) => (one.below === true) === below);
  const reaches = categories.map((_, at) => {
    const numbers = side.map(({ values }) => shownNumber(values[at]));
    return stacked ? numbers.reduce((sum, value) => sum + value, 0) : Math.max(0, ...numbers);
  });
  return Math.max(0, ...reaches);
}

function shownNumber(value: number | "hidden" | null | undefined): number {
  return typeof value === "number" ? value : 0;
}

/** One column for each series, side by side. */
function groups({ categories, series }: ColumnsChart, place: Place): Drawn {
  const inner = place.band * 0.84;
  const each = inner / series.length;
  const drawn = { columns: new Array<ColumnsGeometry["columns"][number]>(), signs: new Array<Sign>() };
  categories.forEach((_, category) => {
    const from = place.left + category * place.band + (place.band - inner) / 2;
    series.forEach((one, at) => {
      const box = { x: from + at * each, y: place.base, width: Math.max(1, each - 1), height: 0 };
      const column = grown(box, shownNumber(one.values[category]), one.below === true, place.scale);
      if (column.height > 0) drawn.columns.push({ ...column, series: at, category });
      const sign = signOf(one, category);
      if (sign !== null) drawn.signs.push(signAt(column, one.below === true, chartSigns[sign]));
    });
  });
  return drawn;
}

/** One column for each category, in parts, above and below the base line. */
function stacks({ categories, series }: ColumnsChart, place: Place): Drawn {
  const inner = Math.min(40, place.band * 0.7);
  const drawn = { columns: new Array<ColumnsGeometry["columns"][number]>(), signs: new Array<Sign>() };
  categories.forEach((_, category) => {
    const x = place.left + category * place.band + (place.band - inner) / 2;
    for (const below of [false, true]) {
      let end: ChartBox = { x, y: place.base, width: inner, height: 0 };
      const signs = new Set<string>();
      series.forEach((one, at) => {
        if ((one.below === true) !== below) return;
        const sign = signOf(one, category);
        if (sign !== null) signs.add(chartSigns[sign]);
        const start = { ...end, y: below ? end.y + end.height : end.y, height: 0 };
        const column = grown(start, shownNumber(one.values[category]), below, place.scale);
        if (column.height > 0) drawn.columns.push({ ...column, series: at, category });
        end = column;
      });
      if (signs.size > 0) drawn.signs.push(signAt(end, below, [...signs].join("")));
    }
  });
  return drawn;
}

/** A box that grows from its y upwards or downwards by a number; a number above 0 can always be seen. */
function grown(box: ChartBox, value: number, below: boolean, scale: number): ChartBox {
  const height = value === 0 ? 0 : Math.max(leastHeight, value * scale);
  return { ...box, y: below ? box.y : box.y - height, height };
}

type Sign = ColumnsGeometry["signs"][number];

function signAt({ x, y, width, height }: ChartBox, below: boolean, text: string): Sign {
  return { text, x: x + width / 2, y: below ? y + height + 13 : y - 4 };
}

function labelsOf({ categories }: ColumnsChart, { left, band }: Place, y: number): ColumnsGeometry["labels"] {
  const every = Math.max(1, Math.ceil(letter.label / band));
  return categories.flatMap(({ label }, at) =>
    at % every === 0 ? [{ text: label, x: left + (at + 0.5) * band, y }] : [],
  );
}

function yearsOf({ categories }: ColumnsChart, { left, band }: Place, y: number): ColumnsGeometry["years"] {
  const years = categories.flatMap(({ year }, at) =>
    year === categories[at - 1]?.year ? [] : [{ text: String(year), x: left + at * band, y }],
  );
  // A year that the next one would write over is left out.
  return years.filter(({ x }, at) => (years[at + 1]?.x ?? Infinity) - x >= letter.year);
}
