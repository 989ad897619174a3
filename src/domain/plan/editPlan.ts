import type { FieldKey } from "../fields/field";
import type { CellValue } from "../values/cell";

/** One cell of one entry, before and after. The row is only a hint: the entry is found again by its key (X2). */
export type CellEdit = {
  readonly tab: string;
  readonly rowKey: string;
  readonly row: number;
  readonly field: FieldKey;
  readonly before: CellValue;
  readonly after: CellValue;
};

/** The sheets of our own that hold tables. */
export type OwnSheet = "Setup" | "Usage" | "Log";

/** How a column of our own sheets is written: as text, as a date, or as a number as it is. */
export type ColumnFormat = "text" | "date" | "number";

/**
 * Rows to write below the last filled row of one of our own sheets; a missing sheet is made first, with its headers.
 * Rows that the sheet already holds, cell by cell, are not written again. Headers, formats and rows have one width.
 */
export type Append = {
  readonly sheet: OwnSheet;
  readonly headers: readonly string[];
  readonly formats: readonly ColumnFormat[];
  readonly rows: readonly (readonly CellValue[])[];
};

/** Our own columns a unit tab must have; those missing are appended at the right of the header row, in this order. */
export type NeededColumns = { readonly tab: string; readonly fields: readonly FieldKey[] };

/** One highlight: entry rows whose Status is one of these words get this fill and colour (#RRGGBB). At most three per tab. */
export type HighlightRule = { readonly statuses: readonly string[]; readonly fill: string; readonly color: string };

/** The highlight of one unit tab, as native conditional formats that read the Status column. */
export type Highlight = { readonly tab: string; readonly rules: readonly HighlightRule[] };

/**
 * Everything one command will change, as data. The plan that is previewed is the object that is written (design section 2).
 * `name` is shown on the Undo button and in the Log; it never holds personal data.
 */
export type EditPlan = {
  readonly kind: "import" | "undo";
  readonly name: string;
  readonly columns: readonly NeededColumns[];
  readonly edits: readonly CellEdit[];
  readonly appends: readonly Append[];
  readonly highlights: readonly Highlight[];
  /** Rows to empty in our own sheets, given by their whole content: used by undo, only where still unchanged. */
  readonly withdrawals: readonly Append[];
  /** Our own columns that go again, where nothing is left below their header: used by undo. */
  readonly columnsOff: readonly NeededColumns[];
  /** Highlights that go again: used by undo. */
  readonly highlightsOff: readonly Highlight[];
};
