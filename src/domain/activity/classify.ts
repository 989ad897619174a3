import type { Activity, ActivityClass, Reason, ReasonParts } from "./activityClass";
import { recordedLines, windowLines } from "./activityTable";
import { dated, type DatedCase, type EntryCase } from "./entryCase";
import { quietMonths } from "./quietMonths";
import { coversPartOf } from "./statement";
import { usageSums } from "./usageSums";

type Found = { readonly rule: Reason["rule"]; readonly class: ActivityClass; readonly parts: ReasonParts };

/** The activity of one entry: the first line of the table that holds (rules section 2), with what is shown beside it. */
export function classify(entryCase: EntryCase): Activity {
  const { entry, asOf, months, seen } = entryCase;
  const inWindow = dated(entryCase);
  const found =
    first(recordedLines, entryCase) ??
    (inWindow === null ? noReports : (first(windowLines, inWindow) ?? leftOver(inWindow)));
  const sums = inWindow === null ? { days: null, minutes: null } : usageSums(inWindow);
  return {
    class: found.class,
    reason: { rule: found.rule, months, tab: entry.tab, asOf, cutoff: inWindow?.cutoff ?? null, parts: found.parts },
    quietMonths: inWindow === null || neverQuiet.has(found.class) ? 0 : quietMonths(inWindow),
    seen,
    daysLoggedIn: sums.days,
    minutesViewed: sums.minutes,
    kept: isKept(entryCase),
  };
}

const neverQuiet: ReadonlySet<ActivityClass> = new Set(["revoked", "conflict", "tooNew"]);

/** Ruling 9: with no report at all nothing can be told. */
const noReports: Found = { rule: "A15", class: "cannotTell", parts: { lack: "no-reports" } };

function first<Case>(
  lines: readonly {
    readonly rule: Reason["rule"];
    readonly class: ActivityClass;
    readonly holds: (c: Case) => ReasonParts | null;
  }[],
  c: Case,
): Found | null {
  for (const line of lines) {
    const parts = line.holds(c);
    if (parts !== null) return { rule: line.rule, class: line.class, parts };
  }
  return null;
}

/** A15: what is missing where every day is covered and yet nothing is proved. */
function leftOver({ entry, heard, window }: DatedCase): Found {
  const absent = heard.some((one) => one.report.listsEverybody && one.lines.length === 0 && coversPartOf(window, one));
  const lack = entry.email === null ? "no-email" : absent ? "absent" : "other";
  return { rule: "A15", class: "cannotTell", parts: { lack } };
}

/** A recorded Keep silences the candidate until a report is newer than its date (R88, ruling 10). */
function isKept({ entry, asOf }: EntryCase): boolean {
  if (entry.decision !== "keep") return false;
  return entry.contactedOn === null || asOf === null || entry.contactedOn >= asOf;
}
