import type { FieldKey } from "../fields/field";
import type { ColumnPlace } from "./adoptedBook";
import type { Entry, EntryCells } from "./entry";
import { readEntry } from "./readEntry";

/** The entry as it would be read with these cells, in its place and under its key of now. */
export function changedEntry(entry: Entry, changes: EntryCells): Entry {
  const cells = { ...entry.cells, ...changes };
  const fields = Object.keys(cells) as FieldKey[]; // The keys of an entry's cells are fields.
  const columns = new Map(fields.map((field, column): [FieldKey, ColumnPlace] => [field, { column, header: "" }]));
  const row = fields.map((field) => cells[field] ?? "");
  return readEntry(entry, row, columns);
}
