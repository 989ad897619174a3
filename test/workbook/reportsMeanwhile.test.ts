import type { EditPlan } from "../../src/domain/plan/editPlan";
import type { CellValue } from "../../src/domain/values/cell";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { putCells, putList } from "./listBook";
import {
  apply,
  at,
  cellsOf,
  placeOf,
  reportPlan,
  sheetId,
  sheetState,
  tableArea,
  tableOf,
  undoOf,
  unitReport,
} from "./reportBook";

const { runner } = practice.host;
const sheet = "Unit report";
const moments = [
  ["after the look", "after", 1],
  ["right before the read-back", "before", 3],
  ["right before the last batch", "before", 4],
] as const;

beforeEach(async () => {
  runner.betweenRoundTrips = () => {};
  await practice.open(null);
  putList("Unit 12");
});

function meanwhile(moment: "before" | "after", roundTrip: number, act: () => void): void {
  runner.roundTrips.reset();
  runner.betweenRoundTrips = (when, number) => {
    if (when === moment && number === roundTrip) act();
  };
}

function remark(row: number, column: number, text: CellValue = "Their remark"): void {
  putCells(sheetId(sheet), row, column, [[text]], "remote");
}

const rowBelowUnits = () => tableArea("LicenseListUnits").row + tableArea("LicenseListUnits").rows;

const acts: Readonly<Record<string, () => void>> = {
  "types beside the tables": () => remark(7, 9),
  "types below a table": () => remark(rowBelowUnits() + 2, 2),
  "inserts a row above and types into it": () => {
    practice.grid.insertRows(sheetId(sheet), 0, 1, "remote");
    remark(0, 2);
  },
  "inserts two rows under the title and types into one": () => {
    practice.grid.insertRows(sheetId(sheet), 1, 2, "remote");
    remark(1, 0);
  },
  "inserts a row in front of a table": () => {
    practice.grid.insertRows(sheetId(sheet), tableArea("LicenseListMonths").row - 1, 1, "remote");
    remark(0, 9);
  },
  "deletes a chart": () => {
    remark(7, 9);
    const [chart] = practice.grid.charts(sheetId(sheet));
    if (chart) practice.grid.removeChart(chart.id);
  },
  "moves a table": () => {
    remark(0, 9);
    moveTable("LicenseListMonths", 2, 12);
  },
};

/** Cuts a table and pastes it elsewhere, as a person does. */
function moveTable(name: string, row: number, column: number): void {
  const { grid } = practice;
  const { id, area } = tableOf(name);
  const values = grid.values(sheetId(sheet), area);
  const formats = grid.numberFormats(sheetId(sheet), area);
  grid.removeTable(id);
  grid.clear(sheetId(sheet), area, "all", "remote");
  const patches = values.map((line, at) =>
    line.map((value, cell) => ({ value, numberFormat: formats[at]?.[cell] ?? "General" })),
  );
  grid.write(sheetId(sheet), { ...area, row, column }, patches, "remote");
  grid.addTable(sheetId(sheet), { ...area, row, column }, name, "TableStyleMedium2");
}

const cases = Object.keys(acts).flatMap((act) =>
  moments.flatMap(([when, moment, trip]) => [3, 5].map((units) => [act, when, units, moment, trip] as const)),
);

