import type { RowPlace } from "../domain/findings/finding";
import type { Selection } from "../workbook/port";
import { showEntry } from "./clients";
import { entryAt } from "./entryAt";
import { forgetRefusedSelection, readRowAnew, refuseSelection } from "./openClient";
import type { Room } from "./room";

/**
 * How the selection on the sheet is followed: whether it is, how Excel is told to say it no more, the newest selection that nobody
 * looked at yet, and the row that a command of ours selects, which is not followed.
 */
export type Following = {
  on: boolean;
  stop: (() => Promise<void>) | null;
  newest: Selection | null;
  ours: RowPlace | null;
};

/** Nothing is followed yet. */
export function newFollowing(): Following {
  return { on: false, stop: null, newest: null, ours: null };
}

/** Begins or ends to show the client of the row that is selected. Excel that takes no such wish says why: that is the outcome. */
export async function follow(room: Room, on: boolean): Promise<void> {
  const { following, port } = room;
  following.on = on;
  following.newest = null;
  try {
    if (!on) await stopFollowing(room);
    else following.stop ??= await port.watchSelection((selection) => notice(room, selection));
    forgetRefusedSelection(room);
  } catch (error) {
    const now = await port.selected();
    if (now.outcome === "read") throw error;
    if (on) refuseSelection(room, now);
  }
}

/** Ends it; nothing is asked of Excel where nothing was followed. */
export async function stopFollowing({ following }: Room): Promise<void> {
  following.on = false;
  await following.stop?.();
  following.stop = null;
}

/** Takes note of a selection, of many the newest; while a command runs, it is one of the command's own. */
function notice(room: Room, selection: Selection): void {
  const { following, store } = room;
  const { ours } = following;
  following.ours = null;
  if (ours?.tab === selection.tab && ours.row === selection.row) return;
  if (!following.on || store.get().task.kind !== "idle") return;
  const isWaiting = following.newest !== null;
  following.newest = selection;
  if (!isWaiting) void room.queue(() => showNewest(room));
}

/** Rows that hold no entry are passed over: the client before stays. */
async function showNewest(room: Room): Promise<void> {
  const { following } = room;
  const selection = following.newest;
  following.newest = null;
  if (selection === null || room.closed) return;
  await readRowAnew(room, selection);
  const entry = entryAt(room, selection);
  if (entry !== null) showEntry(room, entry);
}
