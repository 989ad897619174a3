import type { CellValue } from "../values/cell";
import { holdsSsnShape } from "../values/ssnShape";
import type { AttendanceFinding } from "./attendance";
import type { AttendanceRow } from "./findAttendanceTable";

/** The columns of a row in which something has the shape of an SSN; "row" for columns that are not ours. */
export function ssnColumns({ cells, columns }: AttendanceRow): AttendanceFinding["column"][] {
  const at = cells.flatMap((cell, index) => (holdsSsn(cell) ? [index] : []));
  if (at.length === 0) return [];
  const titles = new Map([...columns].map(([title, index]) => [index, title]));
  return [...new Set(at.map((index) => titles.get(index) ?? "row"))];
}

/** A number of nine digits is no time and no day. Text without any digit, most of it, is not looked at for long. */
function holdsSsn(cell: CellValue): boolean {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 100_000_000 && cell <= 999_999_999;
  return typeof cell === "string" && MAY_HOLD_DIGITS.test(cell) && holdsSsnShape(cell);
}

const MAY_HOLD_DIGITS = /\d|[^\x20-\x7e]/;
