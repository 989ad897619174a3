import { writeXlsx } from "hucre/xlsx";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import type { RowsResult } from "../../src/workbook/port";
import { entryRow, listHeaders, putCells, putList, sheetId, snapshotOf } from "./listBook";

beforeEach(async () => {
  await practice.open(null);
});

function rowsOf(result: RowsResult) {
  if (result.outcome !== "read") throw new Error(`Refused: ${result.code} ${result.detail}`);
  return result;
}

test.each([3, 1_000])("[I8] %i rows are read again in one sync, as the snapshot has them", async (rows) => {
  const id = practice.grid.addSheet("Unit 12");
  putCells(id, 1, 2, [listHeaders, ...Array.from({ length: rows }, (_, at) => entryRow(at + 1))]);
  const port = openExcelWorkbook();
  const sheet = snapshotOf(await port.read()).sheets.find(({ name }) => name === "Unit 12");
  practice.host.runner.roundTrips.reset();
  const result = rowsOf(await port.readRows({ sheetId: id, row: 3, rows }));
  expect([practice.host.runner.roundTrips.read().roundTrips, result.roundTrips]).toEqual([1, 1]);
  expect(result.firstColumn).toBe(sheet?.firstColumn);
  expect(result.values).toEqual(sheet?.values.slice(1));
});

test("rows above, below and beside everything filled are blank lines", async () => {
  const id = practice.grid.addSheet("Unit 12");
  putCells(id, 3, 1, [listHeaders, entryRow(1)]);
  const port = openExcelWorkbook();
  const blank = listHeaders.map(() => "");
  expect(rowsOf(await port.readRows({ sheetId: id, row: 3, rows: 4 }))).toMatchObject({
    firstColumn: 1,
    values: [blank, listHeaders, entryRow(1), blank],
  });
  expect(rowsOf(await port.readRows({ sheetId: id, row: 9, rows: 2 })).values).toHaveLength(2);
  const empty = practice.grid.addSheet("Empty");
  expect(rowsOf(await port.readRows({ sheetId: empty, row: 1, rows: 1 }))).toMatchObject({ values: [[]] });
});

test("formula cells among the rows are told", async () => {
  const id = putList("Unit 12", { rows: 4 });
  practice.grid.write(
    id,
    { row: 2, column: 1, rows: 2, columns: 1 },
    [[{ formula: "=1+1" }], [{ formula: "=2" }]],
    "local",
  );
  await practice.grid.calculated();
  const port = openExcelWorkbook();
  expect(rowsOf(await port.readRows({ sheetId: id, row: 3, rows: 1 })).formulaCells).toBe("B3");
  expect(rowsOf(await port.readRows({ sheetId: id, row: 2, rows: 1 })).formulaCells).toBe("");
});

test("[hazard D] dates of a 1904 book are turned as in the snapshot, in the columns that the read found", async () => {
  const line = entryRow(1).map((cell, index) => (index === 6 ? Number(cell) - 1462 : cell));
  await practice.open(
    await writeXlsx({ sheets: [{ name: "Unit 12", rows: [listHeaders, line] }], dateSystem: "1904" }),
  );
  const port = openExcelWorkbook();
  await port.read();
  const result = rowsOf(await port.readRows({ sheetId: sheetId("Unit 12"), row: 1, rows: 2 }));
  expect(result.values).toEqual([listHeaders, entryRow(1)]);
});

test("a worksheet that is gone refuses", async () => {
  expect(await openExcelWorkbook().readRows({ sheetId: "{gone}", row: 1, rows: 1 })).toMatchObject({
    outcome: "refused",
    code: "missing",
  });
});
