import type { SheetCells } from "../values/cell";
import { attendanceClients } from "./attendanceClients";
import type { AttendanceGround } from "./attendanceGround";
import { noAttendance, type Attendance } from "./attendance";
import { acrossLines } from "./acrossLines";
import { findAttendanceTable, type AttendanceTable } from "./findAttendanceTable";
import { found } from "./foundOnSheet";
import { monthsOf } from "./monthsOf";
import { readLine } from "./readLine";
import { typedLine, type TypedLine } from "./typedLine";

/**
 * Reads the sheet Attendance (R71-R76): its lines, what is to be looked at, and every client's calendar months. Months do not
 * depend on the order of lines. Time grows with the number of lines alone. Without the sheet there is nothing to say.
 */
export function readAttendance(sheet: SheetCells | undefined, ground: AttendanceGround): Attendance {
  if (sheet === undefined) return noAttendance;
  const table = typedTable(sheet);
  if ("missing" in table) {
    const findings = table.missing.map((column) => found("attendance-header", table.row, column));
    return { present: true, lines: [], findings, months: [] };
  }
  const clients = attendanceClients(ground.book, ground.settings);
  const read = table.typed.map((typed) => readLine(typed, clients, ground));
  const lines = read.map(({ line }) => line);
  const { months, findings: ofMonths } = monthsOf(lines, ground);
  const findings = [...read.flatMap((one) => one.findings), ...acrossLines(lines), ...ofMonths];
  return { present: true, lines, findings: findings.sort((a, b) => a.row - b.row), months };
}

type TypedTable = { readonly typed: readonly TypedLine[] } | Extract<AttendanceTable, { missing: unknown }>;

const known = new WeakMap<SheetCells, TypedTable>();

/** The lines as they were typed, read once for each picture of the sheet: the list is typed into far more often. */
function typedTable(sheet: SheetCells): TypedTable {
  const standing = known.get(sheet);
  if (standing !== undefined) return standing;
  const table = findAttendanceTable(sheet);
  const typed = "missing" in table ? table : { typed: table.rows.map(typedLine) };
  known.set(sheet, typed);
  return typed;
}

/** What reads the sheet Attendance. */
export type ReadAttendance = typeof readAttendance;
