import type { Attendance, AttendanceLine, MonthHours } from "../domain/attendance/attendance";
import type { ClientFacts } from "../domain/clients/clientFacts";
import type { RowPlace } from "../domain/findings/finding";

/** What the sheet Attendance says of one client: months the newest first, and lines that are not part of one. */
export type ClientHours = {
  readonly months: readonly MonthHours[];
  readonly lines: readonly AttendanceLine[];
  readonly notCounted: readonly AttendanceLine[];
  /** Course names that the client had, each once, the last line's first. */
  readonly courses: readonly string[];
};

/** The hours of the client, whichever of the client's rows the lines lead to. */
export function clientHours(
  attendance: Attendance,
  { entry, others }: Pick<ClientFacts, "entry" | "others">,
): ClientHours {
  const places = new Set([entry, ...others].map(placeId));
  const lines = attendance.lines.filter((line) => line.entry !== null && places.has(placeId(line.entry)));
  const names = lines.map(({ courseName }) => courseName.trim()).filter((name) => name !== "");
  return {
    months: attendance.months.filter((month) => places.has(placeId(month.entry))),
    lines,
    notCounted: lines.filter(({ counted }) => !counted),
    courses: [...new Set(names.reverse())],
  };
}

function placeId({ tab, row }: Pick<RowPlace, "tab" | "row">): string {
  return `${tab}\n${String(row)}`;
}
