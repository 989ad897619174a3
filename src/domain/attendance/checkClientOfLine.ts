import { readApproved } from "../fields/readApproved";
import { readDate } from "../fields/readDate";
import type { AttendanceFinding, AttendanceLine } from "./attendance";
import { found } from "./foundOnSheet";

/** What the client's own row says against a line that counts: not approved (R32), or outside of the activity's interval (R21). */
export function checkClientOfLine(line: AttendanceLine): AttendanceFinding[] {
  if (!line.counted || line.entry === null) return [];
  const isApproved = readApproved(line.entry.cells.approvedToCount) === true;
  const ofApproval = isApproved ? [] : [found("attendance-not-approved", line.row, "Case number")];
  return [...ofApproval, ...checkInterval(line)];
}

/** Only where the tab has one of the two columns; without both nobody records intervals. */
function checkInterval({ row, entry, period }: AttendanceLine): AttendanceFinding[] {
  const { activityStart, activityEnd } = entry?.cells ?? {};
  if (period === null || (activityStart === undefined && activityEnd === undefined)) return [];
  const [start, end] = [readDate(activityStart).date, readDate(activityEnd).date];
  if (start !== null && end !== null && start <= period.from && period.to <= end) return [];
  const outside = found("attendance-outside-interval", row, "Date");
  const isBefore = start !== null && period.to < start;
  return [isBefore ? { ...outside, severity: "note" } : outside];
}
