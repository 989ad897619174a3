import { contains, type Period } from "../values/period";
import { loginSaid } from "./loginSaid";
import type { LineReason, PersonLine, ReportKind, ReportLine } from "./report";

/** A line before it is compared with the others of its file. */
export type DraftLine = {
  readonly number: number;
  readonly key: string;
  readonly email: string | null;
  readonly person: PersonLine | null;
  /** Why a person must look at it, or why it is skipped; null when it reads well. */
  readonly reason: LineReason | null;
  readonly skipped: boolean;
};

/** Gives every line its one fate: exact repeats are duplicates, lines that contradict each other need a person (rules section 1). */
export function settleLines(drafts: readonly DraftLine[], kind: ReportKind): ReportLine[] {
  const repeats = repeatsOf(drafts);
  const contradicting = comparesLines(kind)
    ? contradictionsOf(drafts.filter((draft) => !repeats.has(draft)))
    : new Set<DraftLine>();
  return drafts.map((draft) => {
    if (repeats.has(draft)) return lineOf(draft, "duplicate", "same-line");
    if (contradicting.has(draft)) return lineOf(draft, "needsYou", "contradiction");
    if (draft.reason) return lineOf(draft, draft.skipped ? "skipped" : "needsYou", draft.reason);
    if (!draft.person) throw new Error("settleLines: a line with neither person nor reason");
    return { number: draft.number, fate: "person", person: draft.person };
  });
}

/** A course or an engagement type has a line of its own in these: several lines of a person say different things. */
function comparesLines(kind: ReportKind): boolean {
  return kind !== "learner-detail" && kind !== "api-long";
}

function lineOf(draft: DraftLine, fate: "skipped" | "needsYou" | "duplicate", reason: LineReason): ReportLine {
  const { number, email, person } = draft;
  return { number, fate, reason, ...(email === null ? {} : { email }), ...(person ? { person } : {}) };
}

function repeatsOf(drafts: readonly DraftLine[]): ReadonlySet<DraftLine> {
  const seen = new Set<string>();
  const repeats = new Set<DraftLine>();
  for (const draft of drafts) {
    if (!draft.person || (draft.reason && draft.reason !== "value-unreadable")) continue;
    const { size } = seen;
    seen.add(`${periodKey(draft.person.period)}\u001e${draft.key}`);
    if (seen.size === size) repeats.add(draft);
  }
  return repeats;
}

/** Lines of one address and period with different days, status or last log-in; and silent periods around active ones. */
function contradictionsOf(drafts: readonly DraftLine[]): ReadonlySet<DraftLine> {
  const found = new Set<DraftLine>();
  for (const lines of grouped(drafts, ({ email }) => email).values()) {
    if (lines.length < 2) continue;
    const periods = [...grouped(lines, ({ person }) => periodKey(person?.period ?? null)).values()];
    for (const same of periods) if (differs(same)) same.forEach((line) => found.add(line));
    for (const [silent, active] of containedPairs(periods)) [...silent, ...active].forEach((line) => found.add(line));
  }
  return found;
}

function differs(lines: readonly DraftLine[]): boolean {
  const people = lines.flatMap(({ person }) => person ?? []);
  const days = new Set(people.flatMap((person) => person.days ?? []));
  const statuses = new Set(people.flatMap((person) => person.activation ?? []));
  const logins = new Set(people.flatMap(({ seen }) => loginSaid(seen) ?? []));
  return days.size > 1 || statuses.size > 1 || logins.size > 1;
}

/** Groups of lines with zero days in a longer period, and with days in a period inside it. */
function containedPairs(periods: readonly DraftLine[][]): [DraftLine[], DraftLine[]][] {
  const silent = periods.filter((lines) => lines.some(({ person }) => person?.days === 0));
  const active = periods.filter((lines) => lines.some(({ person }) => (person?.days ?? 0) > 0));
  return silent.flatMap((outer) =>
    active.flatMap((inner): [DraftLine[], DraftLine[]][] => {
      const [around, within] = [outer[0]?.person?.period, inner[0]?.person?.period];
      return outer !== inner && around && within && contains(around, within) ? [[outer, inner]] : [];
    }),
  );
}

function grouped(drafts: readonly DraftLine[], keyOf: (draft: DraftLine) => string | null): Map<string, DraftLine[]> {
  const groups = new Map<string, DraftLine[]>();
  for (const draft of drafts) {
    const key = draft.person ? keyOf(draft) : null;
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return groups;
}

function periodKey(period: Period | null): string {
  return period ? `${period.from}-${period.to}` : "";
}
