import { writeXlsx } from "hucre/xlsx";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { attendanceHeaders } from "../../src/domain/attendance/attendanceTable";
import type { CellValue } from "../../src/domain/values/cell";
import { day } from "../builders/month";
import { entryRow, listHeaders } from "./listBook";

const first = day("2026-10-05");
const line = (on: number): CellValue[] => [on, on + 1, "1B10001", "", "Excel Basics", "1:00", "", "", ""];

/** The sheet of a 1904 book as it is read, below its list. */
async function readSheet(name: string, rows: CellValue[][]): Promise<readonly (readonly CellValue[])[] | undefined> {
  const list = { name: "Unit 12", rows: [[...listHeaders], entryRow(1)] };
  await practice.open(await writeXlsx({ sheets: [list, { name, rows }], dateSystem: "1904" }));
  const result = await openExcelWorkbook().read();
  return result.outcome === "read" ? result.snapshot.sheets.find((sheet) => sheet.name === name)?.values : undefined;
}

describe("[hazard D] days of the sheet Attendance in a 1904 book", () => {
  test("are turned below the headers, also where titles stand above them", async () => {
    for (const titles of [[], [["Attendance"]], [["Attendance", "Date"], [""]]]) {
      const rows = [...titles, [...attendanceHeaders], line(first - 1462)];
      expect((await readSheet("Attendance", rows))?.at(-1)?.slice(0, 2)).toEqual([first, first + 1]);
    }
  });

  test("are turned whatever the letter case of its name is", async () => {
    const rows = [[...attendanceHeaders], line(first - 1462)];
    expect((await readSheet("ATTENDANCE", rows))?.at(-1)?.slice(0, 2)).toEqual([first, first + 1]);
  });
});
