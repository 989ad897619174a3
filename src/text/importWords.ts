import { describeCount, describeList } from "./counts";
import { nouns } from "./nouns";

/** Words of the Import view. */
export const importWords = {
  bringIn: "Bring in the month's reports",
  bringInMore: "Bring in another report",
  drop: "Drop report files here",
  dropHint: "CSV, text or Excel, as LinkedIn Learning exported them",
  choose: "Choose files",
  paste: "Or paste the report",
  pasteHint: "Copy the report's cells with their headers, and paste them here.",
  pasteButton: "Use this text",
  pastedName: "Pasted text",
  useSheet: (sheet: string) => `Use the sheet "${sheet}"`,

  understood: "What was understood",
  kind: "Report",
  period: "Covers",
  periodUnknown: "Days not known yet",
  sheet: "Sheet",
  hiddenRows: (count: number) =>
    `${describeCount(count, nouns.row)} hidden by a filter or by hand. They were read all the same.`,
  otherSheets: (sheets: readonly string[]) => `Also looks like a report, not read: ${describeList(sheets)}.`,
  known: "This report was brought in before. Nothing of it is new.",
  changed: (added: readonly string[], gone: readonly string[]) => {
    const parts = [
      ...(added.length > 0 ? [`New: ${describeList(added)}.`] : []),
      ...(gone.length > 0 ? [`No longer there: ${describeList(gone)}.`] : []),
      ...(added.length + gone.length === 0 ? ["The same headers stand in another order."] : []),
    ];
    return `This kind of report had other columns when it was last brought in. ${parts.join(" ")}`;
  },
  ignored: (headers: string) => `Not used: ${headers}`,
  more: "More about this report",
  columns: "Columns",
  column: "Header in the report",
  meaning: "Means",
  notUsed: "Not used",
  columnsConfirm: "Use these columns",
  noLogin: "This report has no login column. It can show who was active, never who was silent.",

  from: "First day",
  to: "Last day",
  madeOn: "Made on",
  useDay: "Use this day",
  usePeriod: "Use these days",
  periodBad: "The last day must not be before the first.",

  asOf: "Data through",
  asOfHint: "The last day the reports cover. Change it only if you know better.",
  asOfUnknown: "Not known until a report with a login column is brought in.",
  coverage: "Months covered",
  unitMonthsTitle: "Months of silence by unit",
  unitMonthsHint: "What you choose is kept on the Setup sheet when you write.",
  months: (count: number) => describeCount(count, nouns.month),

  candidates: "Candidates",
  candidatesHint:
    "A suggestion, never a decision: the status and the reason are written, nothing is revoked. Only ticked rows are written.",
  noCandidates: "No candidate. Nobody on the list is provably silent for the unit's months.",
  candidatesOf: (tab: string, count: number) => `${tab}: ${describeCount(count, nouns.candidate)}`,
  others: "Everybody else",
  tickAll: "Tick all",
  untickAll: "Untick all",
  tick: (row: number) => `Write the status of row ${row}`,
  row: (row: number) => `Row ${row}`,
  place: (tab: string, row: number) => `${tab}, row ${row}`,
  showRow: (row: number, tab: string) => `Select row ${row} of ${tab}`,

  preview: "What will be written",
  noCells: "No cell of the list changes. What the report says is kept on our own sheets.",
  apply: (cells: number) => (cells === 0 ? "Write" : `Write ${describeCount(cells, nouns.cell)}`),
  openQuestions: (count: number) =>
    `${describeCount(count, nouns.question)} above still open. Until answered, the report concerned proves nothing about silence.`,
} as const;
