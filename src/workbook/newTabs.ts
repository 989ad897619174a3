import type { NewTab } from "../domain/plan/editPlan";
import { isBlank } from "../domain/values/cell";
import { leaveSheet } from "./leftPlaces";
import type { Unwritten } from "./port";
import { sameRow } from "./sameValue";
import type { Look, SheetLook } from "./tabLook";

/** New unit tabs that are still to be made, or finished where an earlier attempt stopped midway, and those that cannot be. */
export type TabsToMake = { readonly make: readonly NewTab[]; readonly left: readonly Unwritten[] };

/** Which new tabs lack: no worksheet of the name, an empty one, or one with our headers and no table yet. */
export function tabsToMake(wanted: readonly NewTab[], look: Look): TabsToMake {
  const make: NewTab[] = [];
  const left: Unwritten[] = [];
  for (const tab of wanted) {
    const sheet = look.fresh.get(tab.name);
    if (!sheet || (isOnlyOurs(sheet, tab) && sheet.tables.length === 0 && !sheet.protected)) make.push(tab);
    else if (!hasHeaders(sheet, tab)) left.push(leaveSheet(tab.name, "taken"));
  }
  return { make, left };
}

/** Whether the worksheet is there with the headers of the new tab. */
export function isMade(tab: NewTab, look: Look): boolean {
  const sheet = look.fresh.get(tab.name);
  return sheet !== undefined && hasHeaders(sheet, tab);
}

/** New unit tabs that may go again: they hold nothing but our headers, and another worksheet stays to be seen. */
export type TabsToDelete = { readonly gone: readonly NewTab[]; readonly left: readonly Unwritten[] };

/** Which of the tabs may be deleted, and why others stay. Those that are gone already are neither. */
export function tabsToDelete(unwanted: readonly NewTab[], look: Look): TabsToDelete {
  const gone: NewTab[] = [];
  const left: Unwritten[] = [];
  for (const tab of unwanted) {
    const sheet = look.fresh.get(tab.name);
    if (!sheet) continue;
    if (!isOnlyOurs(sheet, tab)) left.push(leaveSheet(tab.name, "changed"));
    else if ((look.visibleSheets ?? 0) - gone.length <= 1) left.push(leaveSheet(tab.name, "last-sheet"));
    else gone.push(tab);
  }
  return { gone, left };
}

/** Nothing at all, or nothing but our headers in the first row. */
function isOnlyOurs({ cells }: SheetLook, { headers }: NewTab): boolean {
  if (cells.values.length === 0) return true;
  const [first = [], ...rest] = cells.values;
  return (
    cells.firstRow === 0 &&
    cells.firstColumn === 0 &&
    sameRow(first, headers) &&
    rest.every((row) => row.every((cell) => isBlank(cell)))
  );
}

function hasHeaders({ cells }: SheetLook, { headers }: NewTab): boolean {
  return cells.values.some((row) => headers.every((title) => row.includes(title)));
}
