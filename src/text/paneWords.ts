import { describeNumber } from "./counts";

/** The names of the four tabs. */
export const tabWords = { today: "Today", check: "Check", import: "Import", client: "Client" } as const;

/** Words that stand around every view. */
export const paneWords = {
  name: "License List",
  tabs: "Views",
  privacy: "Nothing you bring in leaves this workbook through this add‑in.",
  showMore: (next: number, left: number) =>
    `Show ${describeNumber(next)} more${next === left ? "" : ` of ${describeNumber(left)}`}`,
  cancel: "Cancel",
  cancelling: "Stopping as soon as Excel has answered",
  slow: "Excel has not answered yet. If a cell is being edited, press Enter or Esc in the sheet.",
  readAgain: "Read again",
  old: "The workbook changed since it was read.",
  remove: "Remove",
  fault: "License List stopped because of a fault of its own.",
  startAgain: "Start again",
  noHost: "License List works inside Excel. Open it from the Home tab of Excel.",
} as const;

/** What became of the workbook when a bug stopped the pane; `stamp` is the time of the last write, null when there was none. */
export function describeFault(writing: boolean, stamp: string | null): string {
  if (writing)
    return "It was writing at that moment. Look at the Log sheet, then start again: what is on the sheets is looked at first.";
  return stamp === null
    ? "Nothing was written to the workbook."
    : `Nothing was written to the workbook since ${stamp}.`;
}

/** What the session is doing, while a person waits. */
export const busyWords = {
  reading: "Reading the workbook",
  opening: (file: string) => `Reading ${file}`,
  deciding: "Comparing the reports with the list",
  applying: "Writing to the workbook",
  undoing: "Putting the cells back",
  progress: (done: number, total: number) => `${describeNumber(done)} of ${describeNumber(total)}`,
} as const;
