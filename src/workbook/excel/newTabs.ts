import type { ColumnFormat, NewTab } from "../../domain/plan/editPlan";
import type { Look } from "../tabLook";
import { writeRange } from "./writeBlocks";

const FORMATS: Readonly<Record<ColumnFormat, string>> = { text: "@", date: "m/d/yyyy", number: "General" };

/** Width of the columns of a new unit tab in points: an address in a narrower one is cut off. */
const WIDTH = 108;

/** Queues a new unit tab: a worksheet at the end, with a table of headers and one empty row. The active worksheet stays. */
export function makeTab(context: Excel.RequestContext, { name, headers, formats }: NewTab, look: Look): void {
  const { worksheets } = context.workbook;
  const sheet = look.fresh.has(name) ? worksheets.getItem(name) : worksheets.add(name);
  const area = sheet.getRangeByIndexes(0, 0, 2, headers.length).untrack();
  writeRange(area, {
    values: [[...headers], headers.map(() => null)],
    formats: [headers.map(() => "@"), formats.map((format) => FORMATS[format])],
  });
  area.format.columnWidth = WIDTH;
  sheet.tables.add(area, true);
}

/** Queues the deletion of new unit tabs that hold nothing but our headers. */
export function deleteTabs(context: Excel.RequestContext, tabs: readonly NewTab[]): void {
  for (const { name } of tabs) context.workbook.worksheets.getItem(name).delete();
}
