import { writeXlsx } from "hucre/xlsx";
import { openGrid } from "../../../workbench/grid/openGrid";
import { startPractice } from "../../../workbench/host/startPractice";

test.each([
  ["1900", 1463],
  ["1904", 1],
] as const)("DATE(1904,1,2) tells the %s date system of the book", async (dateSystem, serial) => {
  const bytes = await writeXlsx({ sheets: [{ name: "Sheet1", rows: [["x"]] }], dateSystem });
  const { office, stop, host } = await startPractice({ grid: await openGrid(bytes) });
  const value = await office.Excel.run(async (context) => {
    const day = context.workbook.functions.date(1904, 1, 2).load("value");
    await context.sync();
    return day.value;
  });
  expect(value).toBe(serial);
  stop();
  host.grid.dispose();
});

test("cell properties tell locked cells from unlocked ones", async () => {
  const grid = await openGrid(null);
  const { office, stop } = await startPractice({ grid });
  grid.setLocked(grid.activeSheet(), { row: 1, column: 0, rows: 1, columns: 1 }, false);
  const locked = await office.Excel.run(async (context) => {
    const cells = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange("A1:B2")
      .getCellProperties({ format: { protection: true } });
    await context.sync();
    return cells.value.map((row) => row.map((cell) => cell.format?.protection?.locked));
  });
  expect(locked).toEqual([
    [true, true],
    [false, true],
  ]);
  stop();
  grid.dispose();
});
