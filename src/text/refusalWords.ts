import type { RefusalCode, Unwritten } from "../workbook/port";

/** Why Excel refused, and what to do. */
export const refusalWords: Readonly<Record<RefusalCode, string>> = {
  "cell-edit": "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
  protected:
    "A sheet is protected. Ask its owner to unprotect it, then try again. License List never unprotects a sheet.",
  "too-large":
    "The workbook is larger than Excel hands over at once. Remove sheets that do not belong to the list, then try again.",
  busy: "Excel is busy. Wait until it has finished, then try again.",
  "session-lost": "Excel lost its connection to the workbook. Reload the workbook, then try again.",
  "read-only": "The workbook is open for reading only. Choose Edit Workbook, then try again.",
  missing: "A sheet that was there is gone. Read the workbook again.",
  "sheet-taken":
    "A sheet with one of our names (Setup, Usage, Attendance, Log, Unit report, Staff report) holds something else. Rename it, then try again. Nothing was written.",
  "not-supported":
    "This version of Excel cannot do this. Use Excel on the web or a newer Excel; everything else works as before.",
  unknown: "Excel refused and gave no reason that is known here. Try again; if it goes on, reload the workbook.",
};

/** Why one cell was not written. */
export const unwrittenWords: Readonly<Record<Unwritten["reason"], string>> = {
  changed: "changed meanwhile; left as it is",
  missing: "the entry is no longer there as it was read",
  ambiguous: "two entries have the same key; a person decides",
  "hidden-by-filter": "hidden by a filter; clear the filter and write again",
  protected: "the cell is protected",
  taken: "a worksheet of that name is there already; left as it is",
  "last-sheet": "the only worksheet that can be seen cannot be deleted; left as it is",
  duplicate: "an open entry has this e-mail address already; look at both before anything else",
  "need-changed": "the consent on the row changed meanwhile; look at the row, then record the issue date again",
  "no-room":
    "something else stands in this row or in a column between ours, so there is no room; move it away, then try again",
  merged: "the cell is merged with others",
  unknown: "not known whether it was written; look at the cell",
};
