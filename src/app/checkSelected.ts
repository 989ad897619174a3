import { entryAt } from "./entryAt";
import { checkRowNow } from "./live";
import { readRowAnew, selectedRow } from "./openClient";
import type { Room } from "./room";

/** Checks the selected row as it stands on the sheet now, and puts it at the top of what was just looked at. */
export async function checkSelected(room: Room): Promise<void> {
  const { store } = room;
  const place = await selectedRow(room);
  if (place === null) return;
  await readRowAnew(room, place);
  const { book } = store.get();
  if (book.kind !== "ready" && book.kind !== "old") return;
  const sheet = book.snapshot.sheets.find(({ name }) => name === place.tab);
  const isOfList = store.get().month?.review.book.tabs.some(({ name }) => name === place.tab) ?? false;
  if (sheet === undefined || !isOfList) store.change({ noEntrySelected: true });
  else if (await checkRowNow(room, sheet.id, place.row, "first"))
    store.change({ noEntrySelected: entryAt(room, place) === null });
}
