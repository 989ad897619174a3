import { decide } from "./decide";
import type { Room } from "./room";

/** Reads the workbook and concludes again from it and the reports at hand. */
export async function readBook(room: Room): Promise<void> {
  const { port, store, clock } = room;
  store.change({ task: { kind: "reading" } });
  const start = clock.milliseconds();
  const result = await port.read();
  const { milliseconds, roundTrips } = store.get();
  if (result.outcome === "refused") {
    store.change({ task: { kind: "idle" }, book: { kind: "refused", code: result.code, detail: result.detail } });
    return;
  }
  store.change({
    book: { kind: "ready", snapshot: result.snapshot },
    roundTrips: { ...roundTrips, read: result.roundTrips },
    milliseconds: { ...milliseconds, read: clock.milliseconds() - start },
  });
  decide(room);
  room.unwatch ??= await port.watch(() => markOld(room));
  store.change({ task: { kind: "idle" } });
}

/** Somebody changed the workbook: what is shown stays, and says that it is old. */
function markOld({ store }: Room): void {
  const { book } = store.get();
  if (book.kind === "ready") store.change({ book: { ...book, kind: "old" } });
}
