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

/** Rows from which one format for a whole column is less to send than a format for every cell. */
const MANY_ROWS = 50;

/** Queues the cells of a range of the block's shape. */
export function writeRange(range: Excel.Range, { values, formats }: Pick<Block, "values" | "formats">): void {
  if (formats.length < MANY_ROWS) writeFormats(range, formats);
  else {
    for (let column = 0; column < (formats[0]?.length ?? 0); column++) {
      writeFormats(
        range.getColumn(column).untrack(),
        formats.map((row) => [row[column] ?? null]),
      );
    }
  }
  range.values = values as CellValue[][]; // Null is allowed and leaves a cell alone; the typings say any[][].
}

/** The same format for all cells goes as one value ("applied to all cells in the range"). */
function writeFormats(range: Excel.Range, formats: Block["formats"]): void {
  const [first = null] = formats[0] ?? [];
  const isUniform = formats.every((row) => row.every((format) => format === first));
  if (isUniform && first === null) return;
  range.numberFormat = (isUniform ? first : formats) as string[][]; // A single value and null are allowed too.
}
