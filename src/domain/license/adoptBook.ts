import { lettersOf } from "../fields/headerMeaning";
import { isBlank, type CellValue } from "../values/cell";
import { nothingSaid, type Adoption } from "../plan/adoption";
import type { AdoptedBook, AdoptedTab, BookSheet, ColumnPlace, NoUnitTab, OtherSheet } from "./adoptedBook";
import type { Entry } from "./entry";
import { rowKeys } from "./entryKey";
import { findList, type FoundList } from "./findList";
import { isEntryRow } from "./listRow";
import { readEntry } from "./readEntry";

const ownSheets: ReadonlySet<string> = new Set(["setup", "usage", "log", "attendance", "unitreport", "staffreport"]);

/** Whether a worksheet of this name is one of our own. */
export function isOwnSheet(name: string): boolean {
  return ownSheets.has(lettersOf(name));
}

/**
 * Finds the unit tabs of a workbook by their headers (ruling 2) and by what a person said of them, and reads their entries
 * (ruling 3). Never guesses by a sheet's name.
 */
export function adoptBook(sheets: readonly BookSheet[], adoption: Adoption = nothingSaid): AdoptedBook {
  const tabs: AdoptedTab[] = [];
  const others: OtherSheet[] = [];
  for (const sheet of sheets) {
    const { name, visible } = sheet;
    if (isOwnSheet(name)) others.push({ name, visible, because: "own" });
    else {
      const tab = adoptTab(sheet, adoption);
      if (typeof tab === "string") others.push({ name, visible, because: tab });
      else tabs.push(tab);
    }
  }
  return { tabs, others };
}

/**
 * Reads one worksheet as a unit tab, or says why it is none. Columns of the result are the worksheet's, 0-based. Reading and
 * writing share this one function, so that both find the same columns.
 */
export function adoptTab(sheet: BookSheet, adoption: Adoption = nothingSaid): AdoptedTab | NoUnitTab {
  const list = findList(sheet, adoption);
  if (typeof list === "string") return list;
  const entries = readEntries(sheet, list);
  const onSheet = <Place extends ColumnPlace>(place: Place): Place => ({
    ...place,
    column: place.column + sheet.firstColumn,
  });
  const headerRow = sheet.firstRow + list.index + 1;
  return {
    name: sheet.name,
    visible: sheet.visible,
    headerRow,
    columns: new Map([...list.columns].map(([field, place]) => [field, onSheet(place)])),
    entries,
    lastRow: entries.at(-1)?.row ?? headerRow,
    missing: list.missing,
    duplicates: list.duplicates.map(onSheet),
  };
}

function readEntries(sheet: BookSheet, list: FoundList): Entry[] {
  const rows: readonly (readonly CellValue[])[] = sheet.values.slice(list.index + 1);
  const keys = rowKeys(rows, list.columns);
  return rows.flatMap((row, index) => {
    if (row.every((cell) => isBlank(cell)) || !isEntryRow(row, list, index === 0)) return [];
    const place = { tab: sheet.name, row: sheet.firstRow + list.index + index + 2, rowKey: keys[index] ?? "" };
    return [readEntry(place, row, list.columns)];
  });
}
