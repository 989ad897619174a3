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
