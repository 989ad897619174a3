import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { cellsOf, done, importPlan, listHeaders, putList, snapshotOf } from "./listBook";

const at = "11/02/2026 09:00";

beforeEach(async () => {
  await practice.open(null);
});

test("a plan is applied in three syncs and one chunk, and read back", async () => {
  putList("Unit 12", { titles: 2, rows: 3 });
  const port = openExcelWorkbook();
  const snapshot = snapshotOf(await port.read());
  practice.host.runner.roundTrips.reset();
  const result = await port.apply(importPlan(snapshot, ["Unit 12"]), { at });
  expect(result).toMatchObject({ outcome: "applied", written: 15, alreadyThere: 0, changedMeanwhile: [], refused: [], unknown: [] });
  expect(done(result).roundTrips).toBe(4);
  const cells = cellsOf("Unit 12");
  expect(cells[2]).toEqual([...listHeaders, "Activation", "Last login", "Hours (month)", "Status", "Why"]);
  expect(cells[3]?.slice(7)).toEqual(["Activated", 46_001, 0.25, "Active", "No login in 3 imported months (1)"]);
  console.log(cellsOf("Usage"), cellsOf("Log"));
});
