import type { Count } from "../src/domain/report/unitReport";

/** How a series is filled. Each differs in its pattern too, so that nothing hangs on color. */
export type ChartLook = "solid" | "hatched" | "dotted" | "open";

/** A number to draw. Null: not known, which is not 0. "hidden": it may not be shown. */
export type ChartValue = Count | null;

/** What a place without a full column is marked with: not known; hidden; at least this much. */
export type ChartSign = "unknown" | "hidden" | "atLeast";

/** The signs as they are drawn; the legend says what they mean. */
export const chartSigns: Readonly<Record<ChartSign, string>> = { unknown: "–", hidden: "*", atLeast: "+" };

/** One series: a value for each category. `below`: drawn downwards from the base line. `atLeast`: categories of which a part is missing. */
export type ChartSeries = {
  readonly name: string;
  readonly look: ChartLook;
  readonly values: readonly ChartValue[];
  readonly below?: boolean;
  readonly atLeast?: readonly boolean[];
};

/** Columns over categories, oldest first. `year` stands below the first category and wherever it changes. */
export type ColumnsChart = {
  readonly categories: readonly { readonly label: string; readonly year: number }[];
  readonly series: readonly ChartSeries[];
  /** Series of one category on top of each other, else side by side. */
  readonly stacked: boolean;
};

/** Bars that lie, one for each row, in parts. `sign` stands at the end of a bar of which something is not shown. */
export type BarsChart = {
  readonly parts: readonly { readonly name: string; readonly look: ChartLook }[];
  readonly rows: readonly {
    readonly name: string;
    readonly said: string;
    readonly values: readonly number[];
    readonly sign: ChartSign | null;
  }[];
};

/** The signs that a chart uses, in the order of the legend. */
export function signsOf(chart: ColumnsChart): ChartSign[] {
  const used = new Set(chart.series.flatMap((series) => series.values.map((_, at) => signOf(series, at))));
  return (["unknown", "hidden", "atLeast"] as const).filter((sign) => used.has(sign));
}

/** The sign of one value of a series; null where the number stands as it is. */
export function signOf({ values, atLeast }: Pick<ChartSeries, "values" | "atLeast">, at: number): ChartSign | null {
  const value = values[at];
  if (value === undefined || value === null) return "unknown";
  if (value === "hidden") return "hidden";
  return atLeast?.[at] === true ? "atLeast" : null;
}
