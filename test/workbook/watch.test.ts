import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { importPlan, putCells, putList, sheetId, snapshotOf } from "./listBook";

const at = "11/02/2026 09:00";
const soon = () => new Promise((resolve) => setTimeout(resolve, 100));

beforeEach(async () => {
  await practice.open(null);
  putList("Unit 12", { rows: 3 });
});

test("show brings the tab to the front and selects the cell", async () => {
  expect(await openExcelWorkbook().show({ tab: "Unit 12", row: 3, column: 4 })).toEqual({ outcome: "shown" });
  expect(practice.grid.selection()).toMatchObject({
    sheetId: sheetId("Unit 12"),
    area: { row: 2, column: 4, rows: 1, columns: 1 },
  });
  expect(await openExcelWorkbook().show({ tab: "Gone", row: 1 })).toMatchObject({
    outcome: "refused",
    code: "missing",
  });
});

test("[I8] the area of an edit is told; where rows, columns or worksheets come or go, that all is to be read again", async () => {
  const heard: unknown[] = [];
  const stop = await openExcelWorkbook().watch(({ remote, area }) => heard.push([remote ? "remote" : "local", area]));
  const id = sheetId("Unit 12");
  putCells(id, 1, 2, [["typed", "beside"], ["below", "corner"]], "local"); // prettier-ignore
  await soon();
  practice.grid.insertRows(id, 2, 1, "local");
  practice.grid.deleteColumns(id, 3, 1, "remote");
  await soon();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Unit 40");
    await context.sync();
    context.workbook.worksheets.getItem("Unit 40").delete();
    await context.sync();
  });
  await soon();
  expect(heard).toEqual([
    ["local", { row: 2, rows: 2, column: 2, columns: 2 }],
    ["local", null],
    ["remote", null],
    ["local", null],
    ["local", null],
  ]);
  await stop();
});

test("[I8] a paste of several thousand rows is one area", async () => {
  const heard: unknown[] = [];
  const stop = await openExcelWorkbook().watch(({ area }) => heard.push(area));
  putCells(
    sheetId("Unit 12"),
    4,
    0,
    Array.from({ length: 3_000 }, (_, at) => [`First${at}`, `Last${at}`]),
    "local",
  );
  await soon();
  expect(heard).toEqual([{ row: 5, rows: 3_000, column: 0, columns: 2 }]);
  await stop();
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
