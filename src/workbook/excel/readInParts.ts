import type { CellValue } from "../../domain/values/cell";
import { isTooLarge } from "./hostErrors";
import type { RawSheet } from "./rawSheet";
import type { RoundTrips } from "./roundTrips";

type Rows = (readonly CellValue[])[];

/** Cells asked for at once: at about 25 bytes a cell, half of the 5 MB that an answer on the web may have. */
const PART_CELLS = 100_000;

/** The values of large worksheets by id, some rows at a time, one sync each. A part that is still too large is halved. */
export async function readInParts(trips: RoundTrips, sheets: readonly RawSheet[]): Promise<Map<string, Rows>> {
  const whole = new Map<string, Rows>();
  for (const sheet of sheets) {
    const rows: Rows = [];
    let step = Math.max(1, Math.floor(PART_CELLS / Math.max(1, sheet.columns)));
    while (rows.length < sheet.rows) {
      const count = Math.min(step, sheet.rows - rows.length);
      try {
        rows.push(...(await readRows(trips, sheet, rows.length, count)));
      } catch (error) {
        if (!isTooLarge(error) || count === 1) throw error;
        step = Math.ceil(count / 2);
      }
    }
    whole.set(sheet.id, rows);
  }
  return whole;
}

function readRows(trips: RoundTrips, sheet: RawSheet, from: number, count: number): Promise<Rows> {
  return trips.once((context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const range = worksheet
      .getRangeByIndexes(sheet.firstRow + from, sheet.firstColumn, count, sheet.columns)
      .untrack()
      .load("values");
    return () => range.values;
  });
}
