import type { AdoptedTab } from "../license/adoptedBook";
import { identityOfKey, identityReader, type IdentityReader } from "../license/entryKey";
import { headerReader } from "../license/headerReader";
import { findHeaderRow } from "../license/headerRow";
import type { ListHeader } from "../license/listRow";
import { isBlank, type CellValue, type SheetCells } from "../values/cell";
import type { Area } from "./a1Area";
import type { CheckedSheet } from "./checkedBook";
import { checkRow, rowAt, type CheckedRow, type RowGround } from "./checkedRow";
import { formulaRows } from "./formulaRows";
import { mergedAreas, mergedRows, type MergedRows } from "./mergedRows";
import { SharedMap } from "./sharedMap";

/** One unit tab whose rows were checked by themselves, with all that it takes to read some of them again. Columns are the worksheet's. */
export type TabCheck = {
  readonly adopted: AdoptedTab;
  readonly ground: RowGround;
  readonly list: ListHeader;
  readonly identityOf: IdentityReader;
  /** Entries in their order. */
  readonly rows: readonly CheckedRow[];
  /** Filled rows that are no entries, with their identity. */
  readonly others: ReadonlyMap<number, string>;
  /** The first blank row below the header: what stands below it is outside the list. */
  readonly gap: number;
  /** The rows of one identity, in their order, whether entries or not: a key holds the place among them. */
  readonly identities: SharedMap<readonly number[]>;
  readonly areas: readonly Area[];
  readonly merged: MergedRows;
};

/** Checks each row of one tab by itself; what connects it with others is found when all tabs are there. */
export function tabCheck(
  adopted: AdoptedTab,
  sheet: CheckedSheet,
  ground: RowGround,
  merges: readonly string[],
): TabCheck {
  const { columns, entries, headerRow, lastRow } = adopted;
  const formulas = formulaRows(sheet.formulaCells, columns, headerRow + 1, lastRow);
  const rows = entries.map((entry) => checkRow(entry, formulas.get(entry.row) ?? [], ground));
  const identityOf = identityReader(columns);
  const others = otherRows(sheet, headerRow, rows, identityOf);
  const areas = mergedAreas(merges);
  return {
    adopted,
    ground,
    list: listHeader(sheet, columns, ground),
    identityOf,
    rows,
    others,
    gap: firstGap(headerRow + 1, rows, others),
    identities: identitiesOf(rows, others),
    areas,
    merged: mergedRows(areas, rows, columns),
  };
}

/** A line of cells as a line from the worksheet's first column. */
export function wholeLine(line: readonly CellValue[], firstColumn: number): readonly CellValue[] {
  return firstColumn === 0 ? line : [...Array<CellValue>(firstColumn).fill(""), ...line];
}

/** The first row from a row on that is neither an entry nor filled with anything else. */
export function firstGap(from: number, rows: readonly CheckedRow[], others: ReadonlyMap<number, string>): number {
  let row = from;
  while (others.has(row) || rowAt(rows, row) !== null) row += 1;
  return row;
}

function listHeader(sheet: SheetCells, columns: AdoptedTab["columns"], { rules }: RowGround): ListHeader {
  const read = headerReader(rules.settings.adoption, sheet.name);
  const headers = findHeaderRow(sheet.values, read)?.headers ?? [];
  return { headers: wholeLine(headers, sheet.firstColumn).map(String), columns, read };
}

function otherRows(
  { values, firstRow, firstColumn }: SheetCells,
  headerRow: number,
  rows: readonly CheckedRow[],
  identityOf: IdentityReader,
): ReadonlyMap<number, string> {
  const others = new Map<number, string>();
  for (let row = headerRow + 1; row <= firstRow + values.length; row += 1) {
    const line = values[row - firstRow - 1] ?? [];
    const isOther = rowAt(rows, row) === null && !line.every((cell) => isBlank(cell));
    if (isOther) others.set(row, identityOf(wholeLine(line, firstColumn)));
  }
  return others;
}

function identitiesOf(rows: readonly CheckedRow[], others: ReadonlyMap<number, string>): SharedMap<readonly number[]> {
  const found = new Map<string, number[]>();
  const all = [
    ...rows.map(({ entry }) => ({ row: entry.row, identity: identityOfKey(entry.rowKey) })),
    ...[...others].map(([row, identity]) => ({ row, identity })),
  ];
  for (const { row, identity } of all.sort((a, b) => a.row - b.row)) {
    if (identity === "") continue;
    const same = found.get(identity);
    if (same === undefined) found.set(identity, [row]);
    else same.push(row);
  }
  return new SharedMap(found);
}
