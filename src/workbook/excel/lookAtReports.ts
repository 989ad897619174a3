import type { CellValue } from "../../domain/values/cell";
import type { Area } from "../layout";
import { namesOfTable, type ReportLook, type ReportTableLook, type ReportWish } from "../reportLook";
import type { Answer } from "./roundTrips";

/** Queues a look at the sheets of reports: cells with formats, tables, charts, protection, and names that are taken. */
export function queueReports(
  context: Excel.RequestContext,
  wishes: readonly ReportWish[],
): Answer<ReadonlyMap<string, ReportLook>> {
  if (wishes.length === 0) return () => new Map();
  const tables = context.workbook.tables.load("items/id,items/name");
  const names = context.workbook.names.load("items/name");
  const sheets = wishes.map((wish) => [wish.sheet, queueSheet(context, wish)] as const);
  return () => {
    const all = tables.items.map(({ id, name }) => ({ id, name }));
    const defined = names.items.map(({ name }) => name.toLowerCase());
    return new Map(
      sheets.flatMap(([name, answer]) => {
        const look = answer();
        if (!look) return [];
        const own = new Set(look.tables.map(({ id }) => id));
        const elsewhere = all.flatMap((table) => (own.has(table.id) ? [] : [table.name.toLowerCase()]));
        return [[name, { ...look, takenNames: new Set([...elsewhere, ...defined]) }] as const];
      }),
    );
  };
}

function queueSheet(context: Excel.RequestContext, wish: ReportWish): Answer<Omit<ReportLook, "takenNames"> | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(wish.sheet).load("id,name");
  const protection = sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load("values,formulas,numberFormat,rowIndex,columnIndex");
  const charts = sheet.charts.load("items/name,items/left,items/top,items/width,items/height");
  const { defaultForAllPages: page } = sheet.pageLayout.headersFooters;
  page.load("centerFooter,leftFooter,rightFooter");
  const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
  const tables = queueTables(sheet, wish);
  return () => {
    if (sheet.isNullObject) return null;
    const values = used.isNullObject ? [] : (used.values as CellValue[][]); // The typings say any[][], here and below.
    const at = used.isNullObject
      ? { firstRow: 0, firstColumn: 0 }
      : { firstRow: used.rowIndex, firstColumn: used.columnIndex };
    const cells = { name: sheet.name, ...at, values };
    return {
      id: sheet.id,
      protected: protection.protected,
      cells,
      formats: used.isNullObject ? [] : (used.numberFormat as string[][]), // As above.
      formulas: used.isNullObject ? [] : (used.formulas as CellValue[][]), // As above.
      tables: tables(cells.values, cells.firstRow, cells.firstColumn),
      charts: charts.items.map(({ name, left, top, width, height }) => ({ name, left, top, width, height })),
      footers: [page.centerFooter, page.leftFooter, page.rightFooter],
      breaks: breaks.items.map(({ rowIndex }) => rowIndex),
    };
  };
}

type TablesAnswer = (values: readonly (readonly CellValue[])[], row: number, column: number) => ReportTableLook[];

/** Excel tells where tables are by their names alone; others are found by their titles. */
function queueTables(sheet: Excel.Worksheet, { tables: bases }: ReportWish): TablesAnswer {
  const tables = sheet.tables.load(
    "items/id,items/name,items/showTotals,items/rows/count,items/columns/items/name,items/autoFilter/isDataFiltered",
  );
  const named = bases.flatMap(namesOfTable).map((name) => {
    const table = sheet.tables.getItemOrNullObject(name).load("id");
    return { table, range: table.getRange().untrack().load("rowIndex,columnIndex,rowCount,columnCount") };
  });
  return (values, row, column) =>
    tables.items.flatMap((table) => {
      const titles = table.columns.items.map(({ name }) => name);
      const known = named.find((one) => !one.table.isNullObject && one.table.id === table.id);
      const rows = table.rows.count + 1 + (table.showTotals ? 1 : 0);
      const area = known ? areaOf(known.range) : findTitles(titles, rows, values, row, column);
      return area ? [{ id: table.id, name: table.name, titles, area, filtered: table.autoFilter.isDataFiltered }] : [];
    });
}

function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

function findTitles(
  titles: readonly string[],
  rows: number,
  values: readonly (readonly CellValue[])[],
  firstRow: number,
  firstColumn: number,
): Area | null {
  for (const [row, line] of values.entries()) {
    const at = line.findIndex((_, start) => titles.every((title, index) => String(line[start + index]) === title));
    if (at >= 0) return { row: row + firstRow, column: at + firstColumn, rows, columns: titles.length };
  }
  return null;
}
