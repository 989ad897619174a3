import * as fc from "fast-check";
import type { ChartSeries, ChartValue, ColumnsChart } from "../../taskpane/chart";
import { columnsGeometry } from "../../taskpane/columnsGeometry";

const months = ["Nov", "Dec", "Jan", "Feb"].map((label, at) => ({ label, year: at < 2 ? 2025 : 2026 }));
const [WIDTH, HEIGHT] = [288, 190];

function chartOf(stacked: boolean, ...series: readonly Partial<ChartSeries>[]): ColumnsChart {
  const whole = series.map((one, at) => ({ name: `Series ${at}`, look: "solid", values: [], ...one }) as const);
  return { categories: months, series: whole, stacked };
}

describe("columns of a chart", () => {
  test("a column is as high as its number against the lines across", () => {
    const { columns, ticks, plot } = columnsGeometry(chartOf(false, { values: [10, 5, 0, 20] }), WIDTH, HEIGHT);
    const heights = columns.map(({ height }) => height);
    const ten = plot.base - (ticks.find(({ value }) => value === 10)?.y ?? 0);
    expect(heights[0]).toBeCloseTo(ten);
    expect(heights[1]).toBeCloseTo(ten / 2);
    expect(heights[2]).toBeCloseTo(ten * 2);
    expect(ticks.map(({ value }) => value)).toEqual([0, 10, 20]);
  });

  test("[H12] what is not known or too small leaves a gap with a sign, which no zero has", () => {
    const { columns, signs } = columnsGeometry(chartOf(false, { values: [null, "hidden", 0, 3] }), WIDTH, HEIGHT);
    expect(columns.map(({ category }) => category)).toEqual([3]);
    expect(signs.map(({ text }) => text)).toEqual(["–", "*"]);
  });

  test("[H11] a month of which days are missing is drawn and marked as at least that much", () => {
    const chart = chartOf(true, { values: [4, 4, 4, 4], atLeast: [false, true, false, false] });
    const { columns, signs } = columnsGeometry(chart, WIDTH, HEIGHT);
    expect(columns).toHaveLength(4);
    expect(signs.map(({ text }) => text)).toEqual(["+"]);
  });

  test("series that are stacked stand on each other, those below hang from the base line", () => {
    const chart = chartOf(true, { values: [4] }, { values: [2] }, { values: [3], below: true });
    const { columns, plot } = columnsGeometry(chart, WIDTH, HEIGHT);
    const [first, second, below] = columns;
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeCloseTo(plot.base);
    expect((second?.y ?? 0) + (second?.height ?? 0)).toBeCloseTo(first?.y ?? 0);
    expect(below?.y).toBeCloseTo(plot.base);
  });

  test("a number above 0 can be seen, however small it is beside the others", () => {
    const { columns } = columnsGeometry(chartOf(false, { values: [10_000, 1] }), WIDTH, HEIGHT);
    expect(columns.at(-1)?.height).toBeGreaterThanOrEqual(2);
  });

  test("names are left out where they would write over each other, and so are years", () => {
    const narrow = columnsGeometry(chartOf(false, { values: [1, 2, 3, 4] }), 80, HEIGHT);
    expect(narrow.labels.map(({ text }) => text)).toEqual(["Nov", "Jan"]);
    expect(narrow.years.map(({ text }) => text)).toEqual(["2026"]);
    const wide = columnsGeometry(chartOf(false, { values: [1, 2, 3, 4] }), WIDTH, HEIGHT);
    expect(wide.labels.map(({ text }) => text)).toEqual(["Nov", "Dec", "Jan", "Feb"]);
    expect(wide.years.map(({ text }) => text)).toEqual(["2025", "2026"]);
  });

  test("whatever the numbers, every column stands inside the drawing and no two of them overlap", () => {
    const value = fc.oneof(fc.nat(5_000), fc.constantFrom<ChartValue>(null, "hidden", 0));
    const series = fc.record({ values: fc.array(value, { minLength: 4, maxLength: 4 }), below: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(series, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        fc.integer({ min: 120, max: 700 }),
        (all, stacked, width) => {
          const { columns, plot } = columnsGeometry(chartOf(stacked, ...all), width, HEIGHT);
          for (const { x, y, width: wide, height } of columns) {
            expect(x).toBeGreaterThanOrEqual(plot.left);
            expect(x + wide).toBeLessThanOrEqual(width + 0.01);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y + height).toBeLessThanOrEqual(HEIGHT);
          }
          for (const [at, one] of columns.entries())
            for (const other of columns.slice(at + 1)) {
              const apartAcross = one.x + one.width <= other.x + 0.01 || other.x + other.width <= one.x + 0.01;
              const apartAbove = one.y + one.height <= other.y + 0.01 || other.y + other.height <= one.y + 0.01;
              expect(apartAcross || apartAbove).toBe(true);
            }
        },
      ),
    );
  });
});
