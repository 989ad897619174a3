import type { Attendance } from "../../src/domain/attendance/attendance";
import { attendanceHeaders, type AttendanceHeader } from "../../src/domain/attendance/attendanceTable";
import { readAttendance } from "../../src/domain/attendance/readAttendance";
import type { BookSheet } from "../../src/domain/license/adoptedBook";
import type { ReviewInput } from "../../src/domain/review/monthlyReview";
import type { Settings } from "../../src/domain/settings/settings";
import type { CellValue, SheetCells } from "../../src/domain/values/cell";
import { client, day, review, unitTab, type RowCells } from "./month";

/** The day on the clock of these tests. */
export const today = day("2026-11-03");

/** One line by its columns; what is not said is blank. */
export type Line = Partial<Record<AttendanceHeader, CellValue>>;

/** A sound line of client 1 in October, with what a test changes of it. */
export function line(parts: Line = {}): Line {
  return {
    Date: day("2026-10-05"),
    "Case number": "1B2K001",
    "Course name": "Excel Basics",
    "Course time": "2:00",
    "Study time": "1:00",
    ...parts,
  };
}

/** A client who is approved to count and in an interval of the activity. */
export function approved(number: number, cells: RowCells = {}): RowCells {
  const interval = { activityStart: day("2026-09-15"), activityEnd: day("2026-12-14") };
  return client(number, { approvedToCount: "Yes", ...interval, ...cells });
}

/** The sheet Attendance with lines below its headers; every number is shown in one format. */
export function attendanceRows(lines: readonly Line[], format = "General"): SheetCells {
  const rows = lines.map((one) => attendanceHeaders.map((header) => one[header] ?? ""));
  const values: (readonly CellValue[])[] = [attendanceHeaders, ...rows];
  return { name: "Attendance", firstRow: 0, firstColumn: 0, values, formats: formatsOf(values, format) };
}

/** One format for every cell. */
export function formatsOf(values: SheetCells["values"], format = "General"): string[][] {
  return values.map((row) => row.map(() => format));
}

/** What a list, the county's rules and reports say of the sheet Attendance; a list that is not given is client 1, approved. */
export type Grounds = {
  readonly tabs?: readonly BookSheet[];
  readonly settings?: Partial<Settings>;
  readonly reports?: ReviewInput["reports"];
};

/** Reads a sheet Attendance. */
export function attendanceOf(sheet: SheetCells, grounds: Grounds = {}): Attendance {
  const { tabs = [unitTab("U", [approved(1)])], settings = {}, reports = [] } = grounds;
  const found = review({ sheets: tabs, reports });
  return readAttendance(sheet, { ...found, settings: { ...found.settings, ...settings }, today });
}

/** "code row column" of every finding. */
export function toldOf({ findings }: Attendance): string[] {
  return findings.map(({ code, row, column }) => `${code} ${String(row)} ${column}`);
}
