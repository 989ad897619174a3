import { changesNothing } from "../domain/plan/editPlan";
import { importPlan } from "../domain/review/importPlan";
import type { Room } from "./room";

/** Proposes again after a tick. Nothing else is concluded anew: on a list of 3,000 entries that would take half a second. */
export function replan({ store, words }: Room): void {
  const { month, wishes } = store.get();
  if (month === null) return;
  const { review, plan: before } = month;
  const plan = importPlan({
    name: before.name,
    adoption: before.adoption,
    tabs: review.book.tabs,
    results: review.evidence.reports.length === 0 ? [] : review.results,
    appends: before.appends,
    withdrawals: before.withdrawals,
    words,
    ticked: wishes.ticked,
  });
  const unchanged = changesNothing(plan);
  store.change({ month: { ...month, review: { ...review, plan, unchanged }, plan, unchanged } });
}
