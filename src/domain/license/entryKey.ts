import type { FieldKey } from "../fields/field";
import { isBlank, type CellValue } from "../values/cell";

/** The fields that tell entries of a tab apart. The SSN is not among them. */
export const identityFields = [
  "email",
  "caseNumber",
  "lastName",
  "firstName",
  "dateIssued",
] as const satisfies readonly FieldKey[];

/** Which cell of a key each identity field is: keys are made of the fields' columns, in their order, a shared one once. */
export function identityPlaces(
  columns: ReadonlyMap<FieldKey, { readonly column: number }>,
): ReadonlyMap<FieldKey, number> {
  const places = identityColumns(columns);
  return new Map(
    identityFields.flatMap((field): [FieldKey, number][] => {
      const at = places.indexOf(columns.get(field)?.column ?? -1);
      return at < 0 ? [] : [[field, at]];
    }),
  );
}

function identityColumns(columns: ReadonlyMap<FieldKey, { readonly column: number }>): number[] {
  return [...new Set(identityFields.flatMap((field) => columns.get(field)?.column ?? []))];
}

/** Reads what tells a row from others: its raw identity cells as one text, or "" for a row with no recognised cell filled. */
export type IdentityReader = (row: readonly CellValue[]) => string;

/** The reader of a list whose columns are indexes into its rows. */
export function identityReader(columns: ReadonlyMap<FieldKey, { readonly column: number }>): IdentityReader {
  const identity = identityColumns(columns);
  const recognised = [...columns.values()].map(({ column }) => column);
  return (row) =>
    recognised.every((column) => isBlank(row[column]))
      ? ""
      : JSON.stringify(identity.map((column) => String(row[column] ?? "")));
}

/** The key of a row by its identity and its ordinal (from 1) among rows of one identity. */
export function rowKeyOf(identity: string, ordinal: number): string {
  return identity === "" ? "" : `${identity}#${ordinal}`;
}

/** The identity in a key that `rowKeyOf` made. */
export function identityOfKey(rowKey: string): string {
  return rowKey.slice(0, Math.max(rowKey.lastIndexOf("#"), 0));
}

/**
 * The key of each row below the header, from the raw cells of the identity fields and the row's ordinal among equal ones;
 * "" for a row with no recognised cell filled. `columns` gives indexes into the rows. Rows have no identity of their own, so
 * the same function finds an entry again before it is written (X2).
 */
export function rowKeys(
  rows: readonly (readonly CellValue[])[],
  columns: ReadonlyMap<FieldKey, { readonly column: number }>,
): string[] {
  const identityOf = identityReader(columns);
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const identity = identityOf(row);
    const ordinal = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, ordinal);
    return rowKeyOf(identity, ordinal);
  });
}
