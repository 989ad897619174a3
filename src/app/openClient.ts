import type { RowPlace } from "../domain/findings/finding";
import type { Refused } from "../workbook/port";
import { showEntry } from "./clients";
import { entryAt } from "./entryAt";
import { checkRowNow } from "./live";
import { readBook } from "./readBook";
import type { Room } from "./room";
import { nothingRefused } from "./state";

/**
 * Shows the client of a row, or of the selected row, which takes one sync; null: nobody. Where somebody changed the workbook since
 * it was read, the row is read again: a colleague may have gone on with it.
 */
export async function openClient(room: Room, row: RowPlace | "selected" | null): Promise<void> {
  if (row === null) {
    room.store.change({ client: null, noEntrySelected: false, guideRefusals: nothingRefused });
    return;
  }
  if (row === "selected") {
    const place = await selectedRow(room);
    if (place === null) return;
    await readRowAnew(room, place);
    show(room, place);
  } else {
    show(room, row);
    if (room.store.get().client !== null) await readRowAnew(room, row);
  }
}

function show(room: Room, place: RowPlace): void {
  const entry = entryAt(room, place);
  if (entry === null) room.store.change({ client: null, noEntrySelected: true, guideRefusals: nothingRefused });
  else showEntry(room, entry);
}

/** The selected row; null where Excel does not say, which is the outcome then. */
export async function selectedRow(room: Room): Promise<RowPlace | null> {
  const result = await room.port.selected();
  if (result.outcome === "refused") {
    refuseSelection(room, result);
    return null;
  }
  forgetRefusedSelection(room);
  return result.selection;
}

/**
 * Reads a row again where somebody changed the workbook since. Everything is read again where rows of the worksheet moved, or
 * where nothing was read yet: the row would be another client's.
 */
export async function readRowAnew(room: Room, { tab, row }: RowPlace): Promise<void> {
  const { book } = room.store.get();
  if (book.kind === "ready") return;
  const sheet = book.kind === "old" ? book.snapshot.sheets.find(({ name }) => name === tab) : undefined;
  if (sheet === undefined || room.live.moved.has(sheet.id)) await readBook(room);
  else await checkRowNow(room, sheet.id, row, "none");
}

/** Excel says what is selected: that it did not before is no news any more. */
export function forgetRefusedSelection({ store }: Room): void {
  const { outcome } = store.get();
  if (outcome.kind === "refused" && outcome.command === "select") store.change({ outcome: { kind: "none" } });
}

/** Excel does not say what is selected. */
export function refuseSelection({ store }: Room, { code, detail }: Refused): void {
  store.change({ outcome: { kind: "refused", command: "select", code, detail } });
}
