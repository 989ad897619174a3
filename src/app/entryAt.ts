import type { RowPlace } from "../domain/findings/finding";
import type { Entry } from "../domain/license/entry";
import type { Room } from "./room";

/** The entry in a row of the list as it is shown; null where the row holds none. */
export function entryAt({ store }: Room, { tab, row }: RowPlace): Entry | null {
  const entries = store.get().month?.review.book.tabs.find(({ name }) => name === tab)?.entries ?? [];
  return entries.find((entry) => entry.row === row) ?? null;
}
