import type { CellValue } from "../../domain/values/cell";
import type { Block } from "../layout";

/** Queues blocks of a worksheet: formats before values, so that text stays text within the same batch. Never formulas. */
export function writeBlocks(sheet: Excel.Worksheet, blocks: readonly Block[]): void {
  for (const block of blocks) {
    const columns = block.values[0]?.length ?? 0;
    const range = sheet.getRangeByIndexes(block.row, block.column, block.values.length, columns).untrack();
    writeRange(range, block);
  }
}

/** Queues the cells of a range of the block's shape. */
export function writeRange(range: Excel.Range, { values, formats }: Pick<Block, "values" | "formats">): void {
  for (let column = 0; column < (formats[0]?.length ?? 0); column++)
    writeFormats(
      range,
      column,
      formats.map((row) => row[column] ?? null),
    );
  range.values = values as CellValue[][]; // Null is allowed and leaves a cell alone; the typings say any[][].
}

/** One format for a whole column goes as one value ("applied to all cells in the range"). */
function writeFormats(range: Excel.Range, column: number, formats: readonly (string | null)[]): void {
  const [first] = formats;
  if (formats.every((format) => format === null)) return;
  const cells = range.getColumn(column).untrack();
  const isUniform = formats.every((format) => format === first);
  cells.numberFormat = (isUniform ? first : formats.map((format) => [format])) as string[][]; // A single value is allowed too.
}
