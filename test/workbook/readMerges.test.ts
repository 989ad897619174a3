import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { putList } from "./listBook";

beforeEach(async () => {
  await practice.open(null);
});

test("[I9] merged areas of every tab are told in one sync; tabs without any, empty and gone ones are absent", async () => {
  const id = putList("Unit 12", { titles: 1, rows: 5 });
  practice.grid.merge(id, { row: 0, column: 0, rows: 1, columns: 4 });
  practice.grid.merge(id, { row: 3, column: 1, rows: 2, columns: 1 });
  putList("Unit 14");
  practice.host.runner.roundTrips.reset();
  expect(await openExcelWorkbook().readMerges(["Unit 12", "Unit 14", "Sheet1", "Gone"])).toEqual({
    outcome: "read",
    merges: new Map([["Unit 12", ["A1:D1", "B4:B5"]]]),
    roundTrips: 1,
  });
  expect(practice.host.runner.roundTrips.read().roundTrips).toBe(1);
});

test("[hazard M] a thousand merged areas are all told", async () => {
  const id = putList("Unit 12", { rows: 2_000 });
  for (let row = 1; row < 2_000; row += 2) practice.grid.merge(id, { row, column: 0, rows: 2, columns: 1 });
  const result = await openExcelWorkbook().readMerges(["Unit 12"]);
  expect(result.outcome === "read" && result.merges.get("Unit 12")?.length).toBe(1_000);
});

test("an Excel without ExcelApi 1.13 refuses, and is not asked", async () => {
  const isSetSupported = jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(false);
  practice.host.runner.roundTrips.reset();
  const result = await openExcelWorkbook().readMerges(["Unit 12"]);
  isSetSupported.mockRestore();
  expect(result).toEqual({ outcome: "refused", code: "not-supported", detail: "ExcelApi 1.13" });
  expect(practice.host.runner.roundTrips.read().roundTrips).toBe(0);
});
