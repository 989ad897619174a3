import { isSameTab } from "../plan/adoption";
import type { SheetCells } from "../values/cell";

/** The sheet Attendance among the worksheets of a workbook; undefined where there is none. */
export function attendanceSheet<Sheet extends SheetCells>(sheets: readonly Sheet[]): Sheet | undefined {
  return sheets.find(({ name }) => isSameTab(name, "Attendance"));
}
