import { adoptTab } from "../domain/license/adoptBook";
import { identityPlaces } from "../domain/license/entryKey";
import { dateFields, type FieldKey } from "../domain/fields/field";
import type { Adoption } from "../domain/plan/adoption";
import type { SheetCells } from "../domain/values/cell";
import { withBookDates, type DateColumns } from "./bookDates";

/** Where the fields and the entries of a unit tab are. Rows and columns are 0-based, of the worksheet. */
export type TabMap = {
  readonly headerRow: number;
  /** A name column that serves as first and last name stands for the first name: what is written there is the whole name. */
  readonly columns: ReadonlyMap<FieldKey, number>;
  /** Every field's column, the one of whole names too: what is only looked at or coloured. */
  readonly shown: ReadonlyMap<FieldKey, number>;
  /** The leftmost column of the list, its name column among them. */
  readonly firstColumn: number;
  readonly rows: ReadonlyMap<string, number>;
  /** Rows by what entries are found by: keys without the ordinals of equal entries. */
  readonly alike: ReadonlyMap<string, readonly number[]>;
  /** Which cell of a key a field is. */
  readonly identity: ReadonlyMap<FieldKey, number>;
};

/** Finds fields and entries by the domain's own functions and the plan's adoption, so that a key means the same when an entry is found again. */
export function mapTab(cells: SheetCells, adoption: Adoption): TabMap | null {
  const tab = adoptTab({ ...cells, visible: true }, adoption);
  if (typeof tab === "string") return null;
  const rows = new Map(tab.entries.map((entry) => [entry.rowKey, entry.row - 1]));
  return {
    headerRow: tab.headerRow - 1,
    columns: new Map(
      [...tab.columns]
        .filter(([field, place]) => place.wholeName !== true || field === "firstName")
        .map(([field, place]) => [field, place.column]),
    ),
    shown: new Map([...tab.columns].map(([field, place]) => [field, place.column])),
    firstColumn: Math.min(...[...tab.columns.values()].map(({ column }) => column)),
    rows,
    alike: alikeOf(rows),
    identity: identityPlaces(tab.columns),
  };
}

function alikeOf(rows: ReadonlyMap<string, number>): Map<string, number[]> {
  const alike = new Map<string, number[]>();
  for (const [key, row] of rows) {
    const identity = identityOf(key);
    const same = alike.get(identity);
    if (same) same.push(row);
    else alike.set(identity, [row]);
  }
  return alike;
}

/** The key without the ordinal that `rowKeys` gives equal entries. */
export function identityOf(rowKey: string): string {
  return rowKey.slice(0, rowKey.lastIndexOf("#"));
}

/** The cells of a unit tab of a 1904 book with its dates turned into serial dates of the 1900 system; other sheets as they are. */
export function tabIn1900(cells: SheetCells, adoption: Adoption): SheetCells {
  const dates = tabDates(cells, adoption);
  return dates ? withBookDates(cells, dates.fromRow, dates.columns) : cells;
}

/** The date columns of a unit tab (0-based, of the worksheet) and the first row (0-based) below its header; null for other sheets. */
export function tabDates(cells: SheetCells, adoption: Adoption): DateColumns | null {
  const tab = adoptTab({ ...cells, visible: true }, adoption);
  if (typeof tab === "string") return null;
  const dates = [...tab.columns].filter(([field]) => dateFields.has(field));
  return { fromRow: tab.headerRow, columns: new Set(dates.map(([, place]) => place.column)) };
}
