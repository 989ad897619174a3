import { formatOf, type FieldKey } from "../../domain/fields/field";
import type { CellEdit } from "../../domain/plan/editPlan";
import { written } from "../cellFormat";
import type { PlacedEdit } from "../decide";
import { blocksOf, rowBlocksOf, type CellWrite } from "../layout";
import type { NewColumn } from "../newColumns";
import type { OverwrittenHeader } from "../overwritten";
import { tableAt, type PlacedTable } from "../tableAt";
import { isFilteredOut, type TabLook } from "../tabLook";
import { writeBlocks } from "./writeBlocks";

/** Widths of our own columns in points: a date in a narrower one shows as ########. The reason is a sentence. */
const WIDTHS: Readonly<Partial<Record<FieldKey, number>>> = { why: 330, status: 105, hoursMonth: 84 };
const USUAL_WIDTH = 72;

/** Queues the headers of our own columns. Written beside an Excel table they become part of it. */
export function appendColumns(sheet: Excel.Worksheet, columns: readonly NewColumn[], headerRow: number): void {
  const headers: CellWrite[] = columns.map(({ title, column }) => ({
    row: headerRow,
    column,
    value: title,
    format: "@",
  }));
  for (const block of blocksOf(headers)) {
    writeBlocks(sheet, [block]);
    const range = sheet.getRangeByIndexes(block.row, block.column, 1, block.values[0]?.length ?? 1).untrack();
    range.format.font.bold = true;
  }
  for (const { field, column } of columns) {
    const range = sheet.getRangeByIndexes(headerRow, column, 1, 1).untrack();
    range.format.columnWidth = WIDTHS[field] ?? USUAL_WIDTH;
  }
}

/** Queues cells of others to be given back what they held before a header of ours came down on them. */
export function giveBackHeaders(sheet: Excel.Worksheet, headers: readonly OverwrittenHeader[]): void {
  const writes = headers.map(({ row, column, value }) => ({ row, column, ...written(value, "text", false) }));
  writeBlocks(sheet, blocksOf(writes));
}

/**
 * Queues the cells of a tab, in blocks that hold no row which a filter hides. On a protected tab no block holds a locked cell,
 * and no format is written, which Excel would refuse: text is kept as text by an apostrophe. A row that is emptied is one block.
 */
export function writeEdits(
  sheet: Excel.Worksheet,
  edits: readonly PlacedEdit[],
  look: TabLook,
  date1904: boolean,
  isEmptied: (edit: CellEdit) => boolean,
): void {
  const writeOf = ({ edit, row, column }: PlacedEdit): CellWrite => ({
    row,
    column,
    ...written(edit.after, formatOf(edit.field), date1904),
  });
  if (!look.protected) {
    writeBlocks(
      sheet,
      blocksOf(edits.filter(({ edit }) => !isEmptied(edit)).map(writeOf), (row) => isFilteredOut(look, row)),
    );
    writeBlocks(sheet, rowBlocksOf(edits.filter(({ edit }) => isEmptied(edit)).map(writeOf)));
    return;
  }
  const writes = edits.map(writeOf);
  for (const column of new Set(writes.map((write) => write.column))) {
    const plain = writes.filter((write) => write.column === column).map(withoutFormat);
    writeBlocks(
      sheet,
      blocksOf(plain, (row) => isFilteredOut(look, row) || look.isLocked(row, column)),
    );
  }
}

/** A write that keeps the cell's format; text is kept as text by an apostrophe. */
export function withoutFormat(write: CellWrite): CellWrite {
  const { value } = write;
  const isBare = typeof value === "string" && value !== "" && !value.startsWith("'");
  return { ...write, format: null, value: isBare ? `'${value}` : value };
}

/**
 * Queues the headers of empty columns to be cleared. A header of an Excel table cannot be empty: the table is made narrower
 * first where the columns are its last and Excel can (ExcelApi 1.13), else they stay.
 */
export function removeColumns(sheet: Excel.Worksheet, columns: readonly NewColumn[], look: TabLook): void {
  const table = tableAt(look);
  const inTable = table
    ? columns.filter(({ column }) => column >= table.left && column < table.left + table.titles.length)
    : [];
  const isTail =
    table !== null && inTable.every(({ column }) => column >= table.left + table.titles.length - inTable.length);
  const narrows = inTable.length > 0 && isTail && canResize();
  if (table && narrows) resize(sheet, table, look.map.headerRow, table.titles.length - inTable.length);
  const clearable = columns.filter((column) => narrows || !inTable.includes(column));
  const row = look.map.headerRow;
  writeBlocks(sheet, blocksOf(clearable.map(({ column }) => ({ row, column, value: "", format: null }))));
}

/**
 * Queues a unit tab's table to take in our columns beside it and new entries right below it (0-based rows), where it did not
 * grow by itself (https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins).
 */
export function growTabTable(
  sheet: Excel.Worksheet,
  columns: readonly NewColumn[],
  entryRows: readonly number[],
  look: TabLook,
): void {
  const table = tableAt(look);
  if (!table || !canResize()) return;
  const arrived = columns.filter(({ field, column }) => look.map.columns.get(field) === column);
  const isBeside = arrived.some(({ column }) => column === table.left + table.titles.length);
  const width = isBeside ? Math.max(...arrived.map(({ column }) => column)) - table.left + 1 : table.titles.length;
  let rows = table.rows;
  for (const row of [...entryRows].sort((a, b) => a - b)) if (row === look.map.headerRow + rows + 1) rows += 1;
  if (isBeside || rows > table.rows) resize(sheet, { ...table, rows }, look.map.headerRow, width);
}

function canResize(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

function resize(sheet: Excel.Worksheet, table: PlacedTable, headerRow: number, columns: number): void {
  sheet.tables
    .getItem(table.id)
    .resize(sheet.getRangeByIndexes(headerRow, table.left, table.rows + 1, columns).untrack());
}
