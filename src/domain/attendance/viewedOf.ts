import { secondsWithin } from "../activity/usageSums";
import { isOwner } from "../clients/clientMonths";
import { clientIndex } from "../clients/clientIndex";
import type { Heard } from "../activity/statement";
import type { Entry } from "../license/entry";
import { contains, type Period } from "../values/period";
import type { AttendanceGround } from "./attendanceGround";

/** Minutes viewed in the periods of reports that lie wholly inside a month; null where they tell none. */
export type Viewed = { readonly minutes: number | null; readonly periods: readonly Period[] };

/** What the reports say a client viewed in a month (H8). Where open entries share the address nobody knows whose it is: nothing. */
export function viewedOf({ book, evidence }: AttendanceGround): (entry: Entry, month: Period) => Viewed {
  const index = clientIndex(book);
  const known = new Map<Entry, readonly Heard[]>();
  const heardOf = (entry: Entry): readonly Heard[] => {
    const { email } = entry;
    if (email === null || !isOwner(entry, index)) return [];
    return evidence.reports.flatMap((report) => {
      const lines = report.lines.get(email)?.filter(({ seconds }) => seconds !== null) ?? [];
      return report.period === null || lines.length === 0 ? [] : [{ report, period: report.period, lines }];
    });
  };
  return (entry, month) => {
    const heard = known.get(entry) ?? heardOf(entry);
    known.set(entry, heard);
    const seconds = secondsWithin(heard, month);
    const periods = heard.filter(({ period }) => contains(month, period)).map(({ period }) => period);
    return { minutes: seconds === null ? null : Math.floor(seconds / 60), periods };
  };
}
