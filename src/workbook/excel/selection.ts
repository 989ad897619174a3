import type { SelectedResult, Selection } from "../port";
import { refusalOf } from "./hostErrors";
import { RoundTrips } from "./roundTrips";
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
 * Tells the selected row whenever it changes, until the function it resolves to is called. An event says only that something
 * changed, then Excel is asked, one sync at a time: of many quick changes the last is told, never an older one after it, and
 * no row twice in a row. Going to another tab raises no change of selection, only its activation.
 */
export async function watchSelection(
  listener: (selection: Selection) => void,
  milliseconds: number,
): Promise<() => Promise<void>> {
  let told: Selection | null = null;
  const asking = newest(async (isNewest) => {
    const result = await readSelection(new RoundTrips(milliseconds));
    if (result.outcome !== "read" || !isNewest()) return;
    const { selection } = result;
    const isKnown = told?.tab === selection.tab && told.row === selection.row;
    told = selection;
    if (!isKnown) listener(selection);
  });
  const registration = Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onSelectionChanged.add(asking.ask), worksheets.onActivated.add(asking.ask)];
    await context.sync();
    return { context, handlers };
  });
  const { context: heard, handlers } = await withinTime(registration, milliseconds);
  return async () => {
    asking.stop();
    const removal = Excel.run(heard, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
    await withinTime(removal, milliseconds);
  };
}

/** Runs a question now or, where one is under way, once more after it; `isNewest` is false where another is to follow. */
function newest(question: (isNewest: () => boolean) => Promise<void>) {
  let [isUnderWay, isWanted, isStopped] = [false, false, false];
  return {
    ask: async () => {
      isWanted = true;
      if (isUnderWay) return;
      isUnderWay = true;
      try {
        while (isWanted) {
          isWanted = false;
          await question(() => !isWanted && !isStopped);
        }
      } finally {
        isUnderWay = false;
      }
    },
    stop: () => {
      isStopped = true;
      isWanted = false;
    },
  };
}
