import type { Activity } from "../activity/activityClass";
import type { AdoptedBook, BookSheet } from "../license/adoptedBook";
import type { CellValue } from "../values/cell";

/** A worksheet with the A1 areas of its formulas ("" when none), as the snapshot has them. */
export type CheckedSheet = BookSheet & { readonly formulaCells: string };

/** What is checked: the adopted book, its sheets as read, and what is concluded of each entry (by `entryId`). */
export type CheckedBook = {
  readonly book: AdoptedBook;
  readonly sheets: readonly CheckedSheet[];
  readonly date1904: boolean;
  readonly activities: ReadonlyMap<string, Activity>;
  /** The merged areas of each tab, as A1 addresses; absent while nobody asked for them (I9). */
  readonly merges?: ReadonlyMap<string, readonly string[]>;
};

/** Rows of one worksheet as they are now: `row` is 1-based, `firstColumn` 0-based, formula areas in A1 ("" when none). */
export type RowsNow = {
  readonly row: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulaCells: string;
};
