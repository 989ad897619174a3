import type { Append } from "../../domain/plan/editPlan";
import type { CellValue } from "../../domain/values/cell";
import { written } from "../cellFormat";
import { blocksOf, type CellWrite } from "../layout";
import { findOwnLayout, type OwnLayout } from "../ownRows";
import type { Withdrawal } from "../preparation";
import { columnBeside, type Look, type SheetLook } from "../tabLook";
import { writeBlocks, writeRange } from "./writeBlocks";

/** Queues rows for one of our own sheets: made first where it is missing, else below whatever is the last filled row then. */
export function appendRows(context: Excel.RequestContext, append: Append, look: Look): void {
  const there = look.own.get(append.sheet);
  if (!there) makeSheet(context.workbook.worksheets.add(append.sheet), append, look.date1904);
  else if (there.cells.values.length === 0)
    makeSheet(context.workbook.worksheets.getItem(append.sheet), append, look.date1904);
  else addBelow(context.workbook.worksheets.getItem(append.sheet), append, there, look.date1904);
}

/** Letters of a day, of the filter button beside a header; points of a letter, and of the widest column. */
const [DAY, BUTTON, LETTER, WIDEST] = [10, 3, 6, 330];

/**
 * Width of a column in points, wide enough for every header and every day: fitted to the first row alone, 8/1/2026, a later
 * 10/31/2026 would show as ########, and the button of a filter would cover the header.
 */
function widthOf({ headers, formats, rows }: Append, column: number): number {
  const lengths = rows.map((row) => String(row[column] ?? "").length);
  const letters = Math.max((headers[column] ?? "").length + BUTTON, formats[column] === "date" ? DAY : 0, ...lengths);
  return Math.min(WIDEST, letters * LETTER + LETTER);
}

/** A visible, plain Excel table with our headers and the first rows. Its name is Excel's own, so that none can be taken. */
function makeSheet(sheet: Excel.Worksheet, append: Append, date1904: boolean): void {
  const headers = append.headers.map((title) => ({ value: title, format: "@" }));
  const rows = [
    headers,
    ...append.rows.map((row) => row.map((value, at) => written(value, append.formats[at] ?? "text", date1904))),
  ];
  const area = sheet.getRangeByIndexes(0, 0, rows.length, headers.length).untrack();
  writeRange(area, {
    values: rows.map((row) => row.map(({ value }) => value)),
    formats: rows.map((row) => row.map(({ format }) => format)),
  });
  sheet.tables.add(area, true);
  for (const column of append.headers.keys())
    sheet.getRangeByIndexes(0, column, 1, 1).untrack().format.columnWidth = widthOf(append, column);
}

/**
 * Below the last filled row, wherever that is when Excel carries the batch out: what a colleague appended meanwhile is not
 * overwritten. Never rows.add, which conflicts while co-authoring; a table grows over values right below it.
 */
function addBelow(sheet: Excel.Worksheet, append: Append, there: SheetLook, date1904: boolean): void {
  const layout = findOwnLayout(there.cells, append.headers);
  if (!layout) return;
  writeBlocks(
    sheet,
    blocksOf(layout.added.map(({ title, column }) => ({ row: layout.headerRow, column, value: title, format: "@" }))),
  );
  const writes = append.rows.flatMap((row, at) => rowWrites(row, at, append, layout, date1904));
  const below = sheet.getUsedRange(true).untrack().getRowsBelow(append.rows.length).untrack();
  for (const block of blocksOf(writes)) {
    const corner = below.getCell(block.row, block.column - there.cells.firstColumn).untrack();
    writeRange(corner.getResizedRange(block.values.length - 1, (block.values[0]?.length ?? 1) - 1).untrack(), block);
  }
}

function rowWrites(
  row: readonly CellValue[],
  at: number,
  append: Append,
  layout: OwnLayout,
  date1904: boolean,
): CellWrite[] {
  return row.map((value, index) => ({
    row: at,
    column: layout.columns[index] ?? 0,
    ...written(value, append.formats[index] ?? "text", date1904),
  }));
}

/** Queues the emptying of rows that were found unchanged; the rows themselves stay. */
export function withdrawRows(context: Excel.RequestContext, { append, rows }: Withdrawal, look: Look): void {
  const there = look.own.get(append.sheet);
  const layout = there ? findOwnLayout(there.cells, append.headers) : null;
  if (!layout) return;
  const writes = rows.flatMap((row) => layout.columns.map((column) => ({ row, column, value: "", format: null })));
  writeBlocks(context.workbook.worksheets.getItem(append.sheet), blocksOf(writes));
}

/** Queues a table of ours that did not grow over the rows below it to be resized, where Excel can (ExcelApi 1.13). */
export function growTable(context: Excel.RequestContext, name: string, there: SheetLook): void {
  const [table] = there.tables;
  const rows = there.cells.values.length - 1;
  if (
    !table ||
    there.tables.length > 1 ||
    table.rows >= rows ||
    !Office.context.requirements.isSetSupported("ExcelApi", "1.13")
  )
    return;
  const { firstRow, firstColumn } = there.cells;
  const sheet = context.workbook.worksheets.getItem(name);
  const width = Math.max(table.titles.length, columnBeside(there.cells) - firstColumn);
  sheet.tables.getItem(table.id).resize(sheet.getRangeByIndexes(firstRow, firstColumn, rows + 1, width).untrack());
}
