import type { ShowResult, Target } from "../port";
import { refusalOf } from "./hostErrors";
import type { RoundTrips } from "./roundTrips";

/** Selects the cell of a target, which brings its worksheet to the front. */
export async function showTarget({ tab, row, column = 0 }: Target, trips: RoundTrips): Promise<ShowResult> {
  try {
    await trips.once((context) => {
      const sheet = context.workbook.worksheets.getItem(tab);
      sheet.activate();
      sheet
        .getCell(row - 1, column)
        .untrack()
        .select();
      return () => null;
    });
    return { outcome: "shown" };
  } catch (error) {
    return refusalOf(error);
  }
}
