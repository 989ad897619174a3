import { noAttendance, type Attendance } from "../domain/attendance/attendance";
import { attendanceSheet } from "../domain/attendance/attendanceSheet";
import type { MonthlyReview } from "../domain/review/monthlyReview";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { Room } from "./room";

/** Loads what reads the sheet Attendance, once, where the workbook has such a sheet. */
export async function loadAttendance(room: Room): Promise<void> {
  if (room.readAttendance !== null || sheetOf(room) === undefined) return;
  const { readAttendance } = await import("../domain/attendance/readAttendance");
  room.readAttendance = readAttendance;
}

/** What the sheet Attendance says, by the list and the reports as they are understood now. */
export function attendanceOf(room: Room, { book, settings, evidence }: MonthlyReview): Attendance {
  const { readAttendance, clock } = room;
  if (readAttendance === null) return noAttendance;
  return readAttendance(sheetOf(room), { book, settings, evidence, today: clock.today() });
}

function sheetOf({ store }: Room): SheetSnapshot | undefined {
  const { book } = store.get();
  return book.kind === "ready" || book.kind === "old" ? attendanceSheet(book.snapshot.sheets) : undefined;
}
