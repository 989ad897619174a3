import type { Settings } from "../settings/settings";
import type { EvidenceLine, EvidenceReport } from "../usage/evidence";
import type { ReadReport, ReportLine } from "../usage/report";
import { binLine, emptyLine, type Matcher } from "./binLine";
import { countBins, type BinnedLine, type BinnedReport } from "./binnedReport";
import { contradictingLines } from "./contradictions";
import { newsOf, type PartNews } from "./partNews";
import { listEmailOf, type Roster } from "./roster";
import { emailSuggester } from "./suggestEmails";
import { partId, withLines, type UsagePart } from "./usagePart";
import type { NewPart } from "./usageRows";

/** What the reports say once every line has its bin: the evidence of all imports, and what the Usage sheet lacks of it. */
export type Matching = {
  readonly reports: readonly BinnedReport[];
  /** Lines by the list's addresses; oldest period first. */
  readonly evidence: readonly EvidenceReport[];
  readonly contradicting: ReadonlySet<EvidenceLine>;
  /** For the Usage sheet. A part without a period is not kept: it waits until a person has answered. */
  readonly newParts: readonly NewPart[];
};

/** Matches reports with the list (rules section 5, rulings 11 and 12); `stored` is what the Usage sheet has. */
export function matchReports(
  reports: readonly ReadReport[],
  roster: Roster,
  settings: Settings,
  stored: readonly UsagePart[],
): Matching {
  const parts = new Map(stored.map((part) => [partId(part), part]));
  const newParts: NewPart[] = [];
  const heard = reports.map((report) => {
    const news = newsOf(report, parts, roster);
    for (const { part, known, fresh } of news) {
      if (known && fresh.length === 0) continue;
      const earlier = parts.get(partId(part));
      const added = { ...part, lines: fresh };
      parts.set(partId(part), earlier === undefined ? added : withLines(earlier, added));
      if (part.period !== null) newParts.push({ part: { ...part, period: part.period, lines: fresh }, isKnown: known });
    }
    return { report, news };
  });
  const evidence = [...parts.values()]
    .sort((a, b) => (a.period?.to ?? 0) - (b.period?.to ?? 0))
    .map((part) => evidenceOf(part, roster));
  const contradicting = new Set([
    ...contradictingLines(evidence),
    ...heard.flatMap(({ report, news }) => toldContradictions(report, news)),
  ]);
  const matcher: Matcher = { roster, settings, suggest: emailSuggester(roster) };
  return {
    evidence,
    contradicting,
    newParts,
    reports: heard.map(({ report, news }) => binned(report, news, contradicting, matcher)),
  };
}

function evidenceOf(part: UsagePart, roster: Roster): EvidenceReport {
  const lines = new Map<string, EvidenceLine[]>();
  for (const { line } of part.lines) {
    const email = listEmailOf(roster, line.email);
    if (email !== null) lines.set(email, [...(lines.get(email) ?? []), line]);
  }
  const { fingerprint, kind, period, hasDays, hasLogin, listsEverybody } = part;
  return { fingerprint, kind, period, hasDays, hasLogin, listsEverybody, lines };
}

/** Contradictions that were seen while the report was read. */
function toldContradictions(report: ReadReport, news: readonly PartNews[]): EvidenceLine[] {
  const told = new Set(
    report.lines.flatMap((line) => (line.fate === "needsYou" && line.reason === "contradiction" ? [line.number] : [])),
  );
  return news.flatMap(({ fresh }) => fresh.flatMap(({ number, line }) => (told.has(number) ? [line] : [])));
}

function binned(
  report: ReadReport,
  news: readonly PartNews[],
  contradicting: ReadonlySet<EvidenceLine>,
  matcher: Matcher,
): BinnedReport {
  const isOld = oldLines(news);
  const evidenceLines = new Map(
    news.flatMap(({ fresh }) => fresh.map(({ number, line }): [number, EvidenceLine] => [number, line])),
  );
  const lines = report.lines.map((line): BinnedLine => {
    if (isOld(line)) return { ...emptyLine(line), bin: "duplicate", reason: "known" };
    const found = binLine(line, report, matcher);
    const said = evidenceLines.get(line.number);
    const contradicts = found.bin === "matched" && said !== undefined && contradicting.has(said);
    return contradicts ? { ...found, bin: "needsYou", reason: "contradiction", entry: null } : found;
  });
  return { report, lines, bins: countBins(lines), known: isWhollyKnown(news) };
}

/** Whether a data line was imported before: its part is known and it is no news; a line about nobody, where every part is known. */
function oldLines(news: readonly PartNews[]): (line: ReportLine) => boolean {
  const old = new Map<number, boolean>();
  for (const { part, known, fresh } of news) {
    for (const { number } of part.lines) old.set(number, known);
    for (const { number } of fresh) old.set(number, false);
  }
  const allKnown = news.length > 0 && news.every(({ known }) => known);
  return ({ number, fate }) => fate !== "skipped" && (old.get(number) ?? (allKnown && fate === "needsYou"));
}

function isWhollyKnown(news: readonly PartNews[]): boolean {
  return news.length > 0 && news.every(({ known, fresh }) => known && fresh.length === 0);
}
