import { statusWords } from "../domain/fields/statusWords";
import type { EntryResult } from "../domain/review/classifyEntries";
import type { ActivityWords } from "../domain/review/importPlan";
import { isRequest } from "../domain/review/isRequest";
import { describeReason } from "./reasons";
import { describeStatus } from "./statusWords";

/** The words that an import writes on a row: under Status and under Why. */
export const rowWords: ActivityWords = {
  status: describeStatus,
  why: describeReason,
  request: {
    status: statusWords.request,
    why: "Date issued is blank, so this is a request; reports say nothing of it before a license is issued.",
  },
};

/** What is concluded of a row in one word, and the one sentence why. */
export function describeRow(result: Pick<EntryResult, "entry" | "activity">): ActivityWords["request"] {
  const { activity } = result;
  return isRequest(result) ? rowWords.request : { status: describeStatus(activity), why: describeReason(activity) };
}
