import type { ApplyResult, RefusalCode, Unwritten } from "../workbook/port";
import { describeCount, describeList, describeNumber } from "./counts";
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
  stopped: "Stopped",
  undone: "Put back",
  unchanged: "Nothing changes",
  unchangedHint: "The list already says what these reports say. Nothing was written.",
  undo: (name: string) => `Undo ${name}`,
} as const;

/** The result in one sentence, every cell accounted for: 398 cells written, 2 already there, 1 changed meanwhile. */
export function describeReceipt(
  kind: "applied" | "undone",
  { written, alreadyThere, changedMeanwhile, refused, unknown }: Counts,
): string {
  const parts = [`${describeCount(written, nouns.cell)} ${kind === "undone" ? "put back" : "written"}`];
  if (alreadyThere > 0) parts.push(`${describeNumber(alreadyThere)} already there`);
  if (changedMeanwhile.length > 0)
    parts.push(`${describeNumber(changedMeanwhile.length)} changed meanwhile and left alone`);
  if (refused.length > 0) parts.push(`${describeNumber(refused.length)} refused`);
  if (unknown.length > 0) parts.push(`${describeNumber(unknown.length)} not known`);
  return `${describeList(parts)}.`;
}

/** Why a command stopped before its end, and what to do. */
export function describeStop(stoppedBy: RefusalCode | "cancelled" | null): string {
  const rest = "What is written stays and is right. Press the button again for the rest.";
  return stoppedBy === null || stoppedBy === "cancelled" ? rest : `${refusalWords[stoppedBy]} ${rest}`;
}

/** Where a cell is and why it was not written: Unit 12, row 14, Status: the cell is protected. */
export function describeUnwritten({ tab, row, field, reason }: Unwritten): string {
  return `${tab}, row ${row}, ${describeField(field)}: ${unwrittenWords[reason]}.`;
}
