import type { Period } from "../values/period";
import type { EvidenceLine, EvidenceReport } from "./evidence";
import type { PersonLine, ReadReport, ReportLine, Seen } from "./report";

/**
 * What a report says, one evidence report for each period of its lines, with all readable lines by e-mail, whoever it is.
 * Contradicting lines stay apart; lines of one person that only add to each other (a course each) are one. While the
 * period is asked it is null, and nothing about silence is concluded (rules section 5). A refused report covers nothing.
 */
export function evidenceFrom(report: ReadReport): EvidenceReport[] {
  if (report.refused) return [];
  const disputed = report.questions.includes("period") && report.period !== null;
  const periods = new Map<string, { period: Period | null; lines: ReportLine[] }>();
  for (const line of report.lines) {
    const person = personOf(line);
    if (!person) continue;
    const period = disputed ? null : person.period;
    const key = period ? `${period.from}-${period.to}` : "";
    const group = periods.get(key);
    if (group) group.lines.push(line);
    else periods.set(key, { period, lines: [line] });
  }
  return [...periods.values()].map(({ period, lines }) => evidenceOf(report, period, lines));
}

function evidenceOf(report: ReadReport, period: Period | null, lines: readonly ReportLine[]): EvidenceReport {
  const byEmail = new Map<string, ReportLine[]>();
  for (const line of lines) {
    const email = personOf(line)?.email ?? "";
    const own = byEmail.get(email);
    if (own) own.push(line);
    else byEmail.set(email, [line]);
  }
  const { fingerprint, kind, hasDays, hasLogin } = report;
  return {
    fingerprint,
    kind,
    period,
    hasDays,
    hasLogin,
    listsEverybody: kind === "users" || lines.some((line) => personOf(line)?.days === 0),
    lines: new Map([...byEmail].map(([email, own]) => [email, evidenceLines(report, own)])),
  };
}

/** The person of a line; a duplicate says nothing new. */
function personOf(line: ReportLine): PersonLine | null {
  return line.fate === "duplicate" ? null : (line.person ?? null);
}

function evidenceLines(report: ReadReport, lines: readonly ReportLine[]): EvidenceLine[] {
  const people = lines.flatMap((line) => personOf(line) ?? []);
  const contradict = lines.some((line) => line.fate === "needsYou" && line.reason === "contradiction");
  if (people.length < 2 || contradict) return people.map(lineOf);
  return [report.kind === "learner-detail" || report.kind === "api-long" ? added(people) : agreed(people)];
}

function lineOf({ email, days, seconds, seen, activation }: PersonLine): EvidenceLine {
  return { email, days, seconds, seen, activation };
}

/** Lines of one course or one engagement type each: seconds add up, the latest date counts, never the last row (A2.3). */
function added(people: readonly PersonLine[]): EvidenceLine {
  const seconds = people.flatMap((person) => person.seconds ?? []);
  return { ...agreed(people), seconds: seconds.length > 0 ? seconds.reduce((sum, one) => sum + one, 0) : null };
}

/** Lines that say the same of what decides: what any of them knows is known; different durations are doubtful, so unknown. */
function agreed(people: readonly PersonLine[]): EvidenceLine {
  const days = people.flatMap((person) => person.days ?? []);
  const seconds = new Set(people.flatMap((person) => person.seconds ?? []));
  const [only] = seconds;
  return {
    email: people[0]?.email ?? "",
    days: days.length > 0 ? Math.max(...days) : null,
    seconds: seconds.size === 1 && only !== undefined ? only : null,
    seen: latest(people),
    activation: people.find(({ activation }) => activation !== null)?.activation ?? null,
  };
}

function latest(people: readonly PersonLine[]): Seen | null {
  let found: Seen | null = null;
  for (const { seen } of people) if (seen && (!found || seen.on > found.on)) found = seen;
  return found;
}
