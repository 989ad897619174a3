import { noAttendance } from "../domain/attendance/attendance";
import { calendarOf } from "../domain/report/calendarOf";
import { unitReportOf } from "../domain/report/unitReportOf";
import type { Room } from "./room";

/**
 * Reckons the numbers of one unit tab, or of all (`scope` null), at once and again after each read, or forgets them. Before the
 * first read there is nothing to reckon yet.
 */
export function openNumbers(room: Room, open: boolean, scope: string | null): void {
  room.renewNumbers = open ? () => reckon(room, scope) : null;
  if (open) reckon(room, scope);
  else room.store.change({ report: null });
}

function reckon({ store, clock }: Room, scope: string | null): void {
  const { month, attendance } = store.get();
  if (month === null) return;
  const { review } = month;
  const today = clock.today();
  const report = unitReportOf(review, attendance ?? noAttendance, today, scope);
  store.change({ report: { report, calendar: calendarOf(review, today) } });
}
