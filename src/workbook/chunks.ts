import type { Append, CellEdit, EditPlan, NewEntry } from "../domain/plan/editPlan";
import type { CellValue } from "../domain/values/cell";
import { cellBytes } from "./answerBytes";

/** What one batch writes: rows of our own sheets, cells of unit tabs, and new entries. */
export type Chunk = {
  readonly appends: readonly Append[];
  readonly edits: readonly CellEdit[];
  readonly entries: readonly NewEntry[];
};

/**
 * Most bytes of cells in one batch, estimated. Excel on the web refuses requests over 5 MB; number formats and request
 * objects at most double what the values take, so that a batch stays under 4.5 MB (asserted in test/workbook).
 */
export const CHUNK_BYTES = 2_000_000;

/** Bytes of a cell beside its value: its share of the number formats and of request objects. */
const CELL_BYTES = 6;

type OpenChunk = { appends: (Append & { rows: (readonly CellValue[])[] })[]; edits: CellEdit[]; entries: NewEntry[] };

/** What is cut into batches. Edits of one group stay together, so that an entry is never emptied in part. */
export type Content = Pick<EditPlan, "appends" | "edits" | "entries"> & {
  readonly groups?: readonly (readonly CellEdit[])[];
};

/** Cuts a plan into batches. Evidence comes first, so that a stop never leaves a status without what it rests on. */
export function chunksOf(plan: Content, limit: number = CHUNK_BYTES): Chunk[] {
  const chunks: OpenChunk[] = [];
  let filled = 0;
  const chunkFor = (bytes: number): OpenChunk => {
    const last = chunks.at(-1);
    if (last && filled + bytes <= limit) {
      filled += bytes;
      return last;
    }
    const next: OpenChunk = { appends: [], edits: [], entries: [] };
    chunks.push(next);
    filled = bytes;
    return next;
  };
  for (const append of plan.appends) {
    for (const row of append.rows) addRow(chunkFor(bytesOf(row)), append, row);
  }
  for (const edit of plan.edits) chunkFor(bytesOf([edit.after])).edits.push(edit);
  for (const group of plan.groups ?? []) chunkFor(bytesOf(group.map(({ after }) => after))).edits.push(...group);
  for (const entry of plan.entries) chunkFor(bytesOf(Object.values(entry.cells))).entries.push(entry);
  return chunks;
}

function addRow(chunk: OpenChunk, append: Append, row: readonly CellValue[]): void {
  const last = chunk.appends.at(-1);
  if (last?.headers === append.headers && last.sheet === append.sheet) last.rows.push(row);
  else chunk.appends.push({ ...append, rows: [row] });
}

function bytesOf(values: readonly CellValue[]): number {
  return values.reduce<number>((sum, value) => sum + CELL_BYTES + cellBytes(value), 0);
}
