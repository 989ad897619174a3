import type { BarsChart } from "./chart";

/** One part of a bar that lies: from where and how long, in CSS pixels. `part` counts from 0. */
export type BarPart = { readonly part: number; readonly x: number; readonly width: number };

const leastWidth = 2;

/** The parts of every row's bar, the longest bar as long as there is room. A part above 0 can always be seen. */
export function barsGeometry({ rows }: Pick<BarsChart, "rows">, room: number): BarPart[][] {
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const most = Math.max(1, ...rows.map(({ values }) => sum(values)));
  return rows.map(({ values }) => {
    let x = 0;
    return values.flatMap((value, part) => {
      if (value <= 0) return [];
      const width = Math.max(leastWidth, (value / most) * room);
      const at = { part, x, width };
      x += width;
      return [at];
    });
  });
}
