import type { ActivityClass } from "../domain/activity/activityClass";
import { isCandidate } from "../domain/clients/candidates";
import type { EntryResult } from "../domain/review/classifyEntries";
import { isTicked } from "../domain/review/importPlan";
import { isRequest } from "../domain/review/isRequest";
import type { EntryRef } from "../domain/license/entry";

/** What is concluded of one unit tab: its candidates first, and everybody else by class. */
export type UnitMonth = {
  readonly tab: string;
  readonly months: number;
  readonly licenses: number;
  readonly candidates: readonly EntryResult[];
  /** Candidates that may be ticked together (rules section 2: never those inferred from absence). */
  readonly tickable: readonly EntryResult[];
  readonly others: readonly EntryResult[];
};

/** Lays out the results of one tab. */
export function unitMonth(tab: string, months: number, results: readonly EntryResult[]): UnitMonth {
  const isAsked = (result: EntryResult) => isCandidate(result) && !isRequest(result);
  const candidates = results.filter(isAsked);
  return {
    tab,
    months,
    licenses: results.filter(({ activity }) => activity.class !== "revoked").length,
    candidates,
    tickable: candidates.filter(({ activity }) => activity.class !== "probablyInactive"),
    others: results.filter((result) => !isAsked(result)),
  };
}

/** Results by class, the largest class first; what is only a request has no class. */
export function byClass(results: readonly EntryResult[]): [ActivityClass | "request", EntryResult[]][] {
  const groups = new Map<ActivityClass | "request", EntryResult[]>();
  for (const result of results) {
    const group = isRequest(result) ? "request" : result.activity.class;
    groups.set(group, [...(groups.get(group) ?? []), result]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

/** Whether the entry's row is written: as ticked, or by default (ruling 13). */
export function isChosen(result: EntryResult, ticked: ReadonlyMap<string, boolean>): boolean {
  return isTicked(result, ticked);
}

/** The entry of a result as intents name it. */
export function refOf({ entry: { tab, rowKey } }: EntryResult): EntryRef {
  return { tab, rowKey };
}
