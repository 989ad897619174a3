import { attendanceFormats, attendanceHeaders } from "../../src/domain/attendance/attendanceTable";
import { adoptBook } from "../../src/domain/license/adoptBook";
import { emptyPlan, type EditPlan } from "../../src/domain/plan/editPlan";
import type { CellValue } from "../../src/domain/values/cell";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { cellsOf, done, putCells, putList, sheetId, snapshotOf } from "./listBook";

const at = "11/02/2026 09:00";

beforeEach(async () => {
  await practice.open(null);
  putList("Unit 12");
});

function line(date: number, course: string): CellValue[] {
  return [date, "", "1000001", "", "Excel basics", course, "8:00", "", "=not a formula"];
}

function attendancePlan(...rows: readonly (readonly CellValue[])[]): EditPlan {
  const table = { sheet: "Attendance", headers: attendanceHeaders, formats: attendanceFormats } as const;
  return { ...emptyPlan("attendance", "attendance"), appends: [{ ...table, rows }] };
}

async function apply(plan: EditPlan) {
  return done(await openExcelWorkbook().apply(plan, { at }));
}

async function attendance() {
  const { sheets } = snapshotOf(await openExcelWorkbook().read());
  return sheets.find(({ name }) => name === "Attendance");
}

test("[H2] the first line makes the sheet; days are dates, times stay text, and the read tells the formats of that sheet alone", async () => {
  expect(await apply(attendancePlan(line(46_300, "10:30")))).toMatchObject({ outcome: "applied", roundTrips: 4 });
  const id = sheetId("Attendance");
  const cell = { row: 2, column: 5, rows: 1, columns: 1 };
  practice.grid.write(id, cell, [[{ value: 0.4375, numberFormat: "[h]:mm" }]], "local");
  practice.host.runner.roundTrips.reset();
  const sheet = await attendance();
  expect(practice.host.runner.roundTrips.read().roundTrips).toBe(2);
  expect(sheet?.values[1]).toEqual(line(46_300, "10:30"));
  expect(sheet?.formats?.[1]).toEqual(["m/d/yyyy", "General", "@", "General", "@", "@", "@", "General", "@"]);
  expect([sheet?.values[2]?.[5], sheet?.formats?.[2]?.[5]]).toEqual([0.4375, "[h]:mm"]);
  const { sheets } = snapshotOf(await openExcelWorkbook().read());
  expect(sheets.filter(({ formats }) => formats !== undefined).map(({ name }) => name)).toEqual(["Attendance"]);
  expect(adoptBook(sheets).tabs.map(({ name }) => name)).toEqual(["Unit 12"]);
});

test("a line goes below the last row of a sorted and filtered table, and the undo empties it alone", async () => {
  await apply(attendancePlan(line(46_302, "1:00"), line(46_301, "2:00"), line(46_300, "3:00")));
  const id = sheetId("Attendance");
  practice.grid.setFilter(id, { row: 0, column: 0, rows: 4, columns: 9 }, 5, ["1:00"]);
  const before = cellsOf("Attendance");
  const { undo, ...result } = await apply(attendancePlan(line(46_310, "4:00")));
  expect(result).toMatchObject({ outcome: "applied", changedMeanwhile: [], refused: [] });
  expect(cellsOf("Attendance")).toEqual([...before, line(46_310, "4:00")]);
  if (!undo) throw new Error("Nothing to undo");
  await apply(undo);
  expect(cellsOf("Attendance")).toEqual(before);
});

test("a line that a person corrected since stays, the others of the command go", async () => {
  const { undo } = await apply(attendancePlan(line(46_300, "1:00"), line(46_301, "2:00")));
  putCells(sheetId("Attendance"), 1, 5, [["1:30"]], "remote");
  if (!undo) throw new Error("Nothing to undo");
  await apply(undo);
  expect(cellsOf("Attendance").slice(1)).toEqual([line(46_300, "1:30")]);
});

test("columns are wide enough for every day and for their headers, whatever the first line says", async () => {
  await apply(attendancePlan(line(46_300, "10:30")));
  const widthOf = (column: number) => practice.grid.columnWidth(sheetId("Attendance"), column);
  for (const [column, header] of attendanceHeaders.entries())
    expect(widthOf(column)).toBeGreaterThanOrEqual(header.length * 8);
  for (const column of [0, 1]) expect(widthOf(column)).toBeGreaterThanOrEqual(85);
});
