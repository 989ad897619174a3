import type { AdoptedBook } from "../domain/license/adoptedBook";
import { showsHours } from "../domain/guidance/countablePlan";
import { entryId } from "../domain/license/entry";
import type { AttendanceMonth } from "./attendanceMonths";

/** What writing a month to the list means (H10): the tabs of clients with hours, and how many rows show hours but have none now. */
export type CountableOnList = { readonly tabs: readonly string[]; readonly emptied: number };

/** What Countable (month) of all tabs becomes when the hours of a month are written there. */
export function countableOnList({ clients }: Pick<AttendanceMonth, "clients">, { tabs }: AdoptedBook): CountableOnList {
  const withHours = new Set(clients.map(({ entry }) => entryId(entry)));
  const emptied = tabs
    .flatMap(({ entries }) => entries)
    .filter((entry) => showsHours(entry.cells.countableMonth) && !withHours.has(entryId(entry)));
  return { tabs: [...new Set(clients.map(({ entry }) => entry.tab))], emptied: emptied.length };
}
