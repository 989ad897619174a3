import type { Attendance } from "../attendance/attendance";
import { columnsOf } from "../clients/clientIndex";
import { nextAct } from "../clients/nextAct";
import { stageOf } from "../clients/stageOf";
import type { Entry } from "../license/entry";
import type { EntryResult } from "../review/classifyEntries";
import type { SerialDate } from "../values/serialDate";
import { plainText } from "../values/plainText";
import { monthOf } from "./months";
import type { StaffLine, StaffReport } from "./staffReport";
import type { ReportGround } from "./unitNumbers";

/**
 * The open entries of one unit tab, or of all (`scope` null), by worker number, then by tab and name (R80). `workers`: these worker
 * numbers alone, as they are read, in any case; null: all, also rows without one. `today` is the clock's.
 */
export function staffReportOf(
  review: ReportGround,
  attendance: Attendance,
  today: SerialDate,
  scope: string | null,
  workers: readonly string[] | null,
): StaffReport {
  const month = monthOf(review.asOf ?? today);
  const wanted = workers === null ? null : new Set(workers.map((worker) => workerKey(worker)));
  const countable = countableIn(attendance, month.from);
  const rules = { settings: review.settings, today };
  const lines = review.results.flatMap((result): StaffLine[] => {
    const { entry, secondsInMonth } = result;
    const worker = plainText(entry.cells.workerNumber);
    const isWanted = wanted === null || wanted.has(workerKey(worker));
    if (entry.revoked || !isWanted || (scope !== null && entry.tab !== scope)) return [];
    return [
      {
        worker,
        result,
        viewedMinutes: secondsInMonth === null ? null : Math.floor(secondsInMonth / 60),
        countableMinutes: countable(entry),
        next: nextAct(result, stageOf(entry, columnsOf(review.book, entry.tab), rules), rules),
      },
    ];
  });
  return { scope, asOf: review.asOf, madeOn: today, month, lines: lines.sort(byWorker) };
}

/** Countable minutes of the month by entry: 0 for who has no hours that count, null where the sheet Attendance has none of it. */
function countableIn({ months }: Attendance, from: SerialDate): (entry: Entry) => number | null {
  const minutes = new Map<Entry, number>();
  for (const { entry, month, countable } of months)
    if (month.from === from) minutes.set(entry, (minutes.get(entry) ?? 0) + countable.countable);
  return (entry) => (minutes.size > 0 ? (minutes.get(entry) ?? 0) : null);
}

function workerKey(worker: string): string {
  return plainText(worker).toUpperCase();
}

/** Rows without a worker number stand last. */
function byWorker(a: StaffLine, b: StaffLine): number {
  if ((a.worker === "") !== (b.worker === "")) return a.worker === "" ? 1 : -1;
  return compare(sortKeys(a), sortKeys(b));
}

function sortKeys({ worker, result: { entry } }: StaffLine): string[] {
  const { lastName, firstName } = entry.cells;
  return [workerKey(worker), entry.tab, nameKey(lastName), nameKey(firstName)];
}

function nameKey(name: EntryResult["entry"]["cells"]["lastName"]): string {
  return plainText(name).toUpperCase();
}

/** The order of the first keys that differ; of equal rows the order of the list stays. */
function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((key, index) => key !== b[index]);
  return at < 0 ? 0 : (a[at] ?? "") < (b[at] ?? "") ? -1 : 1;
}
