import { contains, overlaps, uncovered } from "../values/period";
import type { ActivityClass, ReasonParts, RuleLine } from "./activityClass";
import type { DatedCase, EntryCase } from "./entryCase";
import { coversPartOf, lastLoginOf, latest, statementOf, type Heard } from "./statement";

/** One line of the activity table: its number, its class, and why it holds, or null when it does not. */
export type TableLine<Case> = {
  readonly rule: RuleLine;
  readonly class: ActivityClass;
  readonly holds: (entryCase: Case) => ReasonParts | null;
};

/** A1 to A4: lines that need no report. */
export const recordedLines: readonly TableLine<EntryCase>[] = [
  {
    rule: "A1",
    class: "revoked",
    holds: ({ entry }) => (entry.revoked ? given({ revokedOn: entry.revokedOn }) : null),
  },
  { rule: "A2", class: "conflict", holds: ({ conflict }) => (conflict === null ? null : { conflict }) },
  { rule: "A3", class: "askedToStop", holds: ({ entry }) => (entry.decision === "askedToStop" ? {} : null) },
  { rule: "A4", class: "onHold", holds: onHold },
];

/** A5 to A14: lines that look at the window. The first that holds wins; A15 is what is left. */
export const windowLines: readonly TableLine<DatedCase>[] = [
  { rule: "A5", class: "active", holds: showsLife },
  { rule: "A6", class: "invited", holds: (c) => invitation(c, ({ asOf, due }) => asOf <= due) },
  {
    rule: "A7",
    class: "activationOverdue",
    holds: (c) => invitation(c, ({ asOf, due, issued }) => asOf > due && issued > c.cutoff),
  },
  { rule: "A8", class: "neverActivated", holds: (c) => invitation(c, ({ issued }) => issued <= c.cutoff) },
  {
    rule: "A9",
    class: "tooNew",
    holds: ({ entry, cutoff }) => (isAfter(entry.dateIssued, cutoff) ? given({ issued: entry.dateIssued }) : null),
  },
  { rule: "A10", class: "inactive", holds: lastLoginBeforeCutoff },
  { rule: "A11", class: "notInReport", holds: absentWhereEverybodyIs },
  { rule: "A12", class: "cannotTell", holds: daysMissing },
  {
    rule: "A13",
    class: "inactive",
    holds: (c) => silence(c, (said) => said.every(({ statement }) => statement === "zero")),
  },
  { rule: "A14", class: "probablyInactive", holds: (c) => silence(c, inferredSilence) },
];

function onHold({ entry, asOf }: EntryCase): ReasonParts | null {
  const { holdUntil, holdReason } = entry;
  if (holdUntil === null || holdReason === null) return null;
  return asOf === null || holdUntil >= asOf ? { holdUntil } : null;
}

function showsLife(c: DatedCase): ReasonParts | null {
  const stale = c.notActivated ? { staleActivation: true } : {};
  if (c.seen !== null && c.seen.on >= c.cutoff) return { seen: c.seen, ...stale };
  const used = c.heard.filter((heard) => overlaps(c.window, heard.period) && statementOf(heard) === "used");
  if (used.length === 0) return null;
  const straddles = used.every(({ period }) => period.from <= c.cutoff) ? { straddles: true } : {};
  return { periods: periodsOf(used), ...straddles, ...stale };
}

type Invitation = { readonly asOf: number; readonly due: number; readonly issued: number };

function invitation(c: DatedCase, when: (dates: Invitation) => boolean): ReasonParts | null {
  const { asOf, due, notActivated } = c;
  const issued = c.entry.dateIssued;
  if (!notActivated || issued === null || due === null || !when({ asOf, due, issued })) return null;
  return { issued, due, daysLeft: due - asOf };
}

function lastLoginBeforeCutoff(c: DatedCase): ReasonParts | null {
  const logins = c.heard.flatMap(({ report, period, lines }) =>
    report.hasLogin && period.to >= c.asOf ? (lastLoginOf(lines) ?? []) : [],
  );
  const seen = latest(logins);
  return seen !== null && seen.on < c.cutoff ? { seen } : null;
}

function absentWhereEverybodyIs(c: DatedCase): ReasonParts | null {
  const absent = c.heard.filter(
    (heard) => heard.report.listsEverybody && heard.lines.length === 0 && isInside(c, heard),
  );
  return absent.length === 0 ? null : { periods: periodsOf(absent) };
}

/** Its last day is in the window, and it began after the cutoff or after the issue date (rules section 1). */
function isInside({ entry, window, cutoff }: DatedCase, { period }: Heard): boolean {
  const endsInside = contains(window, { from: period.to, to: period.to });
  return endsInside && (period.from > cutoff || (entry.dateIssued !== null && period.from > entry.dateIssued));
}

function daysMissing(c: DatedCase): ReasonParts | null {
  const covering = c.heard.filter((heard) => coversPartOf(c.window, heard));
  const known = covering.filter((heard) => statementOf(heard) !== "unknown");
  const missing = uncovered(
    c.window,
    known.map(({ period }) => period),
  );
  if (missing.length === 0) return null;
  if (covering.length === 0) return { missing, lack: "no-login-column" };
  return { missing, ...(known.length < covering.length ? { lack: "blank-login" } : {}) };
}

type Said = { readonly heard: Heard; readonly statement: string };

function silence(c: DatedCase, proves: (said: readonly Said[], c: DatedCase) => boolean): ReasonParts | null {
  const said = c.heard
    .filter((heard) => coversPartOf(c.window, heard))
    .map((heard) => ({ heard, statement: statementOf(heard) }))
    .filter(({ statement }) => statement !== "unknown");
  return proves(said, c) ? { periods: periodsOf(said.map(({ heard }) => heard)) } : null;
}

/** Absent only from reports that list people with activity, zero in all others. Without an e-mail nobody can be found absent. */
function inferredSilence(said: readonly Said[], { entry }: DatedCase): boolean {
  const absent = said.filter(({ statement }) => statement === "absent");
  return (
    entry.email !== null &&
    absent.length > 0 &&
    absent.every(({ heard }) => !heard.report.listsEverybody) &&
    said.every(({ statement }) => statement === "absent" || statement === "zero")
  );
}

function periodsOf(heard: readonly Heard[]) {
  return heard.map(({ period }) => period).sort((a, b) => a.from - b.from || a.to - b.to);
}

function isAfter(date: number | null, cutoff: number): boolean {
  return date !== null && date > cutoff;
}

/** The parts that are known. */
function given(parts: { readonly [Part in "issued" | "revokedOn"]?: number | null }): ReasonParts {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null));
}
