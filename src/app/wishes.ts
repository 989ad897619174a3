import type { Settlement } from "../domain/review/settlement";
import { entryId } from "../domain/license/entry";
import type { Period } from "../domain/values/period";
import type { SerialDate } from "../domain/values/serialDate";
import { decide } from "./decide";
import type { EntryRef } from "../domain/license/entry";
import { replan } from "./replan";
import type { Room } from "./room";
import type { Wishes } from "./state";

/** Sets the data-through date over that of the reports; null gives theirs back. */
export function setAsOf(room: Room, asOf: SerialDate | null): void {
  wish(room, { asOf });
}

/** Sets a period for reports that have none. */
export async function setFallbackPeriod(room: Room, fallbackPeriod: Period | null): Promise<void> {
  const { readAllAgain } = await import("./addReports");
  room.store.change({ wishes: { ...room.store.get().wishes, fallbackPeriod } });
  readAllAgain(room);
  wish(room, {});
}

/** Sets the months of silence of one unit tab for this review. */
export function setUnitMonths(room: Room, tab: string, months: number): void {
  wish(room, { unitMonths: new Map(room.store.get().wishes.unitMonths).set(tab, months) });
}

/** Says whose an unmatched address is; null takes it back. */
export function settle(room: Room, email: string, settlement: Settlement | null): void {
  const settlements = new Map(room.store.get().wishes.settlements);
  if (settlement === null) settlements.delete(email);
  else settlements.set(email, settlement);
  wish(room, { settlements });
}

/** Ticks or unticks entries: only ticked ones are written. */
export function tick(room: Room, entries: readonly EntryRef[], isTicked: boolean): void {
  const ticked = new Map(room.store.get().wishes.ticked);
  for (const entry of entries) ticked.set(entryId(entry), isTicked);
  room.store.change({ wishes: { ...room.store.get().wishes, ticked }, outcome: { kind: "none" } });
  replan(room);
}

function wish(room: Room, change: Partial<Wishes>): void {
  room.store.change({ wishes: { ...room.store.get().wishes, ...change }, outcome: { kind: "none" } });
  decide(room);
}
