import { loadAttendance } from "./attendance";
import { decide } from "./decide";
import { forgetChanges, hear } from "./live";
import { renewProposal } from "./proposals";
import type { Room } from "./room";

/** Reads the workbook because a person asked: that Excel refused something before is no news any more. */
export async function readAgain(room: Room): Promise<void> {
  const { store } = room;
  if (store.get().outcome.kind === "refused") store.change({ outcome: { kind: "none" } });
  await readBook(room);
}

/**
 * Reads the workbook and concludes again from it and the reports at hand. Rows that a person just changed are forgotten, but not
 * after a command of our own, which moves no row: who corrects the first of five still sees the other four.
 */
export async function readBook(room: Room, { keepsTouched = false } = {}): Promise<void> {
  const { port, store, clock } = room;
  store.change({ task: { kind: "reading" } });
  forgetChanges(room);
  const start = clock.milliseconds();
  const result = await port.read();
  const { milliseconds, roundTrips } = store.get();
  if (result.outcome === "refused") {
    store.change({ task: { kind: "idle" }, book: { kind: "refused", code: result.code, detail: result.detail } });
    return;
  }
  room.merges = null;
  const { check } = store.get();
  store.change({
    check: check === null || keepsTouched ? check : { ...check, touched: [] },
    book: { kind: "ready", snapshot: result.snapshot },
    roundTrips: { ...roundTrips, read: result.roundTrips },
    milliseconds: { ...milliseconds, read: clock.milliseconds() - start },
  });
  await loadAttendance(room);
  decide(room);
  renewProposal(room);
  room.unwatch ??= await port.watch((change) => hear(room, change));
  store.change({ task: { kind: "idle" } });
}
