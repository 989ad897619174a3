import type { FieldKey, OwnField } from "../fields/field";
import type { CellValue } from "../values/cell";
import { nothingSaid, type Adoption } from "./adoption";
import type { ReportOff, ReportSheet } from "./reportSheet";

/** One cell of one entry, before and after. The row is only a hint: the entry is found again by its key (X2). */
export type CellEdit = {
  readonly tab: string;
  readonly rowKey: string;
  readonly row: number;
  readonly field: FieldKey;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Other cells of the entry that must show what the plan saw, or nothing is written: consent, for an issue date (R14). */
  readonly needs?: readonly Pick<CellEdit, "field" | "before">[];
};

/** An entry that is left alone; its row (1-based) is where it stood when the plan was made. */
export type Bystander = Pick<CellEdit, "tab" | "rowKey" | "row">;

/** The sheets of our own that hold tables. */
export type OwnSheet = "Setup" | "Usage" | "Attendance" | "Log";

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

/** One highlight: cells of entry rows get this fill and colour (#RRGGBB) where a plain column of ours says so. */
export type HighlightRule = {
  /** The column of ours that decides. */
  readonly reads: OwnField;
  /** `is`: the column's cell is one of the words. `lists`: one of the words is an item of its list, items apart by ", ". */
  readonly test: "is" | "lists";
  readonly words: readonly string[];
  /** What is coloured: the list's row from its first column to Why, or the cell of one field. */
  readonly over: "list" | FieldKey;
  readonly fill: string;
  readonly color: string;
};

/** The highlight of one unit tab, as native conditional formats that read our plain columns and follow sorts and edits. */
export type Highlight = { readonly tab: string; readonly rules: readonly HighlightRule[] };

/**
 * A new unit tab: a visible worksheet with one Excel table of these headers and one empty row, at the end of the workbook.
 * A worksheet of that name that is there already is left as it is.
 */
export type NewTab = {
  readonly name: string;
  readonly headers: readonly string[];
  readonly formats: readonly ColumnFormat[];
};

/**
 * Help while typing in one column of a unit tab: an input message, and a list to choose from where there is one. Other text
 * can be entered after a warning, so that a paste is never refused. A validation that is there already is left as it is.
 */
export type ColumnHelp = {
  readonly tab: string;
  readonly field: FieldKey;
  readonly list: readonly string[] | null;
  /** How many characters the text of a column without a list is expected to have. */
  readonly characters?: number;
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters. */
  readonly message: string;
};

/**
 * A new entry of a unit tab, by field, written below the last one and never over anything (R53, R54). Where one column holds
 * the whole name, it takes both.
 */
export type NewEntry = { readonly tab: string; readonly cells: Readonly<Partial<Record<FieldKey, CellValue>>> };

/** What a command is for. */
export type PlanKind =
  | "import"
  | "setup"
  | "fix"
  | "sameClient"
  | "marks"
  | "request"
  | "consent"
  | "issue"
  | "group"
  | "profile"
  | "decision"
  | "revoke"
  | "attendance"
  | "interval"
  | "approve"
  | "countable"
  | "report"
  | "undo";

/**
 * Everything one command will change, as data. The plan that is previewed is the object that is written (design section 2).
 * `name` is shown on the Undo button and in the Log; it never holds personal data.
 */
export type EditPlan = {
  readonly kind: PlanKind;
  /** Of an undo: the kind of the command that it puts back. */
  readonly undoes?: Exclude<PlanKind, "undo">;
  readonly name: string;
  /** How tabs and headers were understood when the plan was made: they are found again in the same way. */
  readonly adoption: Adoption;
  readonly newTabs: readonly NewTab[];
  readonly columns: readonly NeededColumns[];
  readonly edits: readonly CellEdit[];
  /** Entries that an edited one could be taken for, because they show what it shows or showed: they are not meant. */
  readonly bystanders?: readonly Bystander[];
  /** New entries. One whose e-mail address an open entry of `against` shows right then is not written (R59). */
  readonly entries: readonly NewEntry[];
  /** The unit tabs that are looked through for open entries of the same address: all of them. */
  readonly against: readonly string[];
  readonly appends: readonly Append[];
  /** Reports to put on their sheets. */
  readonly reports: readonly ReportSheet[];
  readonly highlights: readonly Highlight[];
  readonly helps: readonly ColumnHelp[];
  /** Entries that go again: their cells are emptied, where nothing else was written into the row and all is as we wrote it. */
  readonly entriesOff: readonly NewEntry[];
  /** Rows to empty in our own sheets, given by their whole content, only where still unchanged. */
  readonly withdrawals: readonly Append[];
  /** Our own columns that go again, where nothing is left below their header. */
  readonly columnsOff: readonly NeededColumns[];
  /** Highlights that go again. */
  readonly highlightsOff: readonly Highlight[];
  /** Helps that go again, where they are still as we made them. */
  readonly helpsOff: readonly ColumnHelp[];
  /** Unit tabs that go again, where they hold nothing but the headers that we wrote. */
  readonly newTabsOff: readonly NewTab[];
  /** Reports that go again, where they are still as we wrote them. */
  readonly reportsOff: readonly ReportOff[];
};

/** A plan that changes nothing yet. */
export function emptyPlan(kind: PlanKind, name: string, adoption: Adoption = nothingSaid): EditPlan {
  return {
    kind,
    name,
    adoption,
    newTabs: [],
    columns: [],
    edits: [],
    entries: [],
    against: [],
    appends: [],
    reports: [],
    highlights: [],
    helps: [],
    entriesOff: [],
    withdrawals: [],
    columnsOff: [],
    highlightsOff: [],
    helpsOff: [],
    newTabsOff: [],
    reportsOff: [],
  };
}

/** Whether a plan would change nothing. Highlights alone are no change: an import paints only where it writes. */
export function changesNothing(plan: EditPlan): boolean {
  const parts: readonly (readonly unknown[])[] = [
    plan.newTabs,
    plan.columns,
    plan.edits,
    plan.entries,
    plan.appends,
    plan.reports,
    plan.helps,
    plan.entriesOff,
    plan.withdrawals,
    plan.columnsOff,
    plan.highlightsOff,
    plan.helpsOff,
    plan.newTabsOff,
    plan.reportsOff,
  ];
  return parts.every((part) => part.length === 0);
}
