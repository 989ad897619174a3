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

/** Tells the selected row whenever it changes, until the function it resolves to is called. One sync for each. */
export async function watchSelection(
  listener: (selection: Selection) => void,
  milliseconds: number,
): Promise<() => Promise<void>> {
  const registration = Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(async (event) => {
      const row = areasOf(event.address)[0]?.row;
      if (row === undefined) return;
      const name = await nameOf(event.worksheetId);
      if (name !== null) listener({ tab: name, row: row + 1 });
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

/** The name of a worksheet by its id; null when it is gone. */
function nameOf(sheetId: string): Promise<string | null> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}
