import type { ReadReport } from "../usage/report";
import { partsOfReport } from "./partsOfReport";
import { listEmailOf, type Roster } from "./roster";
import { partId, type PartLine, type UsagePart } from "./usagePart";

/** A part of a report beside what is known already: `fresh` are its lines about people on the list that are news. */
export type PartNews = { readonly part: UsagePart; readonly known: boolean; readonly fresh: readonly PartLine[] };

/**
 * What is news in a report (ruling 12): all of a part nobody imported before; of a known one the lines of people who are matched
 * only now. Content that is known with a period is known without one too.
 */
export function newsOf(report: ReadReport, known: ReadonlyMap<string, UsagePart>, roster: Roster): PartNews[] {
  const isKnownContent = [...known.values()].some(({ fingerprint }) => fingerprint === report.fingerprint);
  return partsOfReport(report).map((part) => {
    const listed = part.lines.filter(({ line }) => listEmailOf(roster, line.email) !== null);
    const earlier = known.get(partId(part));
    if (earlier === undefined)
      return part.period === null && isKnownContent
        ? { part, known: true, fresh: [] }
        : { part, known: false, fresh: listed };
    const there = new Set(earlier.lines.map(({ line }) => line.email));
    return { part, known: true, fresh: listed.filter(({ line }) => !there.has(line.email)) };
  });
}

/** The known part with the news added. */
export function withNews(earlier: UsagePart | undefined, { part, fresh }: PartNews): UsagePart {
  return { ...(earlier ?? part), lines: [...(earlier?.lines ?? []), ...fresh] };
}
