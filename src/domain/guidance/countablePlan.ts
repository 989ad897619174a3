import type { Attendance } from "../attendance/attendance";
import { decimalHours } from "../hours/decimalHours";
import { entryId } from "../license/entry";
import type { EditPlan } from "../plan/editPlan";
import type { CellValue } from "../values/cell";
import type { Period } from "../values/period";
import type { GuideGrounds } from "./guideGrounds";
import { rowsPlan, type RowChange } from "./rowsPlan";

/**
 * The plan that writes the countable hours of one calendar month under Countable (month): for every client with hours in it, and
 * blank for those who have none but still show another month's (H10). Nothing else on the rows changes.
 */
export function countablePlan(
  month: Period,
  { months }: Pick<Attendance, "months">,
  grounds: GuideGrounds,
  name: string,
): EditPlan {
  const ofMonth = months.filter((one) => one.month.from === month.from);
  const withHours = new Set(ofMonth.map(({ entry }) => entryId(entry)));
  const emptied = grounds.review.book.tabs
    .flatMap(({ entries }) => entries)
    .filter((entry) => !withHours.has(entryId(entry)) && showsHours(entry.cells.countableMonth));
  const changes: RowChange[] = [
    ...ofMonth.map(({ entry, countable }) => ({ entry, cells: { countableMonth: decimalHours(countable.countable) } })),
    ...emptied.map((entry) => ({ entry, cells: { countableMonth: "" } })),
  ];
  return rowsPlan("countable", name, changes, grounds, false);
}

/** Whether a cell under Countable (month) shows hours: a number. Words there are somebody's own, and no month's hours. */
export function showsHours(cell: CellValue | undefined): boolean {
  return typeof cell === "number" || (typeof cell === "string" && /^\s*\d+(?:\.\d+)?\s*$/.test(cell));
}
