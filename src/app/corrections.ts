import type { RowPlace, SameClient } from "../domain/findings/finding";
import { fixPlan } from "../domain/rules/fixPlan";
import { sameClientPlan } from "../domain/rules/sameClientPlan";
import { planNames } from "../text/planNames";
import { applyPlan } from "./applyPlan";
import { checkedList } from "./checkedList";
import type { FindingPlace } from "./intents";
import type { Room } from "./room";

/** Corrects the cell of one finding at once; a finding that is gone is corrected already. */
export async function fix(room: Room, place: FindingPlace): Promise<void> {
  const list = checkedList(room);
  if (list === null) return;
  const found = list.findings.filter(
    ({ code, tab, row, field }) =>
      code === place.code && tab === place.tab && row === place.row && field === place.field,
  );
  await applyPlan(room, fixPlan(found, list.book, planNames.fix(place.code, 1), list.settings.adoption));
}

/** Remembers on every row of a duplicate what a person decided (I4). */
export async function decideSameClient(
  room: Room,
  places: readonly RowPlace[],
  outcome: SameClient | null,
): Promise<void> {
  const list = checkedList(room);
  if (list === null) return;
  const plan = sameClientPlan(list.book, places, outcome, "", list.settings.adoption);
  await applyPlan(room, { ...plan, name: planNames.sameClient(plan.edits.length, outcome) });
}

/** Writes what is proposed, as it was previewed. What is left after a stop is proposed again. */
export async function carryOut(room: Room): Promise<void> {
  const { proposal } = room.store.get();
  if (proposal !== null) await applyPlan(room, proposal.plan);
}
