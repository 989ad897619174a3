import type { EvidenceLine } from "../usage/evidence";
import type { PersonLine, ReadReport, ReportLine } from "../usage/report";
import type { Period } from "../values/period";
import { partId, type PartLine, type UsagePart } from "./usagePart";

/** A line of a report that says something of a person, with the period it speaks of. */
export type SpokenLine = { readonly number: number; readonly person: PersonLine; readonly period: Period | null };

/** The lines of a report that speak of somebody: persons, and doubtful lines whose address could be read (the client is present). */
export function spokenLines(report: ReadReport): SpokenLine[] {
  const stacked = report.lines.some((line) => {
    const own = personOf(line)?.period ?? null;
    return own !== null && !isSame(own, report.period);
  });
  return report.lines.flatMap((line) => {
    const person = personOf(line);
    return person === null
      ? []
      : [{ number: line.number, person, period: person.period ?? (stacked ? null : report.period) }];
  });
}

/** The parts of a report by period, in the order in which they appear; each keeps every line that speaks of somebody. */
export function partsOfReport(report: ReadReport): UsagePart[] {
  if (report.refused !== null) return [];
  const byPeriod = new Map<string, { readonly period: Period | null; readonly lines: PartLine[] }>();
  for (const { number, person, period } of spokenLines(report)) {
    const id = partId({ fingerprint: report.fingerprint, period });
    const part = byPeriod.get(id) ?? { period, lines: [] };
    byPeriod.set(id, part);
    part.lines.push({ number, line: lineOf(person) });
  }
  const { fingerprint, kind, hasDays, hasLogin } = report;
  return [...byPeriod.values()].map(({ period, lines }) => ({
    fingerprint,
    kind,
    hasDays,
    hasLogin,
    period,
    lines,
    dataLines: lines.length,
    listsEverybody: kind === "users" || lines.some(({ line }) => line.days === 0),
  }));
}

function personOf(line: ReportLine): PersonLine | null {
  if (line.fate === "person") return line.person;
  if (line.fate !== "needsYou") return null;
  if (line.person !== undefined) return line.person;
  const nothing = { name: null, title: null, period: null, days: null, seconds: null, seen: null, activation: null };
  return line.email === undefined ? null : { email: line.email, ...nothing };
}

function lineOf({ email, days, seconds, seen, activation }: PersonLine): EvidenceLine {
  return { email, days, seconds, seen, activation };
}

function isSame(a: Period, b: Period | null): boolean {
  return b !== null && a.from === b.from && a.to === b.to;
}
