import type { Finding, RowPlace } from "../domain/findings/finding";
import type { CheckState } from "./state";

/** Rows of one tab that follow each other, 1-based, last included. */
export type RowRange = { readonly tab: string; readonly from: number; readonly to: number };

/** What came of the rows that a person just changed: findings, those of the newest row first, and the rows without any. */
export type TouchedRows = { readonly found: readonly Finding[]; readonly clean: readonly RowRange[] };

/** Lays out the rows that were changed since the workbook was read. */
export function touchedRows({ touched, findings }: Pick<CheckState, "touched" | "findings">): TouchedRows {
  if (touched.length === 0) return { found: [], clean: [] };
  const byPlace = new Map(touched.map((place): [string, Finding[]] => [keyOf(place), []]));
  for (const finding of findings) byPlace.get(keyOf(finding))?.push(finding);
  const places = [...new Map(touched.map((place) => [keyOf(place), place])).values()];
  return {
    found: [...byPlace.values()].flat(),
    clean: ranges(places.filter((place) => byPlace.get(keyOf(place))?.length === 0)),
  };
}

function ranges(places: readonly RowPlace[]): RowRange[] {
  const found: RowRange[] = [];
  const sorted = [...places].sort((a, b) => (a.tab < b.tab ? -1 : a.tab > b.tab ? 1 : a.row - b.row));
  for (const { tab, row } of sorted) {
    const last = found.at(-1);
    if (last?.tab === tab && last.to === row - 1) found[found.length - 1] = { ...last, to: row };
    else found.push({ tab, from: row, to: row });
  }
  return found;
}

function keyOf({ tab, row }: RowPlace): string {
  return `${row} ${tab}`;
}
