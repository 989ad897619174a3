import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { importPlan, putCells, putList, sheetId, snapshotOf } from "./listBook";

const at = "11/02/2026 09:00";
const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

beforeEach(async () => {
  await practice.open(null);
  putList("Unit 12", { rows: 3 });
});

test("show brings the tab to the front and selects the cell", async () => {
  expect(await openExcelWorkbook().show({ tab: "Unit 12", row: 3, column: 4 })).toEqual({ outcome: "shown" });
  expect(practice.grid.selection()).toEqual({
    sheetId: sheetId("Unit 12"),
    area: { row: 2, column: 4, rows: 1, columns: 1 },
  });
  expect(await openExcelWorkbook().show({ tab: "Gone", row: 1 })).toMatchObject({
    outcome: "refused",
    code: "missing",
  });
});

test("a change by this person or another is told, our own writes are not, and nothing after the stop", async () => {
  const heard: string[] = [];
  const port = openExcelWorkbook();
  const stop = await port.watch(({ remote, sheetId: id }) => heard.push(`${remote ? "remote" : "local"} ${id}`));
  const id = sheetId("Unit 12");
  putCells(id, 1, 0, [["typed"]], "local");
  await soon();
  putCells(id, 1, 0, [["elsewhere"]], "remote");
  await soon();
  expect(heard).toEqual([`local ${id}`, `remote ${id}`]);
  await port.apply(importPlan(snapshotOf(await port.read()), ["Unit 12"]), { at });
  await soon();
  expect(heard).toHaveLength(2);
  putCells(id, 1, 0, [["again"]], "local");
  await soon();
  expect(heard).toHaveLength(3);
  await stop();
  putCells(id, 1, 0, [["unheard"]], "local");
  await soon();
  expect(heard).toHaveLength(3);
});
