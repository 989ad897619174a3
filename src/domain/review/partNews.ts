import type { ReadReport } from "../usage/report";
import { partsOfReport } from "./partsOfReport";
import { listEmailOf, type Roster } from "./roster";
import { isBetterReading, lineId, partId, type PartLine, type UsagePart } from "./usagePart";

/** A part of a report beside what is known already: `fresh` are its lines about people on the list that are news. */
export type PartNews = { readonly part: UsagePart; readonly known: boolean; readonly fresh: readonly PartLine[] };

/**
 * What is news in a report (ruling 12): all of a part nobody imported before; of a known one the lines of people who are matched
 * only now, and of those that an answered question reads better. Content that is known with a period is known without one too.
 */
export function newsOf(report: ReadReport, known: ReadonlyMap<string, UsagePart>, roster: Roster): PartNews[] {
  const isKnownContent = [...known.values()].some(({ fingerprint }) => fingerprint === report.fingerprint);
  return partsOfReport(report).map((part) => {
    const listed = part.lines.filter(({ line }) => listEmailOf(roster, line.email) !== null);
    const earlier = known.get(partId(part));
    if (earlier !== undefined) return { part, known: true, fresh: newLines(listed, earlier) };
    const isKnown = part.period === null && isKnownContent;
    return { part, known: isKnown, fresh: isKnown ? [] : listed };
  });
}

function newLines(listed: readonly PartLine[], earlier: UsagePart): PartLine[] {
  const there = new Map(earlier.lines.map((line) => [lineId(line), line.line]));
  const addresses = new Set(earlier.lines.map(({ line }) => line.email));
  return listed.filter((line) => {
    const before = there.get(lineId(line));
    return before === undefined ? !addresses.has(line.line.email) : isBetterReading(line.line, before);
  });
}
