import type { CountyField, FieldKey } from "../fields/field";
import type { SheetCells } from "../values/cell";
import type { Entry } from "./entry";

/** A worksheet as the domain needs it. */
export type BookSheet = SheetCells & { readonly visible: boolean };

/** Where a field stands: 0-based column of the worksheet, and the header as it is written. */
export type ColumnPlace = {
  readonly column: number;
  readonly header: string;
  /** First and last name share this one cell. */
  readonly wholeName?: true;
};

/** Columns by field; a field that no header names is absent. */
export type TabColumns = ReadonlyMap<FieldKey, ColumnPlace>;

/** A unit tab as it was found. Rows are the worksheet's, 1-based; `lastRow` is the last entry's, or the header's. */
export type AdoptedTab = {
  readonly name: string;
  readonly visible: boolean;
  readonly headerRow: number;
  readonly columns: TabColumns;
  readonly entries: readonly Entry[];
  readonly lastRow: number;
  /** County fields that no header names. */
  readonly missing: readonly CountyField[];
  /** Further columns whose header names a field that an earlier column already has. */
  readonly duplicates: readonly (ColumnPlace & { readonly field: FieldKey })[];
};

/** Why a worksheet is no unit tab, by what stands on it or by a person's word. */
export type NoUnitTab = "report" | "no-list" | "other";

/** A worksheet that is no unit tab, and why: our own, a usage report, no list, or a list that a person said is none of ours. */
export type OtherSheet = {
  readonly name: string;
  readonly visible: boolean;
  readonly because: "own" | NoUnitTab;
};

/** The workbook as it was understood (X4): adopted, never replaced. */
export type AdoptedBook = { readonly tabs: readonly AdoptedTab[]; readonly others: readonly OtherSheet[] };
