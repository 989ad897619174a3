import { checkedList } from "./checkedList";
import { checkMerges } from "./recheck";
import type { Room } from "./room";

/** Asks where cells are merged and adds what that makes wrong; Excel empties its own undo list for it (I9). */
export async function lookForMerges(room: Room): Promise<void> {
  const list = checkedList(room);
  if (list === null) return;
  const result = await room.port.readMerges(list.book.tabs.map(({ name }) => name));
  if (result.outcome === "refused") {
    const { code, detail } = result;
    room.store.change({ outcome: { kind: "refused", command: "merges", code, detail } });
    return;
  }
  checkMerges(room, result.merges);
  const { outcome } = room.store.get();
  if (outcome.kind === "refused" && outcome.command === "merges") room.store.change({ outcome: { kind: "none" } });
}
