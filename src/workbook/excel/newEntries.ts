import { dateFields, formatOf, type FieldKey } from "../../domain/fields/field";
import type { CellValue } from "../../domain/values/cell";
import { fromBookDate } from "../bookDates";
import { written } from "../cellFormat";
import { blocksOf, rowBlocksOf, type CellWrite } from "../layout";
import type { PlacedEntry } from "../placeEntries";
import type { Landing, Mending } from "../settleEntries";
import { columnBeside, rowBelow, type Look, type TabLook } from "../tabLook";
import type { Answer } from "./roundTrips";
import { withoutFormat } from "./unitTabs";
import { writeBlocks, writeRange } from "./writeBlocks";

/** Queues new entries below their lists; the answer has where each was written, in their order. */
export function queueEntries(
  context: Excel.RequestContext,
  placed: readonly PlacedEntry[],
  look: Look,
): Answer<Landing[]> {
  const names = [...new Set(placed.map(({ entry }) => entry.tab))];
  const answers = names.map((name) => {
    const tab = look.tabs.get(name);
    const mine = placed.filter(({ entry }) => entry.tab === name);
    return tab ? queueTab(context.workbook.worksheets.getItem(name), mine, tab, look.date1904) : () => new Map();
  });
  return () => {
    const landings = new Map<PlacedEntry, Landing>(answers.flatMap((answer) => [...answer()]));
    return placed.flatMap((one) => landings.get(one) ?? []);
  };
}

/**
 * Rows are counted from the last filled one as it is when Excel carries the batch out: where a colleague inserted, deleted or
 * appended rows meanwhile, the entries go below all the same. Each row is one write, so that none is written in part. What
 * stood there right before is read first.
 */
function queueTab(
  sheet: Excel.Worksheet,
  placed: readonly PlacedEntry[],
  tab: TabLook,
  date1904: boolean,
): Answer<Map<PlacedEntry, Landing>> {
  const writes = placed.flatMap(({ row, cells }) =>
    cells.map(({ field, column, value }): CellWrite => ({ row, column, ...written(value, formatOf(field), date1904) })),
  );
  const left = tab.cells.firstColumn;
  const right = Math.max(columnBeside(tab.cells) - 1, ...writes.map(({ column }) => column));
  const top = placed[0]?.row ?? 0;
  const anchor = sheet.getUsedRange(true).untrack().getLastRow().untrack().getCell(0, 0).untrack();
  const rangeAt = (row: number, column: number, rows: number, width: number) =>
    anchor
      .getOffsetRange(row - rowBelow(tab.cells) + 1, column - tab.cells.firstColumn)
      .untrack()
      .getResizedRange(rows - 1, width - 1)
      .untrack();
  const before = rangeAt(top, left, placed.length, right - left + 1).load("values,rowIndex,columnIndex");
  const blocks = tab.protected ? blocksOf(writes.map(withoutFormat)) : rowBlocksOf(writes);
  for (const block of blocks)
    writeRange(rangeAt(block.row, block.column, block.values.length, block.values[0]?.length ?? 1), block);
  return () => {
    const values = before.values as CellValue[][]; // The typings say any[][].
    return new Map(
      placed.map((one): [PlacedEntry, Landing] => {
        const line = values[one.row - top] ?? [];
        const stood = new Map(
          one.cells.map(({ field, column }) => [field, in1900(line[column - left] ?? "", field, date1904)]),
        );
        const isTaken = line.some((value) => value !== "");
        return [one, { row: before.rowIndex + one.row - top, shift: before.columnIndex - left, stood, isTaken }];
      }),
    );
  };
}

function in1900(value: CellValue, field: FieldKey, date1904: boolean): CellValue {
  return date1904 && dateFields.has(field) ? fromBookDate(value) : value;
}

/** Queues cells that set new entries right, or give colleagues' cells back what they held. */
export function mendEntries(context: Excel.RequestContext, mendings: readonly Mending[], date1904: boolean): void {
  for (const name of new Set(mendings.map(({ tab }) => tab))) {
    const writes = mendings.flatMap(({ tab, row, column, field, value }): CellWrite[] =>
      tab === name ? [{ row, column, ...written(value, formatOf(field), date1904) }] : [],
    );
    writeBlocks(context.workbook.worksheets.getItem(name), blocksOf(writes));
  }
}
