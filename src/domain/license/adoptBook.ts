import { lettersOf } from "../fields/headerMeaning";
import { isBlank, type CellValue } from "../values/cell";
import { nothingSaid, saidOfTab, type Adoption } from "../plan/adoption";
import type { AdoptedBook, AdoptedTab, BookSheet, ColumnPlace, NoUnitTab, OtherSheet } from "./adoptedBook";
import type { Entry } from "./entry";
import { rowKeys } from "./entryKey";
import { headerReader } from "./headerReader";
import { findHeaderRow, isListHeader } from "./headerRow";
import { isEntryRow, type ListHeader } from "./listRow";
import { readEntry } from "./readEntry";
import { findColumns } from "./tabColumns";

const ownSheets: ReadonlySet<string> = new Set(["setup", "usage", "log", "attendance", "unitreport"]);

/** Header words of usage reports (domain.md D2) that a license list without case number and issue date does not have. */
const reportHeaders: ReadonlySet<string> = new Set(
  [
    "days logged in",
    "days active",
    "logins",
    "log ins",
    "hours viewed",
    "minutes viewed",
    "seconds viewed",
    "time spent",
    "total time",
    "last login",
    "last log in",
    "last logged in",
    "last access date",
    "last active",
    "last activity",
    "last viewed",
    "last engaged at",
  ].map(lettersOf),
);

/**
 * Finds the unit tabs of a workbook by their headers (ruling 2) and by what a person said of them, and reads their entries
 * (ruling 3). Never guesses by a sheet's name.
 */
export function adoptBook(sheets: readonly BookSheet[], adoption: Adoption = nothingSaid): AdoptedBook {
  const tabs: AdoptedTab[] = [];
  const others: OtherSheet[] = [];
  for (const sheet of sheets) {
    const { name, visible } = sheet;
    if (ownSheets.has(lettersOf(name))) others.push({ name, visible, because: "own" });
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
  const read = headerReader(adoption, sheet.name);
  const found = findHeaderRow(sheet.values, read);
  if (found === null || !isListHeader(found.headers, read)) return "no-list";
  const { index, headers } = found;
  const { columns, missing, duplicates } = findColumns(headers, sheet.values.slice(index + 1), read);
  const list: ListHeader = { headers, columns, read };
  const said = saidOfTab(adoption, sheet.name);
  if (said !== "unit" && isUsageReport(list)) return "report";
  if (said === "other") return "other";
  const entries = readEntries(sheet, index, list);
  const onSheet = <Place extends ColumnPlace>(place: Place): Place => ({
    ...place,
    column: place.column + sheet.firstColumn,
  });
  const headerRow = sheet.firstRow + index + 1;
  return {
    name: sheet.name,
    visible: sheet.visible,
    headerRow,
    columns: new Map([...columns].map(([field, place]) => [field, onSheet(place)])),
    entries,
    lastRow: entries.at(-1)?.row ?? headerRow,
    missing,
    duplicates: duplicates.map(onSheet),
  };
}

function readEntries(sheet: BookSheet, headerIndex: number, list: ListHeader): Entry[] {
  const rows: readonly (readonly CellValue[])[] = sheet.values.slice(headerIndex + 1);
  const keys = rowKeys(rows, list.columns);
  return rows.flatMap((row, index) => {
    if (row.every((cell) => isBlank(cell)) || !isEntryRow(row, list, index === 0)) return [];
    const place = { tab: sheet.name, row: sheet.firstRow + headerIndex + index + 2, rowKey: keys[index] ?? "" };
    return [readEntry(place, row, list.columns)];
  });
}

/** A list that carries our Why column is a list, whatever else it has. */
function isUsageReport({ headers, columns, read }: ListHeader): boolean {
  if (columns.has("caseNumber") || columns.has("dateIssued") || columns.has("why")) return false;
  return headers.some((header) => {
    const { meaning, source } = read(header);
    return meaning === "lastLogin" || (source !== "person" && reportHeaders.has(lettersOf(header)));
  });
}
