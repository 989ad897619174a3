import { saysRevoked } from "../domain/fields/readWords";
import type { NewEntry } from "../domain/plan/editPlan";
import { isBlank } from "../domain/values/cell";
import { normalEmail } from "../domain/values/emailAddress";
import { entryLine, showsCell } from "./entryLine";
import { valueAt, type Look, type TabLook } from "./tabLook";

/** Where an entry stands; the row is 0-based. */
export type EntryPlace = { readonly tab: string; readonly row: number };

/** The open entries of each e-mail address, as it is compared (R59). */
export function openAddresses(look: Look, tabs: readonly string[]): ReadonlyMap<string, readonly EntryPlace[]> {
  const places = new Map<string, EntryPlace[]>();
  for (const name of new Set(tabs)) {
    const tab = look.tabs.get(name);
    for (const row of tab?.map.rows.values() ?? []) {
      const address = tab && isOpen(tab, row) ? addressAt(tab, row) : "";
      if (address === "") continue;
      const same = places.get(address);
      if (same) same.push({ tab: name, row });
      else places.set(address, [{ tab: name, row }]);
    }
  }
  return places;
}

/** The e-mail address of a new entry as it is compared; "" where it has none. */
export function addressOf({ cells }: NewEntry): string {
  return normalEmail(String(cells.email ?? ""));
}

/**
 * The row (0-based) of the open entry that a new one already is: on its tab, with the same address, name and case number.
 * Null where there is none.
 */
export function rowOfSame(entry: NewEntry, tab: TabLook): number | null {
  const { cells } = entryLine(entry, tab);
  const named = cells.filter(({ field }) => field === "firstName" || field === "lastName" || field === "caseNumber");
  const address = addressOf(entry);
  if (address === "" && named.length === 0) return null;
  for (const row of tab.map.rows.values()) {
    if (!isOpen(tab, row) || addressAt(tab, row) !== address) continue;
    if (named.every((cell) => showsCell(tab, row, cell))) return row;
  }
  return null;
}

function isOpen({ cells, map }: TabLook, row: number): boolean {
  const column = map.columns.get("revokedOn");
  return column === undefined || !saysRevoked(valueAt(cells, row, column));
}

function addressAt({ cells, map }: TabLook, row: number): string {
  const column = map.columns.get("email");
  const cell = column === undefined ? "" : valueAt(cells, row, column);
  return isBlank(cell) ? "" : normalEmail(String(cell));
}
