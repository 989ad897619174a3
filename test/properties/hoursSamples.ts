import type { MonthHours } from "../../src/domain/attendance/attendance";
import { countableOf } from "../../src/domain/hours/countable";
import type { Entry } from "../../src/domain/license/entry";
import type { UnitReport } from "../../src/domain/report/unitReport";
import { day } from "../builders/month";

const october = { from: day("2026-10-01"), to: day("2026-10-31") };

/** A month of hours of this entry. */
export function hoursOf(entry: Entry): MonthHours {
  const countable = countableOf({ course: 630, study: 480, exercise: 45 }, true);
  return {
    entry,
    month: october,
    rows: [2],
    approved: true,
    automatic: false,
    countable,
    weekly: countable.countable / 4.33,
    viewed: null,
    overViewed: false,
  };
}

/** A report of one unit tab, or of all (null). */
export function huddleReport(scope: string | null): UnitReport {
  const counts = { onList: 4, invited: 1, active: 2, candidates: 1, revoked: 0, issued: 1, due: 1, inTime: 1, late: 0 };
  return {
    scope,
    asOf: october.to,
    madeOn: october.to,
    month: october,
    activationDays: 7,
    units: [],
    total: { tab: null, ...counts },
    months: [],
    seats: null,
    hideBelow: 0,
  };
}
