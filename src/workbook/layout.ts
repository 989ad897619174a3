import type { CellValue } from "../domain/values/cell";

/** A rectangle of a worksheet; row and column are 0-based. */
export type Area = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

/** One cell to write (0-based), with the number format it needs or null to keep its own. */
export type CellWrite = {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string | null;
};

/** A rectangle to write at once, rows x columns; null leaves a cell alone (Range.values, "null input in a 2-D array"). */
export type Block = {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (CellValue | null)[])[];
  readonly formats: readonly (readonly (string | null)[])[];
};

/** Most rows of one block. The hazards table (L) asks for blocks of at most 5,000 rows. */
export const BLOCK_ROWS = 5_000;

/** Unchanged rows that a block may step over: a gap of nulls costs less than another block's own request objects. */
const BRIDGE_ROWS = 8;

/** The letters of a 0-based column: 0 is A, 27 is AB. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The A1 address of an area, without the sheet's name. */
export function a1(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  const last = `${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** Splits ascending numbers into runs: a number joins the run when it may follow the previous one. */
function runsOf(
  numbers: readonly number[],
  follows: (previous: number, next: number, first: number) => boolean,
): number[][] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    const first = run?.[0];
    if (run && previous !== undefined && first !== undefined && follows(previous, number, first)) run.push(number);
    else runs.push([number]);
  }
  return runs;
}

function ascending(numbers: Iterable<number>): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/**
 * The smallest rectangles that hold the writes: neighbouring columns together, rows in runs. No block reaches across a
 * barrier row (one that a filter hides: a block written across it would be misplaced), none is higher than BLOCK_ROWS.
 */
export function blocksOf(writes: readonly CellWrite[], isBarrier: (row: number) => boolean = () => false): Block[] {
  const blocks: Block[] = [];
  for (const columns of runsOf(
    ascending(writes.map((write) => write.column)),
    (previous, next) => next === previous + 1,
  )) {
    const first = columns[0] ?? 0;
    const last = columns.at(-1) ?? first;
    const byRow = groupByRow(writes.filter((write) => write.column >= first && write.column <= last));
    for (const run of runsOf(ascending(byRow.keys()), (previous, next, start) =>
      joins(previous, next, start, isBarrier),
    )) {
      const top = run[0] ?? 0;
      blocks.push(
        blockOf(byRow, { row: top, column: first, rows: (run.at(-1) ?? top) - top + 1, columns: last - first + 1 }),
      );
    }
  }
  return blocks;
}

/** One block for each row, across the cells between the first and the last write: a row is written at once or not at all. */
export function rowBlocksOf(writes: readonly CellWrite[]): Block[] {
  const byRow = groupByRow(writes);
  return [...byRow].map(([row, line]) => {
    const columns = line.map(({ column }) => column);
    const column = Math.min(...columns);
    return blockOf(byRow, { row, column, rows: 1, columns: Math.max(...columns) - column + 1 });
  });
}

function joins(previous: number, next: number, start: number, isBarrier: (row: number) => boolean): boolean {
  if (next - previous - 1 > BRIDGE_ROWS || next - start >= BLOCK_ROWS) return false;
  for (let row = previous + 1; row < next; row++) if (isBarrier(row)) return false;
  return true;
}

function groupByRow(writes: readonly CellWrite[]): Map<number, CellWrite[]> {
  const byRow = new Map<number, CellWrite[]>();
  for (const write of writes) {
    const row = byRow.get(write.row);
    if (row) row.push(write);
    else byRow.set(write.row, [write]);
  }
  return byRow;
}

function blockOf(byRow: ReadonlyMap<number, readonly CellWrite[]>, area: Area): Block {
  const rows = Array.from({ length: area.rows }, (_, at) => {
    const line = new Array<CellWrite | null>(area.columns).fill(null);
    for (const write of byRow.get(area.row + at) ?? []) line[write.column - area.column] = write;
    return line;
  });
  return {
    row: area.row,
    column: area.column,
    values: rows.map((line) => line.map((write) => write?.value ?? null)),
    formats: rows.map((line) => line.map((write) => write?.format ?? null)),
  };
}
