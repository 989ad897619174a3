import { headerMeaning, lettersOf } from "../fields/headerMeaning";
import { isBlank, type CellValue } from "../values/cell";
import { nothingSaid, type Adoption } from "../plan/adoption";
import type { AdoptedBook, AdoptedTab, BookSheet, ColumnPlace, OtherSheet, TabColumns } from "./adoptedBook";
import type { Entry } from "./entry";
import { rowKeys } from "./entryKey";
import { findHeaderRow, type HeaderRow } from "./headerRow";
import { isEntryRow } from "./listRow";
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

/** Finds the unit tabs of a workbook by their headers (ruling 2) and reads their entries (ruling 3). Never guesses by a sheet's name. */
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

/** Reads one worksheet as a unit tab, or says why it is none. Columns of the result are the worksheet's, 0-based. */
export function adoptTab(sheet: BookSheet, _adoption: Adoption = nothingSaid): AdoptedTab | "report" | "no-list" {
  const header = findHeaderRow(sheet.values);
  if (header === null) return "no-list";
  const rows = sheet.values.slice(header.index + 1);
  const { columns, missing, duplicates } = findColumns(header.headers, rows);
  if (isUsageReport(header.headers, columns)) return "report";
  const entries = readEntries(sheet, header, columns);
  const onSheet = <Place extends ColumnPlace>(place: Place): Place => ({
    ...place,
    column: place.column + sheet.firstColumn,
  });
  const headerRow = sheet.firstRow + header.index + 1;
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

function readEntries(sheet: BookSheet, header: HeaderRow, columns: TabColumns): Entry[] {
  const rows: readonly (readonly CellValue[])[] = sheet.values.slice(header.index + 1);
  const keys = rowKeys(rows, columns);
  return rows.flatMap((row, index) => {
    if (row.every((cell) => isBlank(cell)) || !isEntryRow(row, header.headers, columns, index === 0)) return [];
    const place = { tab: sheet.name, row: sheet.firstRow + header.index + index + 2, rowKey: keys[index] ?? "" };
    return [readEntry(place, row, columns)];
  });
}

/** A list that carries our Why column is a list, whatever else it has. */
function isUsageReport(headers: readonly string[], columns: TabColumns): boolean {
  if (columns.has("caseNumber") || columns.has("dateIssued") || columns.has("why")) return false;
  return headers.some((header) => reportHeaders.has(lettersOf(header)) || headerMeaning(header) === "lastLogin");
}
