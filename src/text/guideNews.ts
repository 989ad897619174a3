import type { GuideRefusal } from "../domain/guidance/guideAct";
import type { EditPlan, PlanKind } from "../domain/plan/editPlan";
import type { ApplyResult, Unwritten } from "../workbook/port";
import { describeCount } from "./counts";
import { describeGuideRefusal } from "./guideRefusalWords";
import { describeReceipt, describeUnwritten } from "./receiptWords";

const guideKinds: ReadonlySet<PlanKind> = new Set<PlanKind>([
  "request",
  "consent",
  "issue",
  "group",
  "profile",
  "decision",
  "revoke",
  "approve",
  "interval",
  "attendance",
  "countable",
]);

/** Whether a plan records an act of the Client tab, or puts one back. */
export function isGuidePlan({ kind, undoes }: EditPlan): boolean {
  return guideKinds.has(kind === "undo" ? (undoes ?? "undo") : kind);
}

/** Why an act was not recorded, as one message: the first reason, and how many more there are. */
export function describeGuideRefusals(refusals: readonly GuideRefusal[]): string {
  const [first] = refusals;
  if (first === undefined) return "";
  const more = refusals.length - 1;
  const others =
    more === 0 ? "" : ` And ${describeCount(more, { one: "more answer", other: "more answers" })} to look at.`;
  return `Not recorded. ${describeGuideRefusal(first)}${others}`;
}

/**
 * What came of an act as one message: what was written, then the rows that were left alone (`groups`: by tab and reason) with the
 * reason. A row that met its duplicate is named apart, because it may have been written all the same.
 */
export function describeGuideOutcome(
  kind: "applied" | "undone",
  result: Exclude<ApplyResult, { outcome: "refused" }>,
  groups: readonly (readonly Unwritten[])[],
): string {
  const changedMeanwhile = result.changedMeanwhile.filter(({ reason }) => !ofEntries.has(reason));
  const receipt = describeReceipt(kind, { ...result, changedMeanwhile });
  return [receipt, ...groups.slice(0, MOST_GROUPS).map(describeUnwritten)].join(" ");
}

const ofEntries: ReadonlySet<Unwritten["reason"]> = new Set<Unwritten["reason"]>(["duplicate", "no-room"]);

/** More would be no message to listen to; the receipt on the screen has all. */
const MOST_GROUPS = 2;
