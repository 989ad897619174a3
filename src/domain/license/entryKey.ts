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

/**
 * The key of each row below the header, from the raw cells of the identity fields and the row's ordinal among equal ones;
 * "" for a row with no recognised cell filled. `columns` gives indexes into the rows. Rows have no identity of their own, so
 * the same function finds an entry again before it is written (X2).
 */
export function rowKeys(
  rows: readonly (readonly CellValue[])[],
  columns: ReadonlyMap<FieldKey, { readonly column: number }>,
): string[] {
  const identity = [...new Set(identityFields.flatMap((field) => columns.get(field)?.column ?? []))];
  const recognised = [...columns.values()].map(({ column }) => column);
  const seen = new Map<string, number>();
  return rows.map((row) => {
    if (recognised.every((column) => isBlank(row[column]))) return "";
    const cells = JSON.stringify(identity.map((column) => String(row[column] ?? "")));
    const ordinal = (seen.get(cells) ?? 0) + 1;
    seen.set(cells, ordinal);
    return `${cells}#${ordinal}`;
  });
}
