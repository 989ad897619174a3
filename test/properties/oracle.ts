import type { ActivityClass } from "../../src/domain/activity/activityClass";
import type { World, WorldLine, WorldReport, WorldRow } from "./world";

/** What the rules say of one row, worked out slowly and obviously: day by day, with sets of days. */
export type Verdict = {
  readonly class: ActivityClass;
  readonly quietMonths: number;
  readonly daysLoggedIn: number | null;
  readonly minutesViewed: number | null;
};

const DAYS_TO_ACTIVATE = 7;

/** Rules sections 1 and 2, written from the text and from nothing else. */
export function oracle(world: World): Verdict[] {
  const asOf = dataThrough(world.reports);
  return world.rows.map((row) => verdict(row, world, asOf));
}

function dataThrough(reports: readonly WorldReport[]): number | null {
  const latest = (some: readonly WorldReport[]) =>
    some.length === 0 ? null : Math.max(...some.map((report) => report.to));
  return (
    latest(reports.filter((report) => report.hasDays)) ??
    latest(reports.filter((report) => report.kind === "users")) ??
    latest(reports)
  );
}

function verdict(row: WorldRow, world: World, asOf: number | null): Verdict {
  const sharing = world.rows.filter((other) => other.email === row.email && other.revokedOn === null);
  const isShared = row.email !== "" && sharing.length > 1;
  const hasNoSay = row.email === "" || isShared || (row.revokedOn !== null && sharing.length > 0);
  const spoken = world.reports.map((report) => ({
    ...report,
    mine: hasNoSay ? [] : report.lines.filter((line) => line.email === row.email),
  }));
  const doubtful = contradicting(spoken);
  const reports = spoken.map((report) => ({ ...report, mine: report.mine.filter((line) => !doubtful.has(line)) }));
  const months = world.months.get(row.tab) ?? 3;
  const conflict = (row.revokedOn === null && isShared) || doubtful.size > 0;
  const found = classOf(row, reports, asOf, months, conflict);
  if (asOf === null) return { class: found, quietMonths: 0, daysLoggedIn: null, minutesViewed: null };
  const seconds = sumInside(reports, asOf, months, secondsOf);
  return {
    class: found,
    quietMonths: ["revoked", "conflict", "tooNew"].includes(found) ? 0 : quiet(reports, asOf, months),
    daysLoggedIn: sumInside(reports, asOf, months, (report) => most(report.mine.map((line) => line.days))),
    minutesViewed: seconds === null ? null : Math.floor(seconds / 60),
  };
}

type Spoken = WorldReport & { readonly mine: readonly WorldLine[] };

function classOf(
  row: WorldRow,
  reports: readonly Spoken[],
  asOf: number | null,
  months: number,
  conflict: boolean,
): ActivityClass {
  if (row.revokedOn !== null) return "revoked";
  if (conflict) return "conflict";
  if (row.decision.toLowerCase() === "asked to stop") return "askedToStop";
  if (row.holdUntil !== null && row.holdReason !== "" && (asOf === null || row.holdUntil >= asOf)) return "onHold";
  if (asOf === null) return "cannotTell";
  const cutoff = cutoffDay(asOf, months);
  const window = days(cutoff + 1, asOf);

  const lives = reports.flatMap((report) => report.mine.flatMap((line) => (line.seen === null ? [] : [line.seen.on])));
  if (row.lastLogin !== null) lives.push(row.lastLogin);
  if (lives.some((on) => on >= cutoff)) return "active";
  const inWindow = (report: WorldReport) => days(report.from, report.to).some((day) => window.includes(day));
  if (reports.some((report) => inWindow(report) && report.mine.some((line) => (line.days ?? 0) > 0))) return "active";

  if (isNotActivated(row, reports) && row.issued !== null) {
    if (asOf <= row.issued + DAYS_TO_ACTIVATE) return "invited";
    return row.issued > cutoff ? "activationOverdue" : "neverActivated";
  }
  if (row.issued !== null && row.issued > cutoff) return "tooNew";

  const trueLogins = reports
    .filter((report) => report.hasLogin && report.to >= asOf)
    .flatMap((report) => loginsOf(report));
  if (trueLogins.some((on) => on < cutoff)) return "inactive";

  const absentFrom = (report: Spoken) => report.mine.length === 0;
  const inside = (report: WorldReport) =>
    window.includes(report.to) && (report.from > cutoff || (row.issued !== null && report.from > row.issued));
  if (reports.some((report) => listsEverybody(report) && inside(report) && absentFrom(report))) return "notInReport";

  const covering = reports.filter(
    (report) => (report.hasDays || report.hasLogin) && inWindow(report) && (absentFrom(report) || isKnown(report)),
  );
  const covered = new Set(covering.flatMap((report) => days(report.from, report.to)));
  if (window.some((day) => !covered.has(day))) return "cannotTell";
  if (covering.every((report) => isZero(report))) return "inactive";
  const inferred = covering.every((report) => (absentFrom(report) ? !listsEverybody(report) : isZero(report)));
  return inferred && row.email !== "" ? "probablyInactive" : "cannotTell";
}

