import type { ApplyResult, RefusalCode, Unwritten } from "../workbook/port";
import { describeCount, describeList, describeNumber, nounFor } from "./counts";
import { describeField } from "./fieldWords";
import { nouns } from "./nouns";
import { refusalWords, unwrittenWords } from "./refusalWords";

type Counts = Pick<
  Exclude<ApplyResult, { outcome: "refused" }>,
  "written" | "alreadyThere" | "changedMeanwhile" | "refused" | "unknown"
>;

/** Words of what a command did. */
export const receiptWords = {
  applied: "Done",
  notDone: "Not done",
  stopped: "Stopped",
  undone: "Put back",
  unchanged: "Nothing changes",
  unchangedHint: "The list already says what these reports say. Nothing was written.",
  undo: (name: string) => `Undo ${name}`,
} as const;

/** What came of one line of the sheet Attendance. */
export const lineOutcomeWords = {
  recorded: "The line is on the sheet Attendance.",
  already: "The sheet Attendance has this very line already. Nothing was written.",
  undone: "The line is off the sheet Attendance again.",
  left: "Somebody changed the line since, or took it away. The sheet Attendance stays as it is.",
} as const;

/** What came of taking a report off its sheet; "450 cells put back" would say the opposite. */
export const reportOffWords = {
  gone: (sheet: string) => `What License List wrote on the sheet ${sheet} is gone.`,
  earlier: (sheet: string) => `The sheet ${sheet} has its earlier numbers again.`,
} as const;

/** The result in one sentence, every cell accounted for: 398 cells written, 2 already there and 1 changed meanwhile. */
export function describeReceipt(
  kind: "applied" | "undone",
  { written, alreadyThere, changedMeanwhile, refused, unknown }: Counts,
): string {
  const hidden = changedMeanwhile.filter(({ reason }) => reason === "hidden-by-filter").length;
  const changed = changedMeanwhile.length - hidden;
  const parts = [`${describeCount(written, nouns.cell)} ${kind === "undone" ? "put back" : "written"}`];
  if (alreadyThere > 0) parts.push(`${describeNumber(alreadyThere)} already there`);
  if (changed > 0) parts.push(`${describeNumber(changed)} changed meanwhile and left alone`);
  if (hidden > 0) parts.push(`${describeNumber(hidden)} hidden by a filter and left alone`);
  if (refused.length > 0) parts.push(`${describeNumber(refused.length)} refused`);
  if (unknown.length > 0) parts.push(`${describeNumber(unknown.length)} not known`);
  return `${describeList(parts)}.`;
}

/** Why a command stopped before its end, and what to do. */
export function describeStop(stoppedBy: RefusalCode | "cancelled" | null): string {
  const rest = "What is done so far stays and is right. Press the button again for the rest.";
  return stoppedBy === null || stoppedBy === "cancelled" ? rest : `${refusalWords[stoppedBy]} ${rest}`;
}

/** Cells of one tab that were not written for one reason: Unit 12, rows 14 and 20: the cell is protected. And what they met. */
export function describeUnwritten(cells: readonly Unwritten[]): string {
  const [first] = cells;
  if (first === undefined) return "";
  const rows = [...new Set(cells.map(({ row }) => row))];
  const fields = [...new Set(cells.map(({ field }) => describeField(field)))];
  const named = rows.slice(0, MOST_ROWS).map(String);
  const where = `${nounFor(rows.length, nouns.row)} ${rows.length > MOST_ROWS ? `${named.join(", ")} and ${rows.length - MOST_ROWS} more` : describeList(named)}`;
  return `${first.tab}, ${where} (${describeList(fields)}): ${unwrittenWords[first.reason]}.${describeOthers(cells)}`;
}

const MOST_ROWS = 12;

/** Where the other entries stand that cells met: See South County, row 2. */
function describeOthers(cells: readonly Unwritten[]): string {
  const places = [
    ...new Set(cells.flatMap(({ other }) => (other === undefined ? [] : [`${other.tab}, row ${other.row}`]))),
  ];
  return places.length === 0 ? "" : ` See ${places.slice(0, MOST_ROWS).join("; ")}.`;
}