test.each(cases)(
  "[H14] a colleague who %s %s of %i units loses nothing, and the report gets whole",
  async (act, _, units, moment, trip) => {
    await apply(reportPlan(unitReport(3)));
    const plan = reportPlan(unitReport(units, 2));
    meanwhile(moment, trip, () => acts[act]?.());
    const first = await apply(plan);
    runner.betweenRoundTrips = () => {};
    expect([first.unknown, first.refused]).toEqual([[], []]);
    expect(
      cellsOf(sheet)
        .flat()
        .filter((value) => value === "Their remark"),
    ).toHaveLength(1);
    const second = await apply(plan);
    expect(
      cellsOf(sheet)
        .flat()
        .filter((value) => value === "Their remark"),
    ).toHaveLength(1);
    if (second.changedMeanwhile.length > 0) {
      expect(second.changedMeanwhile).toEqual([expect.objectContaining({ tab: sheet, reason: "no-room" })]);
      const { row, column } = placeOf("Their remark");
      practice.grid.clear(sheetId(sheet), { row, column, rows: 1, columns: 1 }, "all", "remote");
      expect((await apply(plan)).changedMeanwhile).toEqual([]);
    }
    expect((await apply(plan)).roundTrips).toBe(1);
    const { row, column } = tableArea("LicenseListUnits");
    expect(cellsOf(sheet)[row - 1]?.[column]).toBe("Licenses by unit");
    for (const text of ["Unit report", "Made on 11/02/2026.", "Hours by month", "Counts from 1 to 10 are hidden."])
      expect([
        text,
        cellsOf(sheet)
          .flat()
          .filter((value) => value === text).length,
      ]).toEqual([text, 1]);
    expect(sheetState()?.tables.map(([name, { rows }]) => [name, rows])).toEqual([
      ["LicenseListMonths", 13],
      ["LicenseListUnits", units + 1],
    ]);
    expect(sheetState()?.charts.map(([name]) => name)).toEqual(["LicenseListHours", "LicenseListUse"]);
  },
);

test.each(moments)("[H14] our sheet deleted by a colleague %s: it is made again", async (_, moment, trip) => {
  await apply(reportPlan(unitReport(3)));
  const plan = reportPlan(unitReport(3, 2));
  meanwhile(moment, trip, () => practice.grid.removeSheet(sheetId(sheet)));
  await openExcelWorkbook().apply(plan, { at });
  runner.betweenRoundTrips = () => {};
  await apply(plan);
  expect(await apply(plan)).toMatchObject({ roundTrips: 1 });
  expect(sheetState()?.tables).toHaveLength(2);
});

test("[H14] what a colleague types after the look where a table is to grow is given back, and told", async () => {
  await apply(reportPlan(unitReport(3)));
  const row = rowBelowUnits() + 1;
  meanwhile("after", 1, () => remark(row, 2));
  const result = await apply(reportPlan(unitReport(6, 2)));
  expect(result.changedMeanwhile).toEqual([{ tab: sheet, row: row + 1, field: "worksheet", reason: "changed" }]);
  expect(cellsOf(sheet)[row]?.[2]).toBe("Their remark");
});

test("[H14] a table that a person moved is written where it is now, and its texts and chart follow", async () => {
  await apply(reportPlan(unitReport(3)));
  moveTable("LicenseListMonths", 4, 8);
  expect(await apply(reportPlan(unitReport(3, 2)))).toMatchObject({ changedMeanwhile: [] });
  expect(tableArea("LicenseListMonths")).toEqual({ row: 4, column: 8, rows: 13, columns: 4 });
  expect(cellsOf(sheet)[5]?.slice(8)).toEqual(["Month 2", 46_000, 0, 2]);
  expect(placeOf("Hours by month")).toEqual({ row: 3, column: 8 });
  const chart = practice.grid.charts(sheetId(sheet)).find(({ name }) => name === "LicenseListHours");
  expect(chart?.place.from).toMatchObject({ row: 18, column: 8 });
  expect(await apply(reportPlan(unitReport(3, 2)))).toMatchObject({ roundTrips: 1 });
});

test("[H14] a chart that a person moved or made larger stays so when its table grows", async () => {
  await apply(reportPlan(unitReport(3)));
  const chart = practice.grid.charts(sheetId(sheet)).find(({ name }) => name === "LicenseListHours");
  if (!chart) throw new Error("No chart");
  const place = { from: { row: 1, column: 9, x: 0, y: 0 }, to: { row: 30, column: 15, x: 0, y: 0 } };
  practice.grid.changeChart(chart.id, { place });
  await apply(reportPlan(unitReport(3, 2)));
  expect(practice.grid.charts(sheetId(sheet)).find(({ name }) => name === "LicenseListHours")?.place).toEqual(place);
});

test("the undo of a first report leaves the sheet when somebody types before the last batch's look", async () => {
  const undo: EditPlan = await undoOf(reportPlan(unitReport(3)));
  meanwhile("before", 3, () => remark(1, 8));
  const result = await apply(undo);
  expect(result.changedMeanwhile).toEqual([{ tab: sheet, row: 2, field: "worksheet", reason: "changed" }]);
  expect(cellsOf(sheet).flat().filter(Boolean)).toEqual(["Their remark"]);
});
