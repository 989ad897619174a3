import type { EvidenceLine, EvidenceReport } from "../usage/evidence";
import type { Seen } from "../usage/report";
import { overlaps, type Period } from "../values/period";

/** A report of known period, with its lines about one client; no lines: the client is absent from it. */
export type Heard = {
  readonly report: EvidenceReport;
  readonly period: Period;
  readonly lines: readonly EvidenceLine[];
};

/**
 * What a report with a login column says of a client (rules section 1, ruling 4). `zero`: no day, or a last login before the
 * period; `used`: days above zero; `dated`: a last login that is not before the period; `unknown`: blank or unreadable.
 */
export type Statement = "absent" | "zero" | "used" | "dated" | "unknown";

/** What the report says of the client. */
export function statementOf({ period, lines }: Heard): Statement {
  if (lines.length === 0) return "absent";
  const days = daysOf(lines);
  if (days !== null) return days > 0 ? "used" : "zero";
  const login = lastLoginOf(lines);
  if (login === null) return "unknown";
  return login.on < period.from ? "zero" : "dated";
}

/** The days of a client in one period: lines that agree say it once, a blank among them says nothing. */
export function daysOf(lines: readonly EvidenceLine[]): number | null {
  let most: number | null = null;
  for (const { days } of lines) if (days !== null && (most === null || days > most)) most = days;
  return most;
}

/** The latest true login among the lines; viewed and engaged are not logins. */
export function lastLoginOf(lines: readonly EvidenceLine[]): Seen | null {
  return latest(lines.flatMap(({ seen }) => (seen?.kind === "login" ? [seen] : [])));
}

/** The latest of several proofs of life; of one day's, the login. */
export function latest(proofs: readonly Seen[]): Seen | null {
  return proofs.reduce<Seen | null>(
    (best, seen) =>
      best === null || seen.on > best.on || (seen.on === best.on && seen.kind === "login") ? seen : best,
    null,
  );
}

/** Whether the report has a login column and reaches into the window: only such reports prove silence. */
export function coversPartOf(window: Period, { report, period }: Heard): boolean {
  return (report.hasDays || report.hasLogin) && overlaps(window, period);
}

/** The largest of some numbers, null of none. */
export function largest(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : Math.max(...numbers);
}
