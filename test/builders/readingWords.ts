import type { Period } from "../../src/domain/values/period";
import { isoDate } from "../../src/domain/values/serialDate";
import type { PersonLine, ReadReport, ReportLine } from "../../src/domain/usage/report";
import { partsOfReport } from "../../src/domain/review/partsOfReport";

/** A reading in words that a person can check by eye: what `expected.json` of a golden folder holds. */
export function readingWords(report: ReadReport) {
  return {
    refused: report.refused,
    kind: report.kind,
    sheet: report.sheet,
    period: periodWords(report.period),
    questions: report.questions,
    hiddenRows: report.hiddenRows,
    columns: Object.fromEntries(report.columns.map(({ field, header }) => [field, header])),
    ignored: report.ignoredHeaders,
    bins: binsOf(report),
    lines: report.lines.map(lineWords),
    evidence: partsOfReport(report).map(({ period, listsEverybody, hasDays, hasLogin, lines }) =>
      [
        periodWords(period) ?? "no period",
        listsEverybody ? "lists everybody" : "active only",
        ...(hasDays ? ["days"] : []),
        ...(hasLogin ? ["login"] : []),
        `${lines.length} lines`,
      ].join(", "),
    ),
  };
}

/** How many lines have each fate. */
export function binsOf({ lines }: ReadReport): Record<ReportLine["fate"], number> {
  const bins = { person: 0, needsYou: 0, duplicate: 0, skipped: 0 };
  for (const { fate } of lines) bins[fate] += 1;
  return bins;
}

function lineWords(line: ReportLine): string {
  const fate = line.fate === "person" ? [] : [line.fate, line.reason];
  return [`${line.number}:`, ...fate, ...(line.person ? personWords(line.person) : [])].join(" ");
}

function personWords({ email, name, title, days, seconds, seen, activation }: PersonLine): string[] {
  return [
    email,
    ...(name ? [`"${name}"`] : []),
    ...(title ? [`(${title})`] : []),
    ...(days === null ? [] : [`${days} days`]),
    ...(seconds === null ? [] : [`${seconds} s`]),
    ...(seen ? [`${seen.kind} ${isoDate(seen.on)}`] : []),
    ...(activation ? [activation] : []),
  ];
}

function periodWords(period: Period | null): string | null {
  return period && `${isoDate(period.from)}..${isoDate(period.to)}`;
}
