import type { BookCheck } from "./bookCheck";
import { rowId } from "./clientGroup";
import { findAgain } from "./findAgain";
import { mergedAreas, mergedRows } from "./mergedRows";

/** Adds what merged areas make wrong (I9): `merges` are the areas of each tab as A1 addresses; a tab that is absent has none. */
export function withMerges(check: BookCheck, merges: ReadonlyMap<string, readonly string[]>): BookCheck {
  const { inner } = check;
  const tabs = inner.tabs.map((tab) => {
    const areas = mergedAreas(merges.get(tab.adopted.name) ?? []);
    return { ...tab, areas, merged: mergedRows(areas, tab.rows, tab.adopted.columns) };
  });
  const affected = [...inner.tabs, ...tabs].flatMap(({ ground, merged }) =>
    [...merged.keys()].map((row) => rowId({ tab: ground.tab, row })),
  );
  return findAgain(check, { ...inner, tabs }, affected);
}
