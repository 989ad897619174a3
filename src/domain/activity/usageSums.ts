import type { EvidenceReport } from "../usage/evidence";
import { contains, lengthOf, overlaps, type Period } from "../values/period";
import type { DatedCase } from "./entryCase";
import { daysOf, largest, type Heard } from "./statement";

type Amount = { readonly period: Period; readonly amount: number };

/** Days logged in and minutes viewed over periods wholly inside the window; null where no line says any (rules section 2). */
export function usageSums(c: DatedCase): { readonly days: number | null; readonly minutes: number | null } {
  const inside = c.heard.filter(({ period }) => contains(c.window, period));
  const days = sumOnce(inside.flatMap((heard) => amountOf(heard, daysOf(heard.lines))));
  const seconds = secondsWithin(inside, c.window);
  return { days, minutes: seconds === null ? null : Math.floor(seconds / 60) };
}

/** Seconds viewed over the periods that lie wholly within a span; overlapping periods once, the longest first. */
export function secondsWithin(heard: readonly Heard[], span: Period): number | null {
  const inside = heard.filter(({ period }) => contains(span, period));
  return sumOnce(inside.flatMap((one) => amountOf(one, secondsOf(one))));
}

/** Seconds of one report's period. Lines per content of it are parts of one sum; lines per person say the same thing again. */
export function secondsOf({ report, lines }: Heard): number | null {
  const [only] = lines;
  if (only !== undefined && lines.length === 1) return only.seconds;
  const seconds = lines.flatMap((line) => line.seconds ?? []);
  return inParts.has(report.kind) && seconds.length > 0
    ? seconds.reduce((sum, part) => sum + part, 0)
    : largest(seconds);
}

const inParts: ReadonlySet<EvidenceReport["kind"]> = new Set(["learner-detail", "api-long"]);

function amountOf({ period }: Heard, amount: number | null): Amount[] {
  return amount === null ? [] : [{ period, amount }];
}

/** Sums amounts of periods that share no day: the longest first, of equal ones the later, of the same one the newest report's. */
function sumOnce(amounts: readonly Amount[]): number | null {
  const ordered = [...amounts]
    .reverse()
    .sort((a, b) => lengthOf(b.period) - lengthOf(a.period) || b.period.to - a.period.to);
  const counted: Amount[] = [];
  for (const amount of ordered)
    if (!counted.some(({ period }) => overlaps(period, amount.period))) counted.push(amount);
  return counted.length === 0 ? null : counted.reduce((sum, { amount }) => sum + amount, 0);
}
