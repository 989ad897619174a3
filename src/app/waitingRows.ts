import type { RowSpan } from "../workbook/port";

/** Most rows that are read again in one sync. */
export const READ_ROWS = 5_000;

/** Most rows that are checked before others get their turn: about 20 ms of work. */
export const SLICE_ROWS = 500;

/** Adds rows that just changed: they come first, and no row waits twice. */
export function withNewest(waiting: readonly RowSpan[], newest: RowSpan): RowSpan[] {
  const [first] = waiting;
  const joined = first === undefined ? null : join(first, newest);
  if (joined !== null) return [joined, ...waiting.slice(1).flatMap((span) => without(span, joined))];
  return [newest, ...waiting.flatMap((span) => without(span, newest))];
}

/**
 * What one sync reads: the newest rows, and of the others on that sheet all that lie near enough. `parts` are the waiting rows
 * among those that are read, the newest first.
 */
export function nextRead(waiting: readonly RowSpan[]): {
  readonly read: RowSpan;
  readonly parts: readonly RowSpan[];
  readonly rest: readonly RowSpan[];
} | null {
  const [newest, ...others] = takeRows(waiting, READ_ROWS);
  if (newest === undefined) return null;
  let read = newest;
  const parts = [newest];
  const rest: RowSpan[] = [];
  for (const span of others) {
    const both = hull(read, span);
    if (span.sheetId === read.sheetId && both.rows <= READ_ROWS) {
      read = both;
      parts.push(span);
    } else rest.push(span);
  }
  return { read, parts, rest };
}

/** The waiting rows with the first cut so that it holds at most so many; what is cut off comes next. */
export function takeRows(waiting: readonly RowSpan[], most: number): RowSpan[] {
  const [first, ...others] = waiting;
  if (first === undefined || first.rows <= most) return [...waiting];
  const rest = { ...first, row: first.row + most, rows: first.rows - most };
  return [{ ...first, rows: most }, rest, ...others];
}

/** Two neighbours typed one after the other are one, as long as they are worked off at once. */
function join(a: RowSpan, b: RowSpan): RowSpan | null {
  const isApart = a.sheetId !== b.sheetId || a.row > b.row + b.rows || b.row > a.row + a.rows;
  const both = hull(a, b);
  return isApart || both.rows > SLICE_ROWS ? null : both;
}

function hull(a: RowSpan, b: RowSpan): RowSpan {
  const row = Math.min(a.row, b.row);
  return { sheetId: a.sheetId, row, rows: Math.max(a.row + a.rows, b.row + b.rows) - row };
}

/** The rows of a span that are not among others: nothing, one piece, or one before and one behind. */
function without(span: RowSpan, others: RowSpan): RowSpan[] {
  if (span.sheetId !== others.sheetId) return [span];
  const end = span.row + span.rows;
  const before = Math.min(end, others.row) - span.row;
  const after = Math.max(span.row, others.row + others.rows);
  return [
    ...(before > 0 ? [{ ...span, rows: before }] : []),
    ...(after < end ? [{ ...span, row: after, rows: end - after }] : []),
  ];
}
