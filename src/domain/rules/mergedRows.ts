import type { FindingField } from "../findings/finding";
import type { TabColumns } from "../license/adoptedBook";
import { a1Areas, type Area } from "./a1Area";
import { firstFrom, type CheckedRow } from "./checkedRow";

/** Fields at which a merged area begins, by the row of the finding. */
export type MergedRows = ReadonlyMap<number, readonly FindingField[]>;

/** The merged areas of one tab, those on the left first. */
export function mergedAreas(addresses: readonly string[]): Area[] {
  return addresses.flatMap(a1Areas).sort((a, b) => a.left - b.left);
}

/**
 * Where merged areas touch entries (I9): each is found once, at the first entry that it touches, in the first recognised column
 * that it covers. Areas above the list, below it, or on rows that are no entries are no finding.
 */
export function mergedRows(areas: readonly Area[], rows: readonly CheckedRow[], columns: TabColumns): MergedRows {
  const found = new Map<number, FindingField[]>();
  for (const { top, bottom, left, right } of areas) {
    const row = rows[firstFrom(rows, top)]?.entry.row;
    if (row === undefined || row > bottom) continue;
    const [first] = [...columns]
      .filter(([, { column }]) => left <= column && column <= right)
      .sort(([, a], [, b]) => a.column - b.column);
    found.set(row, [...(found.get(row) ?? []), first?.[0] ?? "row"]);
  }
  return found;
}
