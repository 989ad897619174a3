import type { FieldKey } from "../fields/field";
import type { TabColumns } from "../license/adoptedBook";
import { a1Areas } from "./a1Area";

/** Columns that may well be calculated, and those that License List writes for itself. */
const calculated: ReadonlySet<FieldKey> = new Set<FieldKey>([
  "hoursMonth",
  "countableMonth",
  "why",
  "sameClient",
  "toCheck",
]);

/** Fields whose cell is a formula, by row (1-based), for the rows from first to last. */
export type FormulaRows = ReadonlyMap<number, readonly FieldKey[]>;

/** Finds the fields with formulas. Time grows with the number of formula cells in the columns of the list. */
export function formulaRows(formulaCells: string, columns: TabColumns, first: number, last: number): FormulaRows {
  const found = new Map<number, FieldKey[]>();
  if (formulaCells === "") return found;
  const fields = [...columns].filter(
    ([field, { wholeName }]) => !calculated.has(field) && !(wholeName === true && field === "lastName"),
  );
  for (const { top, bottom, left, right } of a1Areas(formulaCells)) {
    const inside = fields.filter(([, { column }]) => left <= column && column <= right).map(([field]) => field);
    if (inside.length === 0) continue;
    for (let row = Math.max(top, first); row <= Math.min(bottom, last); row += 1) {
      found.set(row, [...(found.get(row) ?? []), ...inside]);
    }
  }
  return found;
}
