import type { FieldKey } from "../domain/fields/field";
import type { NewEntry } from "../domain/plan/editPlan";
import { isBlank, type CellValue } from "../domain/values/cell";
import { sameValue } from "./sameValue";
import { valueAt, type TabLook } from "./tabLook";

/** One cell of a new entry; `alike` is another way to write the same name. The column is 0-based. */
export type EntryCell = {
  readonly field: FieldKey;
  readonly column: number;
  readonly value: CellValue;
  readonly alike?: string;
};

/** The cells of a new entry on a tab, and the fields for which the tab has no column. */
export type EntryLine = { readonly cells: readonly EntryCell[]; readonly placeless: readonly FieldKey[] };

type Columns = ReadonlyMap<FieldKey, number>;

/** Where the cells of a new entry go: blank ones are left out, and first and last name are one cell where one column holds both. */
export function entryLine({ cells }: NewEntry, tab: TabLook, toCome?: Columns): EntryLine {
  const line: EntryCell[] = [];
  const placeless: FieldKey[] = [];
  const whole = wholeNameColumn(tab);
  const fields = (Object.keys(cells) as FieldKey[]).filter((field) => !isBlank(cells[field])); // Keys of NewEntry are fields.
  for (const field of fields) {
    const column = tab.map.columns.get(field) ?? toCome?.get(field);
    if (whole !== null && (field === "firstName" || field === "lastName")) continue;
    if (column === undefined) placeless.push(field);
    else line.push({ field, column, value: cells[field] ?? "" });
  }
  const name = whole === null ? null : nameCell(textOf(cells.firstName), textOf(cells.lastName), tab, whole);
  return { cells: name ? [name, ...line] : line, placeless };
}

/** How many cells an entry is counted as on a tab. */
export function cellCount(entry: NewEntry, tab: TabLook | undefined): number {
  if (!tab) return Object.values(entry.cells).filter((value) => !isBlank(value)).length;
  const { cells, placeless } = entryLine(entry, tab);
  return cells.length + placeless.length;
}

/** Whether a row (0-based) shows a cell of a new entry, in its column or in another one. */
export function showsCell({ cells }: TabLook, row: number, cell: EntryCell, column: number = cell.column): boolean {
  const now = valueAt(cells, row, column);
  return sameValue(now, cell.value) || (cell.alike !== undefined && sameValue(now, cell.alike));
}

/** The column that holds first and last name together; null where they have columns of their own. */
function wholeNameColumn({ map }: TabLook): number | null {
  const column = map.columns.get("firstName");
  return column !== undefined && !map.columns.has("lastName") && map.shown.get("lastName") === column ? column : null;
}

function nameCell(first: string, last: string, tab: TabLook, column: number): EntryCell | null {
  const plain = [first, last].filter(Boolean).join(" ");
  if (plain === "") return null;
  const turned = [last, first].filter(Boolean).join(", ");
  const [value, alike] = putsLastNameFirst(tab, column) ? [turned, plain] : [plain, turned];
  return { field: "firstName", column, value, alike };
}

/** Names are written as the nearest entry above writes its own; in an empty list, as the header does. */
function putsLastNameFirst({ cells, map }: TabLook, column: number): boolean {
  const rows = [...map.rows.values()].sort((a, b) => b - a);
  const names = rows.map((row) => textOf(valueAt(cells, row, column))).filter((name) => /[\s,]/.test(name));
  return (names[0] ?? textOf(valueAt(cells, map.headerRow, column))).includes(",");
}

function textOf(value: CellValue | undefined): string {
  return isBlank(value) ? "" : String(value).trim();
}
