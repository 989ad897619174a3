import type { ActivityWords } from "../domain/review/importPlan";
import { describeReason } from "./reasons";
import { describeStatus } from "./statusWords";

/** The words that an import writes on a row: under Status and under Why. */
export const rowWords: ActivityWords = { status: describeStatus, why: describeReason };
