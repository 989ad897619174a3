import type { Change, RowSpan } from "../workbook/port";
import type { SheetSnapshot } from "../workbook/snapshot";
import { concludeClients } from "./clients";
import { patchRows } from "./patchRows";
import { recheck, type Touch } from "./recheck";
import type { Room } from "./room";
import { nextRead, SLICE_ROWS, takeRows, withNewest } from "./waitingRows";

/** What was heard of the workbook since it was read, and how far it is worked off. All rows are 1-based. */
export type Live = {
  /** Changes that nobody looked at yet, the oldest first. */
  heard: Change[];
  /** Rows to be read again, then rows to be checked again; the newest first. */
  toRead: readonly RowSpan[];
  toCheck: readonly RowSpan[];
  /** What is left of the change of which the last slice was a part. */
  rest: RowSpan | null;
  /** Worksheets whose rows or headers moved: nothing of them is checked before everything is read again. */
  readonly moved: Set<string>;
  /** Whether the next piece of work waits in the session's queue already. */
  waiting: boolean;
};

/** A change of more rows is like one of the whole sheet: everything is read again. */
const MOST_ROWS = 60_000;

/** Nothing was heard yet. */
export function newLive(): Live {
  return { heard: [], toRead: [], toCheck: [], rest: null, moved: new Set(), waiting: false };
}

/** Forgets what was heard: the workbook is being read, and the picture has it. */
export function forgetChanges({ live }: Room): void {
  live.heard = [];
  live.toRead = [];
  live.toCheck = [];
  live.rest = null;
  live.moved.clear();
}

/** Takes note of a change. It is looked at when no command is running, and others get their turn between the pieces. */
export function hear(room: Room, change: Change): void {
  room.live.heard.push(change);
  waitForTurn(room);
}

/** Reads one row (1-based) of a worksheet and checks it, whoever changed it. False: Excel refused, and the picture is old. */
export async function checkRowNow(room: Room, sheetId: string, row: number, touch: Touch): Promise<boolean> {
  const span = { sheetId, row, rows: 1 };
  if (!(await readAgain(room, span))) return false;
  recheck(room, span, touch);
  concludeClients(room);
  return true;
}

function waitForTurn(room: Room): void {
  const { live } = room;
  if (live.waiting) return;
  live.waiting = true;
  void room.queue(async () => {
    await room.clock.turn();
    live.waiting = false;
    const isRead = !room.closed && (await workOff(room));
    if (isRead && live.toRead.length + live.toCheck.length > 0) waitForTurn(room);
  });
}

/** One piece of work: the newest changes are read in one sync, or one slice is checked. False: Excel refused, so the next change tries again. */
async function workOff(room: Room): Promise<boolean> {
  const { live } = room;
  for (const change of live.heard.splice(0)) sort(room, change);
  const next = nextRead(live.toRead);
  if (next !== null) {
    if (!(await readAgain(room, next.read))) return false;
    live.toRead = next.rest;
    live.toCheck = [...next.parts].reverse().reduce<readonly RowSpan[]>(withNewest, live.toCheck);
  }
  checkSlice(room);
  return true;
}

function checkSlice(room: Room): void {
  const { live } = room;
  const [slice, ...others] = takeRows(live.toCheck, SLICE_ROWS);
  if (slice === undefined) return;
  const isContinued = slice.sheetId === live.rest?.sheetId && slice.row === live.rest.row;
  const [next] = others;
  const end = slice.row + slice.rows;
  live.rest = next?.sheetId === slice.sheetId && next.row === end ? next : null;
  live.toCheck = others;
  recheck(room, slice, isContinued ? "last" : "first");
  if (live.toRead.length + live.toCheck.length === 0) concludeClients(room);
}

/** Rows of a unit tab that this person changed are read again; whatever else changed makes the view old. */
function sort(room: Room, { remote, sheetId, area }: Change): void {
  const { live } = room;
  const headerRow = headerRowOf(room, sheetId);
  const isOfEntries = area !== null && headerRow !== null && area.row > headerRow && area.rows <= MOST_ROWS;
  if (isOfEntries && !remote && !live.moved.has(sheetId)) {
    live.toRead = withNewest(live.toRead, { sheetId, row: area.row, rows: area.rows });
    return;
  }
  if (!isOfEntries) {
    const isElsewhere = (span: RowSpan) => span.sheetId !== sheetId;
    live.moved.add(sheetId);
    live.toRead = live.toRead.filter(isElsewhere);
    live.toCheck = live.toCheck.filter(isElsewhere);
  }
  markOld(room);
}

/** The header row of a unit tab; null for any other worksheet. */
function headerRowOf({ store }: Room, sheetId: string): number | null {
  const { book, month } = store.get();
  if (book.kind !== "ready" && book.kind !== "old") return null;
  const name = book.snapshot.sheets.find(({ id }) => id === sheetId)?.name;
  return month?.review.book.tabs.find((tab) => tab.name === name)?.headerRow ?? null;
}

/** What is shown stays, and says that it is old. */
function markOld({ store }: Room): void {
  const { book } = store.get();
  if (book.kind === "ready") store.change({ book: { ...book, kind: "old" } });
}

/** Puts rows as they are now into the picture. False: Excel refused, and the picture is old. */
async function readAgain(room: Room, span: RowSpan): Promise<boolean> {
  const { port, store } = room;
  const rows = await port.readRows(span);
  const { book, month } = store.get();
  if (book.kind !== "ready" && book.kind !== "old") return false;
  if (rows.outcome === "refused") {
    markOld(room);
    return false;
  }
  const before = book.snapshot.sheets.find(({ id }) => id === span.sheetId);
  if (before === undefined) return false;
  const now = patchRows(before, span, rows);
  const sheets = book.snapshot.sheets.map((sheet) => (sheet === before ? now : sheet));
  store.change({
    book: { ...book, snapshot: { ...book.snapshot, sheets } },
    month: month === null ? null : { ...month, old: month.old || textOf(before, span) !== textOf(now, span) },
  });
  return true;
}

/** Rows of a worksheet as one text; those that were looked at and are as they were make nothing old. */
function textOf({ firstRow, firstColumn, values }: SheetSnapshot, { row, rows }: RowSpan): string {
  const from = row - 1 - firstRow;
  return JSON.stringify([firstColumn, values.slice(Math.max(from, 0), Math.max(from + rows, 0))]);
}
