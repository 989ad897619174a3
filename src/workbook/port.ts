import type { EditPlan } from "../domain/plan/editPlan";
import type { CellValue } from "../domain/values/cell";
import type { WorkbookSnapshot } from "./snapshot";

/** Why the host refused, as a code; `src/text` has the sentence. */
export type RefusalCode =
  | "cell-edit"
  | "protected"
  | "too-large"
  | "busy"
  | "session-lost"
  | "read-only"
  | "missing"
  /** A sheet with one of our names holds something else: the detail has the name. */
  | "sheet-taken"
  /** This Excel is too old for what was asked: the detail has the requirement set. */
  | "not-supported"
  | "unknown";

/** Excel refused; nothing was written. The detail has codes and names of sheets, never a person's data. */
export type Refused = { readonly outcome: "refused"; readonly code: RefusalCode; readonly detail: string };

/** What a read gives: the picture and how many syncs it took, or why Excel refused. */
export type ReadResult =
  { readonly outcome: "read"; readonly snapshot: WorkbookSnapshot; readonly roundTrips: number } | Refused;

/**
 * A cell that was not written, and why. The row is where it was looked for, 1-based; for a column that was not
 * added or helped it is the header's, for a worksheet that was not made or deleted it is 1 and the field "worksheet". Of a
 * report it is the row of its sheet that something of others is in, and the field is "worksheet" too.
 */
export type Unwritten = {
  readonly tab: string;
  readonly row: number;
  readonly field: string;
  readonly reason:
    | "changed"
    | "missing"
    | "ambiguous"
    | "hidden-by-filter"
    | "protected"
    | "merged"
    /** A worksheet with the name of a new unit tab is there already. */
    | "taken"
    /** An open entry has the e-mail address of the new one: `other` is its place. A written entry can have met one too. */
    | "duplicate"
    /** A cell on which the edit rests changed: consent, for an issue date (R14). */
    | "need-changed"
    /** There is no free row for a new entry below the list, or no place for a report: something else stands there. */
    | "no-room"
    /** A worksheet that was to be deleted is the only one that can be seen. */
    | "last-sheet"
    | "unknown";
  readonly other?: { readonly tab: string; readonly row: number };
};

/**
 * What an apply did. `applied`: read back and equal. Cells in `changedMeanwhile` were left alone (a colleague's edit,
 * a moved or filtered row); those in `refused` the host would not take. `stopped` after Cancel or a fault: what is
 * `written` was looked at on the sheet, the rest can be resumed with the same plan.
 */
export type ApplyResult =
  | {
      readonly outcome: "applied" | "stopped";
      /** What stopped it; null when applied. */
      readonly stoppedBy: RefusalCode | "cancelled" | null;
      /** Cells of entries, and of the tables of reports. */
      readonly written: number;
      readonly alreadyThere: number;
      readonly changedMeanwhile: readonly Unwritten[];
      readonly refused: readonly Unwritten[];
      readonly unknown: readonly Unwritten[];
      readonly roundTrips: number;
      /** The plan that puts back exactly what was written, or null when nothing was. */
      readonly undo: EditPlan | null;
    }
  | Refused;

/** How many cells and rows were sent, of how many. */
export type Progress = { readonly done: number; readonly total: number };
/** What an apply is told beside the plan. */
export type ApplyOptions = {
  /** Text for the Log: date and time as the workbook's reader expects them (the clock lives in the app). */
  readonly at: string;
  readonly onProgress?: (progress: Progress) => void;
  readonly isCancelled?: () => boolean;
};

/** A place to show: a 1-based row of a tab, and a 0-based column where known. */
export type Target = { readonly tab: string; readonly row: number; readonly column?: number };

/** The row of the active cell (1-based), and the name of its worksheet. */
export type Selection = { readonly tab: string; readonly row: number };

/** What is selected, or why Excel does not say. */
export type SelectedResult =
  { readonly outcome: "read"; readonly selection: Selection; readonly roundTrips: number } | Refused;

/** Whether the cell is selected now, or why not. */
export type ShowResult = { readonly outcome: "shown" } | Refused;

/** Consecutive rows of one worksheet, 1-based. */
export type RowSpan = { readonly sheetId: string; readonly row: number; readonly rows: number };

/** A change of cells: where, and by whom. `area` is null where rows, columns or sheets moved, so that all is to be read again. */
export type Change = { readonly remote: boolean; readonly sheetId: string; readonly area: ChangedArea | null };

/** The changed rectangle (1-based row, 0-based column). */
export type ChangedArea = {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
};

/**
 * Rows as they are now: full-width lines from the worksheet's first column, as in the snapshot's 1900 system (dates of the 1904
 * system are turned), and the formula cells among them. One sync.
 */
export type RowsResult =
  | {
      readonly outcome: "read";
      readonly firstColumn: number;
      readonly values: readonly (readonly CellValue[])[];
      readonly formulaCells: string;
      readonly roundTrips: number;
    }
  | Refused;

/** The merged areas of each tab, as A1 addresses. */
export type MergesResult =
  | { readonly outcome: "read"; readonly merges: ReadonlyMap<string, readonly string[]>; readonly roundTrips: number }
  | Refused;

/** The one door to the workbook. Its only implementation speaks to Excel; its only stand-in is the practice Excel. */
export interface WorkbookPort {
  /** One consistent picture of every worksheet, in at most two syncs. Never writes. */
  read(): Promise<ReadResult>;
  /**
   * Carries out a plan by the write protocol of design section 5, in at most three syncs plus one per chunk; more only where
   * sheets are too large for one answer, or where a column moved under our new headers.
   */
  apply(plan: EditPlan, options: ApplyOptions): Promise<ApplyResult>;
  /** Selects a cell so that a finding can be clicked. */
  show(target: Target): Promise<ShowResult>;
  /** Which row is selected, in one sync. */
  selected(): Promise<SelectedResult>;
  /** Says which row is selected now, whenever that changes. Resolves to a function that stops it. */
  watchSelection(listener: (selection: Selection) => void): Promise<() => Promise<void>>;
  /** Says that the picture is old: an edit by somebody, never by our own apply. Resolves to a function that stops it. */
  watch(listener: (change: Change) => void): Promise<() => Promise<void>>;
  /** Reads again the rows that a person just changed, in one sync. Never writes. */
  readRows(span: RowSpan): Promise<RowsResult>;
  /** Asks where cells are merged, in one sync. Excel empties its own undo list for that: only when a person asks. */
  readMerges(tabs: readonly string[]): Promise<MergesResult>;
}
