import type { Entry } from "../domain/license/entry";
import type { Room } from "./room";

/** Shows the client of an entry. */
export function showEntry({ store }: Room, { tab, rowKey }: Entry): void {
  store.change({ client: { ref: { tab, rowKey }, facts: null }, noEntrySelected: false, guideRefusals: [] });
}
