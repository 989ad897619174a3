import type { Finding } from "../findings/finding";
import type { AdoptedBook } from "../license/adoptedBook";
import type { CheckRules } from "./checkRules";
import type { CheckedBook } from "./checkedBook";

/** A check of the whole list that can be carried on row by row (I8). It never changes: `checkAgain` gives another. */
export type BookCheck = {
  /** Every finding of rules section 4, in the order of tabs and rows. */
  readonly findings: readonly Finding[];
  /** The list as it was checked, entries with the keys that they have now: plans are made from this book. */
  readonly book: AdoptedBook;
  readonly checked: CheckedBook;
  readonly rules: CheckRules;
};
