import type { HeaderMeaning, OwnField } from "../../domain/fields/field";
import type { SsnPolicy } from "../../domain/settings/settings";

/** What a header may be said to mean; `nothing`: License List leaves the column alone. */
export type HeaderChoice = HeaderMeaning | "nothing";

/** The answers of one unit tab as typed; groups one per line, exercises null: as in the county. What was not touched is absent. */
export type UnitDraft = {
  readonly months?: number;
  readonly groups?: string;
  readonly alternates?: string;
  readonly exercises?: boolean | null;
};

/** The answers of step County as typed; staff domains one per line. What was not touched is absent. */
export type CountyDraft = {
  readonly seats?: string;
  readonly staffDomains?: string;
  readonly countyCode?: string;
  readonly casePattern?: string;
  readonly workerPattern?: string;
  readonly ssn?: SsnPolicy;
  readonly ratio?: string;
  readonly automatic?: boolean;
  readonly exercises?: boolean;
  readonly weeksInMonth?: string;
  readonly viewedTolerance?: string;
  readonly hideCountsBelow?: string;
};

/**
 * What a person typed and did not save yet: only what differs from the workbook, so that a fresh read shows through
 * everywhere else and wipes nothing. It lives in the pane and nowhere else.
 */
export type SetupDrafts = {
  readonly tabs: {
    /** Whether a worksheet is a unit tab, by its name. */
    readonly units: ReadonlyMap<string, boolean>;
    /** Meanings by `headerKey`. */
    readonly headers: ReadonlyMap<string, HeaderChoice>;
    readonly newTab: string;
  };
  readonly units: ReadonlyMap<string, UnitDraft>;
  readonly columns: {
    readonly fields: ReadonlyMap<OwnField, boolean>;
    readonly helps?: boolean;
    readonly countyHelps?: boolean;
  };
  /** `unitSsn` by tab; null: as in the whole county. */
  readonly county: CountyDraft & { readonly unitSsn: ReadonlyMap<string, SsnPolicy | null> };
  readonly guides: { readonly steps: ReadonlyMap<string, string>; readonly links: ReadonlyMap<string, string> };
};

/** Nothing is typed yet. */
export const nothingTyped: SetupDrafts = {
  tabs: { units: new Map(), headers: new Map(), newTab: "" },
  units: new Map(),
  columns: { fields: new Map() },
  county: { unitSsn: new Map() },
  guides: { steps: new Map(), links: new Map() },
};

/** A copy of the map with one entry more or another. */
export function withEntry<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): ReadonlyMap<Key, Value> {
  return new Map(map).set(key, value);
}

/** The lines of a field in which each line is one thing; blank ones are left out. */
export function linesOf(typed: string): string[] {
  return typed
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
