import { countyFields, type CountyField, type FieldKey, type HeaderMeaning } from "../fields/field";
import { lettersOf } from "../fields/headerMeaning";
import { statusWords } from "../fields/statusWords";
import { isBlank, type CellValue } from "../values/cell";
import type { ColumnPlace, TabColumns } from "./adoptedBook";
import { readHeaderRow, type HeaderReader, type TabHeader } from "./headerReader";

/** The columns of a list by field, with indexes into its rows, what is missing and what is there twice. */
export type FoundColumns = {
  readonly columns: TabColumns;
  readonly missing: readonly CountyField[];
  readonly duplicates: readonly (ColumnPlace & { readonly field: FieldKey })[];
};

/**
 * Reads the header: of columns with one meaning the first is the field's, one that a person named before all others, and a
 * plain one before a vague one ("Worker #" before "Worker"). Only columns that say it as strongly are there twice. A name column
 * serves for first and last name, or for the one that has no column.
 */
export function findColumns(
  headers: readonly string[],
  rowsBelow: readonly (readonly CellValue[])[],
  read: HeaderReader,
): FoundColumns {
  const found = readHeaderRow(headers, read).flatMap(({ meaning, vague, source }, column) => {
    if (meaning === null) return [];
    if (meaning === "status" && source === "synonyms" && !isOurStatus(headers, column, rowsBelow, read)) return [];
    return [{ meaning, rank: rankOf({ meaning, vague, source }), place: { column, header: headers[column] ?? "" } }];
  });
  const first = new Map<HeaderMeaning, (typeof found)[number]>();
  const duplicates: (ColumnPlace & { readonly field: FieldKey })[] = [];
  for (const header of found.sort((a, b) => a.rank - b.rank)) {
    const { meaning, rank, place } = header;
    const standing = first.get(meaning);
    if (standing === undefined) first.set(meaning, header);
    else if (meaning !== "fullName" && standing.rank === rank) duplicates.push({ field: meaning, ...place });
  }
  const columns = withNames(new Map([...first].map(([meaning, { place }]) => [meaning, place])));
  return { columns, duplicates, missing: countyFields.filter((field) => !columns.has(field)) };
}

function rankOf({ vague, source }: TabHeader): number {
  if (source === "person") return 0;
  return vague ? 2 : 1;
}

function withNames(places: ReadonlyMap<HeaderMeaning, ColumnPlace>): TabColumns {
  const columns = new Map<FieldKey, ColumnPlace>();
  for (const [meaning, place] of places) if (meaning !== "fullName") columns.set(meaning, place);
  const name = places.get("fullName");
  const without = (["firstName", "lastName"] as const).filter((field) => !columns.has(field));
  if (name === undefined) return columns;
  for (const field of without) columns.set(field, { ...name, ...(without.length === 2 && { wholeName: true }) });
  return columns;
}

/** A Status column is ours when Why stands beside it or it holds only our words; a county's own is left alone (X4). */
function isOurStatus(
  headers: readonly string[],
  column: number,
  rowsBelow: readonly (readonly CellValue[])[],
  read: HeaderReader,
): boolean {
  if (read(headers[column + 1] ?? "").meaning === "why") return true;
  return rowsBelow.every(
    (row) =>
      isBlank(row[column]) ||
      ourWords.has(lettersOf(String(row[column]))) ||
      read(row[column] ?? "").meaning === "status",
  );
}

const ourWords: ReadonlySet<string> = new Set(Object.values(statusWords).map(lettersOf));
