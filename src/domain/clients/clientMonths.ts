import { daysOf, type Heard } from "../activity/statement";
import { secondsWithin } from "../activity/usageSums";
import type { Entry } from "../license/entry";
import type { Evidence, EvidenceLine } from "../usage/evidence";
import type { ClientMonth } from "./clientFacts";
import type { ClientIndex } from "./clientIndex";

/**
 * What the reports say of a client, one period after the other, the newest last; periods that tell neither days nor minutes are
 * left out. Of several reports of one period the newest that knows it counts, as in the review. Where open entries share the
 * address, nobody knows whose the lines are (A2): none are told.
 */
export function clientMonths(entry: Entry, { reports }: Evidence, index: ClientIndex): ClientMonth[] {
  const { email } = entry;
  if (email === null || !isOwner(entry, index)) return [];
  const periods = new Map<string, Heard[]>();
  for (const report of reports) {
    const lines = report.lines.get(email) ?? [];
    if (report.period === null || lines.length === 0) continue;
    const key = `${String(report.period.from)} ${String(report.period.to)}`;
    periods.set(key, [...(periods.get(key) ?? []), { report, period: report.period, lines }]);
  }
  return [...periods.values()]
    .flatMap(monthsOfPeriod)
    .filter(({ days, minutes }) => days !== null || minutes !== null)
    .sort((a, b) => a.period.to - b.period.to || a.period.from - b.period.from);
}

/** The lines of an address are those of its open entry, or of the revoked ones where none is open (ruling 11). */
export function isOwner({ email, revoked }: Entry, { open }: ClientIndex): boolean {
  return (open.get(email ?? "") ?? 0) === (revoked ? 0 : 1);
}

/** One period's days and minutes; every number of days where lines of one report contradict each other (A2: show both). */
function monthsOfPeriod(heard: readonly Heard[]): ClientMonth[] {
  const [first] = heard;
  if (first === undefined) return [];
  const { period } = first;
  const newest = heard.filter(({ lines }) => daysOf(lines) !== null).at(-1);
  const said = new Map(
    newest?.lines.flatMap((line): [number, EvidenceLine][] => (line.days === null ? [] : [[line.days, line]])),
  );
  if (newest !== undefined && newest.report.kind !== "api-long" && said.size > 1)
    return [...said].map(([days, { seconds }]) => ({ period, days, minutes: minutesOf(seconds) }));
  const seconds = secondsWithin(heard, period);
  return [{ period, days: newest === undefined ? null : daysOf(newest.lines), minutes: minutesOf(seconds) }];
}

function minutesOf(seconds: number | null): number | null {
  return seconds === null ? null : Math.floor(seconds / 60);
}
