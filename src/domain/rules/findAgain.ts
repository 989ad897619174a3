import type { Finding } from "../findings/finding";
import type { AdoptedBook } from "../license/adoptedBook";
import type { BookCheck, CheckParts } from "./bookCheck";
import { rowOfId } from "./clientGroup";
import { rowAt } from "./checkedRow";
import { rowFindings } from "./rowFindings";

/** The check with new parts: the findings of the affected rows (`rowId`) are found again, all others stay. */
export function findAgain({ book, rules }: BookCheck, parts: CheckParts, affected: Iterable<number>): BookCheck {
  const rowsOf = new Map<number, Set<number>>();
  for (const id of affected) {
    const { tab, row } = rowOfId(id);
    rowsOf.set(tab, (rowsOf.get(tab) ?? new Set<number>()).add(row));
  }
  const ofTabs = parts.ofTabs.map((found, index) => {
    const rows = rowsOf.get(index);
    return rows === undefined ? found : renewed(found, rows, index, parts);
  });
  const now: AdoptedBook = { ...book, tabs: parts.tabs.map(({ adopted }) => adopted) };
  // Joined by concat, because flat looks at each item and takes a hundred times as long.
  const findings = new Array<Finding>().concat(...ofTabs);
  return { findings, book: now, rules, inner: { ...parts, ofTabs } };
}

function renewed(
  found: readonly Finding[],
  rows: ReadonlySet<number>,
  index: number,
  parts: CheckParts,
): readonly Finding[] {
  const checked = parts.tabs[index]?.rows ?? [];
  const fresh = [...rows]
    .sort((a, b) => a - b)
    .flatMap((row) => {
      const here = rowAt(checked, row);
      return here === null ? [] : rowFindings(here, parts);
    });
  // Two runs in order: the sort merges them.
  return [...found.filter(({ row }) => !rows.has(row)), ...fresh].sort((a, b) => a.row - b.row);
}
