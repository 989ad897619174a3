import fc from "fast-check";
import type { ChartInfo, DrawnSeries } from "../../../workbench/grid/chartInfo";
import { chartWords, marks, shortened, ticks } from "../../../workbench/page/chartMeasures";

function drawn(name: string, values: readonly (number | null)[]): DrawnSeries {
  return { name, color: "", categories: values.map((_, index) => `Unit ${index + 1}`), values };
}

const two = [drawn("On list", [10, null]), drawn("Active", [30, 5])];

test("columns stand on 0, stacked ones on each other, shares on 100; what is missing is left out", () => {
  const ends = (type: ChartInfo["type"]) =>
    marks(type, two).map(({ series, index, from, to }) => [series, index, from, to]);
  expect(ends("ColumnClustered")).toEqual([
    [0, 0, 0, 10],
    [1, 0, 0, 30],
    [1, 1, 0, 5],
  ]);
  expect(ends("ColumnStacked")).toEqual([
    [0, 0, 0, 10],
    [1, 0, 10, 40],
    [1, 1, 0, 5],
  ]);
  expect(ends("BarStacked100")).toEqual([
    [0, 0, 0, 25],
    [1, 0, 25, 100],
    [1, 1, 0, 100],
  ]);
});

test("the axis has a few round steps from 0 or below to the largest value or above", () => {
  const steps = (...values: number[]) => ticks(marks("Line", [drawn("One", values)]));
  expect(steps(3, 14)).toEqual([0, 5, 10, 15]);
  expect(steps(0.1, 0.3)).toEqual([0, 0.1, 0.2, 0.3]);
  expect(steps(-4, 6)).toEqual([-4, -2, 0, 2, 4, 6]);
  expect(steps()).toEqual([0, 0.2]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1 }), (values) => {
      const found = steps(...values);
      expect(found.length).toBeLessThan(9);
      expect(found[0]).toBeLessThanOrEqual(Math.min(0, ...values));
      expect(found.at(-1)).toBeGreaterThanOrEqual(Math.max(0, ...values));
    }),
  );
});

test("a chart is told in words with every value, an unknown kind by its name", () => {
  const chart = { name: "LicenseListUse", title: { text: "Use", visible: true }, altText: "" };
  const told = (type: ChartInfo["type"]) => chartWords({ ...emptyChart, ...chart, type }, two);
  expect(told("Line")).toBe("Use. On list: Unit 1 10, Unit 2 none. Active: Unit 1 30, Unit 2 5");
  expect(told("Other")).toBe("LicenseListUse: a chart of a kind that the practice Excel only keeps");
});

test("long labels are cut so that they fit", () => {
  expect([shortened("Unit 3", 60), shortened("Homework Study Unit", 60)]).toEqual(["Unit 3", "Homework …"]);
});

const hidden = { text: "", visible: false };
const corner = { row: 0, column: 0, x: 0, y: 0 };
const emptyChart: ChartInfo = {
  id: "",
  sheetId: "",
  name: "",
  altText: "",
  type: "Line",
  place: { from: corner, to: corner },
  title: hidden,
  legend: { visible: false, position: "Bottom" },
  categoryTitle: hidden,
  valueTitle: hidden,
  blanks: "NotPlotted",
  series: [],
};
