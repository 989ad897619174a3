import { areasOf } from "../areas";
import type { SelectedResult, Selection } from "../port";
import { refusalOf } from "./hostErrors";
import type { RoundTrips } from "./roundTrips";
import { withinTime } from "./timeLimit";

/** Asks which row is selected, in one sync. Of several cells the active one counts; where a chart is selected, Excel refuses. */
export async function readSelection(trips: RoundTrips): Promise<SelectedResult> {
  try {
    return await trips.once((context) => {
      const cell = context.workbook.getActiveCell().untrack().load("rowIndex");
      const sheet = cell.worksheet.load("name");
      return (): SelectedResult => ({
        outcome: "read",
        selection: { tab: sheet.name, row: cell.rowIndex + 1 },
        roundTrips: trips.count,
      });
    });
  } catch (error) {
    return refusalOf(error);
  }
}

/**
 * Tells the selected row whenever it changes, until the function it resolves to is called. One sync at a time asks for the name of
 * the worksheet; of selections that come meanwhile the newest counts.
 */
export async function watchSelection(
  listener: (selection: Selection) => void,
  milliseconds: number,
): Promise<() => Promise<void>> {
  const hear = newestFirst(listener);
  const registration = Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add((event) => {
      const row = areasOf(event.address)[0]?.row;
      return row === undefined ? Promise.resolve() : hear({ sheetId: event.worksheetId, row: row + 1 });
    });
    await context.sync();
    return { context, handler };
  });
  const { context: heard, handler } = await withinTime(registration, milliseconds);
  return async () => {
    const removal = Excel.run(heard, async (context) => {
      handler.remove();
      await context.sync();
    });
    await withinTime(removal, milliseconds);
  };
}

type SelectedRow = { readonly sheetId: string; readonly row: number };

/** Names the worksheets of selections, one after the other, and tells the newest. Excel that answers nothing is asked at the next. */
function newestFirst(listener: (selection: Selection) => void): (selected: SelectedRow) => Promise<void> {
  const waiting: SelectedRow[] = [];
  let isAsking = false;
  return async (selected) => {
    waiting.push(selected);
    if (isAsking) return;
    isAsking = true;
    for (let next = waiting.splice(0).at(-1); next !== undefined; next = waiting.splice(0).at(-1)) {
      const name = await nameOf(next.sheetId).catch(() => null);
      if (name !== null && waiting.length === 0) listener({ tab: name, row: next.row });
    }
    isAsking = false;
  };
}

/** The name of a worksheet by its id; null when it is gone. */
function nameOf(sheetId: string): Promise<string | null> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}
