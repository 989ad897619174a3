import type { Activity } from "../activity/activityClass";
import type { Finding } from "../findings/finding";
import type { AdoptedBook } from "../license/adoptedBook";
import type { Entry } from "../license/entry";
import type { CheckRules } from "./checkRules";
import type { ClientGroup } from "./clientGroup";
import type { ClientKeys } from "./clientKeys";
import type { SharedMap } from "./sharedMap";
import type { TabCheck } from "./tabCheck";

/** A check of the whole list that can be carried on row by row (I8). It never changes: `checkAgain` gives another. */
export type BookCheck = {
  /** Every finding of rules section 4, in the order of tabs and rows. */
  readonly findings: readonly Finding[];
  /** The list as it was checked, entries with the keys that they have now: plans are made from this book. */
  readonly book: AdoptedBook;
  readonly rules: CheckRules;
  readonly inner: CheckParts;
};

/** What a check keeps to be carried on: nobody else looks at it. */
export type CheckParts = {
  readonly tabs: readonly TabCheck[];
  /** The names of the tabs, by index. */
  readonly names: readonly string[];
  /** What is found on each tab, in the order of its rows. */
  readonly ofTabs: readonly (readonly Finding[])[];
  readonly groups: ClientIndex;
  readonly workers: SharedMap<Tally>;
  readonly concluded: Concluded;
};

/** The rows that share a key, for each kind of key. */
export type ClientIndex = Readonly<Record<keyof ClientKeys, SharedMap<ClientGroup>>>;

/** How many rows there are, and the sum of their `rowId`s: with one row it is that row's. */
export type Tally = { readonly count: number; readonly sum: number };

/** What the review concluded of entries, by `entryId`, and the entry of which it did. */
export type Concluded = ReadonlyMap<string, { readonly entry: Entry; readonly activity: Activity }>;
