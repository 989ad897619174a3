import type { AttendanceFinding } from "../domain/attendance/attendance";
import { attendanceHeaders } from "../domain/attendance/attendanceTable";
import type { EditPlan } from "../domain/plan/editPlan";
import type { Entry } from "../domain/license/entry";
import { plainText } from "../domain/values/plainText";
import type { Target } from "../workbook/port";

/** Where a finding of the sheet Attendance stands: its row (1-based), and the column as the sheet is made. */
export function attendanceTarget({ row, column }: Pick<AttendanceFinding, "row" | "column">): Target {
  const at = attendanceHeaders.findIndex((header) => header === column);
  return { tab: "Attendance", row, ...(at >= 0 && { column: at }) };
}

/** Whether a plan takes a line of the entry's client off the sheet Attendance. */
export function takesLineOff({ withdrawals }: EditPlan, { cells }: Pick<Entry, "cells">): boolean {
  const caseNumber = plainText(cells.caseNumber ?? "");
  return withdrawals.some(
    ({ sheet, rows }) => sheet === "Attendance" && rows.some((line) => line[caseColumn] === caseNumber),
  );
}

const caseColumn = attendanceHeaders.indexOf("Case number");
