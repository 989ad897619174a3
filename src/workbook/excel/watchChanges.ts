import { withinTime } from "./timeLimit";

/** Says that somebody changed cells: who is false for this person, true for another. */
export type ChangeListener = (change: { readonly remote: boolean; readonly sheetId: string }) => void;

/**
 * Listens to changes of all worksheets until the function it resolves to is called. Our own writes are left out: by their
 * mark, and by `isWriting` where Excel does not mark them. Cells that are only calculated anew are no change.
 */
export async function watchChanges(
  listener: ChangeListener,
  isWriting: () => boolean,
  milliseconds: number,
): Promise<() => Promise<void>> {
  const registration = Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async (event) => {
      const remote = event.source === Excel.EventSource.remote;
      const ours = !remote && (event.triggerSource === Excel.EventTriggerSource.thisLocalAddin || isWriting());
      if (!ours) listener({ remote, sheetId: event.worksheetId });
      await Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  const handler = await withinTime(registration, milliseconds);
  return async () => {
    // A handler is removed with the request context it was made with.
    const removal = Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await withinTime(removal, milliseconds);
  };
}
