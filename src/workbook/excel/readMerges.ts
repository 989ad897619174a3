import { withoutSheets } from "../areas";
import type { MergesResult } from "../port";
import { refusalOf } from "./hostErrors";
import type { RoundTrips } from "./roundTrips";

/** The requirement set of Range.getMergedAreasOrNullObject. */
const NEEDED = "1.13";

/**
 * Asks where cells of the tabs are merged, in one sync. A tab that is gone or empty is absent. Excel empties its undo list for
 * this (OfficeDev/office-js issue 5918), so that only a person may ask.
 */
export async function readMerges(tabs: readonly string[], trips: RoundTrips): Promise<MergesResult> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", NEEDED))
    return { outcome: "refused", code: "not-supported", detail: `ExcelApi ${NEEDED}` };
  try {
    return await trips.once((context) => {
      const asked = tabs.map((name) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        const merged = sheet.getUsedRangeOrNullObject().untrack().getMergedAreasOrNullObject().untrack();
        // Each area by itself: the address of all together is cut off at 8,192 characters.
        return { name, merged, areas: merged.areas.load("items/address") };
      });
      return (): MergesResult => {
        const merges = asked.flatMap(({ name, merged, areas }) =>
          merged.isNullObject ? [] : [[name, areas.items.map(({ address }) => withoutSheets(address))] as const],
        );
        return { outcome: "read", merges: new Map(merges), roundTrips: trips.count };
      };
    });
  } catch (error) {
    return refusalOf(error);
  }
}