function quiet(reports: readonly Spoken[], asOf: number, most: number): number {
  const lives = new Set(
    reports.flatMap((report) => report.mine.flatMap((line) => (line.seen === null ? [] : [line.seen.on]))),
  );
  for (let k = most; k >= 1; k -= 1) {
    const window = days(cutoffDay(asOf, k) + 1, asOf);
    if (window.some((day) => lives.has(day))) continue;
    const used = reports.filter((report) => report.mine.some((line) => (line.days ?? 0) > 0));
    if (used.some((report) => days(report.from, report.to).every((day) => window.includes(day)))) continue;
    const silent = new Set<number>();
    for (const report of reports) {
      if ((report.hasDays || report.hasLogin) && isZero(report))
        for (const day of days(report.from, report.to)) silent.add(day);
      const logins = loginsOf(report);
      const last = logins.length === 0 ? null : Math.max(...logins);
      const proves = report.hasLogin && report.to >= asOf && last !== null && window.every((day) => day > last);
      if (proves) for (const day of window) silent.add(day);
    }
    if (window.every((day) => silent.has(day))) return k;
  }
  return 0;
}

/** Longest period first, later ones before earlier, the newest report first; a day that is taken blocks what overlaps it. */
function sumInside(
  reports: readonly Spoken[],
  asOf: number,
  months: number,
  amountOf: (report: Spoken) => number | null,
): number | null {
  const cutoff = cutoffDay(asOf, months);
  const stated = reports
    .map((report, order) => ({ report, order, amount: amountOf(report) }))
    .filter(({ report, amount }) => amount !== null && report.from > cutoff && report.to <= asOf)
    .sort(
      (a, b) =>
        b.report.to - b.report.from - (a.report.to - a.report.from) || b.report.to - a.report.to || b.order - a.order,
    );
  const taken = new Set<number>();
  let sum: number | null = null;
  for (const { report, amount } of stated) {
    const own = days(report.from, report.to);
    if (own.some((day) => taken.has(day))) continue;
    for (const day of own) taken.add(day);
    sum = (sum ?? 0) + (amount ?? 0);
  }
  return sum;
}

function secondsOf(report: Spoken): number | null {
  const seconds = report.mine.flatMap((line) => (line.seconds === null ? [] : [line.seconds]));
  if (report.kind !== "learner-detail") return most(seconds);
  return seconds.length === 0 ? null : seconds.reduce((sum, one) => sum + one, 0);
}

function contradicting(reports: readonly Spoken[]): Set<WorldLine> {
  const found = new Set<WorldLine>();
  const all = reports.flatMap((report) => report.mine.map((line) => ({ report, line })));
  for (const a of all)
    for (const b of all) {
      const zeroAroundDays =
        a.line.days === 0 && (b.line.days ?? 0) > 0 && a.report.from <= b.report.from && b.report.to <= a.report.to;
      if (zeroAroundDays || (a.report === b.report && differ(a.line, b.line))) found.add(a.line).add(b.line);
    }
  return withNeighbours(found, reports);
}

/** Where two lines of one report contradict, nobody knows which of its lines for that client is right. */
function withNeighbours(found: Set<WorldLine>, reports: readonly Spoken[]): Set<WorldLine> {
  for (const { mine } of reports) {
    const clash = mine.some((a) => mine.some((b) => differ(a, b)));
    if (clash) for (const line of mine) found.add(line);
  }
  return found;
}

function differ(a: WorldLine, b: WorldLine): boolean {
  const days = a.days !== null && b.days !== null && a.days !== b.days;
  const status = a.activation !== null && b.activation !== null && a.activation !== b.activation;
  const logins = a.seen?.kind === "login" && b.seen?.kind === "login" && a.seen.on !== b.seen.on;
  return days || status || logins;
}

function isNotActivated(row: WorldRow, reports: readonly Spoken[]): boolean {
  const told = reports.flatMap((report) =>
    report.mine.flatMap((line) => (line.activation === null ? [] : [{ to: report.to, word: line.activation }])),
  );
  if (told.length === 0) return row.activation === "Invited";
  const newest = Math.max(...told.map(({ to }) => to));
  return told.filter(({ to }) => to === newest).every(({ word }) => word === "invited" || word === "notInvited");
}

function listsEverybody(report: WorldReport): boolean {
  return report.kind === "users" || report.lines.some((line) => line.days === 0);
}

function isKnown(report: Spoken): boolean {
  return report.mine.some((line) => line.days !== null) || loginsOf(report).length > 0;
}

function isZero(report: Spoken): boolean {
  if (report.mine.length === 0) return false;
  const counts = report.mine.flatMap((line) => (line.days === null ? [] : [line.days]));
  if (counts.length > 0) return counts.every((count) => count === 0);
  const logins = loginsOf(report);
  return logins.length > 0 && logins.every((on) => on < report.from);
}

function loginsOf(report: Spoken): number[] {
  return report.mine.flatMap((line) => (line.seen?.kind === "login" ? [line.seen.on] : []));
}

function most(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function days(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The cutoff, by walking back one day at a time. */
export function cutoffDay(asOf: number, months: number): number {
  const [year, month, date] = civil(asOf);
  const endsMonth = civil(asOf + 1)[1] !== month;
  let [wantedYear, wantedMonth] = [year, month - months];
  while (wantedMonth < 1) [wantedYear, wantedMonth] = [wantedYear - 1, wantedMonth + 12];
  for (let day = asOf - 1; ; day -= 1) {
    const [y, m, d] = civil(day);
    if (y === wantedYear && m === wantedMonth && (endsMonth || d <= date)) return day;
  }
}

function civil(day: number): [year: number, month: number, date: number] {
  const date = new Date(Date.UTC(1899, 11, 30 + day));
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
