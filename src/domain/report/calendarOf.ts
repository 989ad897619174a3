import { windowOf } from "../activity/cutoff";
import type { Entry } from "../license/entry";
import { isIssued } from "../rules/isIssued";
import type { EvidenceReport } from "../usage/evidence";
import { overlaps, type Period } from "../values/period";
import type { SerialDate } from "../values/serialDate";
import { monthCoverage } from "./monthCoverage";
import { monthsUpTo } from "./months";
import { MONTHS_SHOWN, type ReportGround } from "./unitNumbers";
import type { CalendarMonth, UnitCalendar } from "./unitReport";

/**
 * The coverage calendar: twelve calendar months of every unit tab up to that of the data-through date, or of today without one.
 * How many licenses are named is not said while small counts are hidden.
 */
export function calendarOf(
  { asOf, book, evidence, settings, units }: Pick<ReportGround, "asOf" | "book" | "evidence" | "settings" | "units">,
  today: SerialDate,
): UnitCalendar[] {
  const grounds = monthsUpTo(asOf ?? today, MONTHS_SHOWN).map((month) => {
    const covering = evidence.reports.filter((report) => coversPartOf(month, report));
    const emails = new Set(covering.flatMap(({ lines }) => [...lines.keys()]));
    return { month, ...monthCoverage(month, covering), emails };
  });
  const entries = new Map(book.tabs.map((tab) => [tab.name, tab.entries]));
  const isCounted = settings.hideCountsBelow <= 1;
  return units.map(({ tab, months }) => {
    const window = asOf === null ? null : windowOf(asOf, months);
    return {
      tab,
      months: grounds.map(({ month, state, missingDays, emails }): CalendarMonth => {
        const needed = window !== null && overlaps(window, month);
        const named = isCounted ? countNamed(entries.get(tab) ?? [], month, emails) : notCounted;
        return { month, state, missingDays, needed, ...named };
      }),
    };
  });
}

const notCounted: Pick<CalendarMonth, "named" | "licenses"> = { named: null, licenses: null };

function coversPartOf(month: Period, { period, hasDays, hasLogin }: EvidenceReport): boolean {
  return period !== null && (hasDays || hasLogin) && overlaps(month, period);
}

/** Licenses of the month, and of these the ones whose address a report of it names. */
function countNamed(entries: readonly Entry[], month: Period, emails: ReadonlySet<string>) {
  let [named, licenses] = [0, 0];
  for (const entry of entries) {
    if (!isOfMonth(entry, month)) continue;
    licenses += 1;
    if (entry.email !== null && emails.has(entry.email)) named += 1;
  }
  return { named, licenses };
}

/** Issued by the month's end, and not revoked before it began; an unreadable day of revoking tells nothing of any month. */
function isOfMonth(entry: Entry, month: Period): boolean {
  if (!isIssued(entry) || (entry.dateIssued !== null && entry.dateIssued > month.to)) return false;
  return !entry.revoked || (entry.revokedOn !== null && entry.revokedOn >= month.from);
}
