import type { State } from "../../src/app/state";
import type { Period } from "../../src/domain/values/period";
import { isoDate, type SerialDate } from "../../src/domain/values/serialDate";
import type { ActivityWords } from "../../src/domain/review/importPlan";

/** What became of the cells of an apply; a cell whose state is unknown counts as refused. */
export type Applied = { readonly written: number; readonly changedMeanwhile: number; readonly refused: number };

/** The reports part of the JSON. Taken before an apply: afterwards every line is known already. */
export function reportsOf({ reports, month }: State) {
  return reports.map((brought) => {
    if (brought.kind === "refused") {
      return {
        file: brought.file,
        kind: "unknown",
        period: null,
        lines: 0,
        bins: noLines,
        refused: brought.code,
        questions: [],
      };
    }
    const { report } = brought;
    const bins = month?.bins.get(brought.id)?.binned.bins;
    if (bins === undefined) throw new Error("A report was read and never binned");
    const { kind, refused, questions, lines } = report;
    return { file: brought.file, kind, period: periodOf(report.period), lines: lines.length, bins, refused, questions };
  });
}

const noLines = { matched: 0, notOnList: 0, staff: 0, skipped: 0, duplicate: 0, needsYou: 0 };

/** Unit tabs, entries and findings of the JSON (design section 7), from the workbook as it was last read. Never an SSN. */
export function bookOf({ month, check }: State, words: ActivityWords) {
  if (month === null || check === null) throw new Error("The workbook was never read");
  const { review } = month;
  return {
    asOf: dateOf(review.asOf),
    tabs: review.book.tabs.map((tab) => ({
      tab: tab.name,
      entries: tab.entries.length,
      columns: Object.fromEntries([...tab.columns].map(([field, { header }]) => [field, header])),
    })),
    entries: review.results.map(({ entry, activity }) => ({
      tab: entry.tab,
      row: entry.row,
      class: activity.class,
      quietMonths: activity.quietMonths,
      why: words.why(activity),
      lastLogin: dateOf(activity.seen?.on ?? null),
      daysLoggedIn: activity.daysLoggedIn,
      minutesViewed: activity.minutesViewed,
    })),
    findings: check.findings.map(({ tab, row, field, code, severity }) => ({ tab, row, field, code, severity })),
  };
}

/** What the session's last apply did; null when none was asked for. */
export function appliedOf({ outcome, month }: State): Applied {
  if (outcome.kind === "applied") {
    const { written, changedMeanwhile, refused, unknown } = outcome.result;
    return { written, changedMeanwhile: changedMeanwhile.length, refused: refused.length + unknown.length };
  }
  if (outcome.kind === "refused") return { written: 0, changedMeanwhile: 0, refused: month?.plan.edits.length ?? 0 };
  return { written: 0, changedMeanwhile: 0, refused: 0 };
}

function dateOf(date: SerialDate | null): string | null {
  return date === null ? null : isoDate(date);
}

function periodOf(period: Period | null): { readonly from: string; readonly to: string } | null {
  return period === null ? null : { from: isoDate(period.from), to: isoDate(period.to) };
}
