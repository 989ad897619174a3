import { areasOf } from "../areas";
import type { Change, ChangedArea } from "../port";
import { withinTime } from "./timeLimit";

/** Says where somebody changed cells, and whether that was another person. */
export type ChangeListener = (change: Change) => void;

/**
 * Listens to changes of all worksheets until the function it resolves to is called. Our own writes are left out: by their
 * mark, and by `isWriting` where Excel does not mark them. Cells that are only calculated anew are no change.
 */
export async function watchChanges(
  listener: ChangeListener,
  isWriting: (sheetId: string) => boolean,
  milliseconds: number,
): Promise<() => Promise<void>> {
  const registration = Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(async (event) => {
        const isMarked = event.triggerSource === Excel.EventTriggerSource.thisLocalAddin;
        if (!isMarked || isRemote(event.source)) tell(event.source, event.worksheetId, areaOf(event));
        await Promise.resolve();
      }),
      worksheets.onAdded.add(async (event) => {
        tell(event.source, event.worksheetId, null);
        await Promise.resolve();
      }),
      worksheets.onDeleted.add(async (event) => {
        tell(event.source, event.worksheetId, null);
        await Promise.resolve();
      }),
    ];
    await context.sync();
    return { context, handlers };
  });
  const tell = (source: Excel.WorksheetChangedEventArgs["source"], sheetId: string, area: ChangedArea | null) => {
    const remote = isRemote(source);
    if (remote || !isWriting(sheetId)) listener({ remote, sheetId, area });
  };
  const { context: heard, handlers } = await withinTime(registration, milliseconds);
  return async () => {
    // Handlers are removed with the request context they were made with.
    const removal = Excel.run(heard, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
    await withinTime(removal, milliseconds);
  };
}

function isRemote(source: Excel.WorksheetChangedEventArgs["source"]): boolean {
  return source === Excel.EventSource.remote;
}

/** The cells of an edit; null where rows, columns or cells moved, or where the event has several areas. */
function areaOf({ changeType, address }: Excel.WorksheetChangedEventArgs): ChangedArea | null {
  if (changeType !== Excel.DataChangeType.rangeEdited) return null;
  const [area, ...others] = areasOf(address);
  if (!area || others.length > 0) return null;
  return { row: area.row + 1, rows: area.rows, column: area.column, columns: area.columns };
}
