import { startPractice } from "../../workbench/host/startPractice";
import { putCells, putList } from "./listBook";
import { apply, cellsOf, reportPlan, sheetId, sheetState, tableArea, undoOf, unitReport } from "./reportBook";

const now = { Excel, Office, OfficeExtension };
const { runner } = practice.host;

afterEach(() => {
  Object.assign(globalThis, now);
});

/** An Excel that has ExcelApi 1.9 and no later member. */
async function oldExcel(): Promise<() => void> {
  const old = await startPractice({ grid: practice.grid, requirements: { ExcelApi: "1.9" } });
  Object.assign(globalThis, old.office);
  return () => old.stop();
}

beforeEach(async () => {
  await practice.open(null);
  putList("Unit 12");
  runner.betweenRoundTrips = () => {};
});

test("[H13] a report needs no member after ExcelApi 1.9; without Table.resize a table that grows is made anew in its place", async () => {
  const stop = await oldExcel();
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  await apply(reportPlan(unitReport(2)));
  const before = sheetState();
  const undo = await undoOf(reportPlan(unitReport(5, 2)));
  expect(tableArea("LicenseListUnits")).toEqual({ row: 5, column: 0, rows: 6, columns: 4 });
  expect(sheetState()?.charts).toHaveLength(2);
  expect(await apply(reportPlan(unitReport(5, 2)))).toMatchObject({ roundTrips: 1 });
  await apply(undo);
  expect(sheetState()?.cells.filter(Boolean)).toEqual(before?.cells.filter(Boolean));
  stop();
});

test("without Table.resize a table to which a person added a column is not made anew", async () => {
  const stop = await oldExcel();
  await apply(reportPlan(unitReport(2)));
  const { row } = tableArea("LicenseListUnits");
  putCells(sheetId("Unit report"), row, 4, [["Mine"], [1], [2]]);
  const table = practice.grid.tables().find(({ name }) => name === "LicenseListUnits");
  practice.grid.resizeTable(table?.id ?? "", { row, column: 0, rows: 3, columns: 5 });
  const result = await apply(reportPlan(unitReport(5)));
  expect(result.changedMeanwhile).toMatchObject([{ row: row + 1, reason: "no-room" }]);
  expect(await apply(reportPlan(unitReport(2, 2)))).toMatchObject({ changedMeanwhile: [] });
  expect(cellsOf("Unit report")[row + 1]?.[4]).toBe(1);
  stop();
});
