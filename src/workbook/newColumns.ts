import { ownTitles, type FieldKey, type OwnField } from "../domain/fields/field";
import { isBlank } from "../domain/values/cell";
import { columnBeside, rowBelow, valueAt, type TabLook } from "./tabLook";

/** A column of our own that is to be appended: its title, and its place (0-based). */
export type NewColumn = { readonly field: OwnField; readonly title: string; readonly column: number };

/**
 * Which of the fields the tab lacks, and where they go: right beside the last header, or, where anything stands below there,
 * beside everything filled. Nobody's cells are ever in the way.
 */
export function newColumns(look: TabLook, fields: readonly FieldKey[]): NewColumn[] {
  const lacking = fields.filter((field): field is OwnField => field in ownTitles && !look.map.columns.has(field));
  if (lacking.length === 0) return [];
  const beside = lastHeader(look) + 1;
  const first = isFree(look, beside, lacking.length) ? beside : Math.max(beside, columnBeside(look.cells));
  return lacking.map((field, at) => ({ field, title: ownTitles[field], column: first + at }));
}

function lastHeader({ cells, map }: TabLook): number {
  const headers = cells.values[map.headerRow - cells.firstRow] ?? [];
  const filled = headers.flatMap((cell, at) => (isBlank(cell) ? [] : [at]));
  return cells.firstColumn + (filled.at(-1) ?? -1);
}

function isFree({ cells, map }: TabLook, first: number, count: number): boolean {
  for (let row = map.headerRow; row < rowBelow(cells); row++) {
    for (let column = first; column < first + count; column++) if (!isBlank(valueAt(cells, row, column))) return false;
  }
  return true;
}

/** Our own columns that hold nothing below their header any more, so that the header may go too. */
export function emptyColumns(look: TabLook, fields: readonly FieldKey[]): NewColumn[] {
  return fields.flatMap((field) => {
    const column = look.map.columns.get(field);
    if (column === undefined || !(field in ownTitles) || !isEmptyBelow(look, column)) return [];
    const own = field as OwnField; // Just checked: the titles are those of our own fields.
    return [{ field: own, title: ownTitles[own], column }];
  });
}

function isEmptyBelow({ cells, map }: TabLook, column: number): boolean {
  for (let row = map.headerRow + 1; row < rowBelow(cells); row++)
    if (!isBlank(valueAt(cells, row, column))) return false;
  return true;
}
