import type { EvidenceLine } from "../usage/evidence";
import type { ReadReport } from "../usage/report";
import type { Period } from "../values/period";

/** A line of a part with its number in the file (1-based). */
export type PartLine = { readonly number: number; readonly line: EvidenceLine };

/**
 * One report and one period of it, with lines under the report's own addresses: what the Usage sheet keeps and what evidence is
 * made of. The content and the period together tell parts apart: two months of silence may be the same bytes.
 */
export type UsagePart = {
  readonly fingerprint: string;
  readonly kind: ReadReport["kind"];
  readonly period: Period | null;
  readonly hasDays: boolean;
  readonly hasLogin: boolean;
  readonly listsEverybody: boolean;
  /** Lines of the file that say something of somebody, whoever it is. */
  readonly dataLines: number;
  readonly lines: readonly PartLine[];
};

/** The name of a part in maps. */
export function partId({
  fingerprint,
  period,
}: {
  readonly fingerprint: string;
  readonly period: Period | null;
}): string {
  return `${fingerprint} ${period === null ? "?" : `${period.from} ${period.to}`}`;
}

/** The known part with lines added; a line of the same number takes the place of what was read of it before. */
export function withLines(earlier: UsagePart, more: Omit<UsagePart, "dataLines">): UsagePart {
  const newer = new Set(more.lines.map(lineId));
  return {
    ...earlier,
    hasDays: earlier.hasDays || more.hasDays,
    hasLogin: earlier.hasLogin || more.hasLogin,
    listsEverybody: earlier.listsEverybody || more.listsEverybody,
    lines: [...earlier.lines.filter((line) => !newer.has(lineId(line))), ...more.lines],
  };
}

/** The name of a line within its part. */
export function lineId({ number, line }: PartLine): string {
  return `${number} ${line.email}`;
}

/** Whether a line read again says something else and forgets nothing: a person has answered a question since. */
export function isBetterReading(again: EvidenceLine, before: EvidenceLine): boolean {
  const values = ({ days, seconds, seen, activation }: EvidenceLine) => [
    days,
    seconds,
    seen === null ? null : `${seen.kind} ${seen.on}`,
    activation,
  ];
  const earlier = values(before);
  const changes = values(again).map((value, index) => ({ value, was: earlier[index] ?? null }));
  const forgets = changes.some(({ value, was }) => value === null && was !== null);
  const reopens = again.seen?.kind === "openLogin" && before.seen?.kind === "login";
  return changes.some(({ value, was }) => value !== was) && !forgets && !reopens;
}
