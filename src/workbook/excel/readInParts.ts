import { isSameTab } from "../../domain/plan/adoption";
import type { SheetCells } from "../../domain/values/cell";
import { isTooLarge } from "./hostErrors";
import type { RawSheet } from "./rawSheet";
import type { RoundTrips } from "./roundTrips";

type Rows = Pick<SheetCells, "values" | "formats">;

/** Cells asked for at once: at about 25 bytes a cell, half of the 5 MB that an answer on the web may have. */
const PART_CELLS = 100_000;

/** Whether number formats are read too: they tell a time of Excel from a number of hours on the sheet Attendance. */
export function hasFormats(sheet: string): boolean {
  return isSameTab(sheet, "Attendance");
}

/** What is loaded of the cells of a worksheet. */
export function cellsToLoad(sheet: string): string {
  return hasFormats(sheet) ? "values,numberFormat" : "values";
}

/** The cells of large worksheets by id, some rows at a time, one sync each. A part that is still too large is halved. */
export async function readInParts(trips: RoundTrips, sheets: readonly RawSheet[]): Promise<Map<string, Rows>> {
  const whole = new Map<string, Rows>();
  for (const sheet of sheets) {
    const parts: Rows[] = [];
    let step = Math.max(1, Math.floor(PART_CELLS / Math.max(1, sheet.columns)));
    for (let from = 0; from < sheet.rows;) {
      const count = Math.min(step, sheet.rows - from);
      try {
        parts.push(await readRows(trips, sheet, from, count));
        from += count;
      } catch (error) {
        if (!isTooLarge(error) || count === 1) throw error;
        step = Math.ceil(count / 2);
      }
    }
    const formats = hasFormats(sheet.name) && { formats: parts.flatMap((part) => part.formats ?? []) };
    whole.set(sheet.id, { values: parts.flatMap(({ values }) => values), ...formats });
  }
  return whole;
}

function readRows(trips: RoundTrips, sheet: RawSheet, from: number, count: number): Promise<Rows> {
  return trips.once((context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const range = worksheet
      .getRangeByIndexes(sheet.firstRow + from, sheet.firstColumn, count, sheet.columns)
      .untrack()
      .load(cellsToLoad(sheet.name));
    return () => ({
      values: range.values,
      ...(hasFormats(sheet.name) && { formats: range.numberFormat as string[][] }), // The typings say any[][].
    });
  });
}
