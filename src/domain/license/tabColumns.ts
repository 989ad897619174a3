import { countyFields, type CountyField, type FieldKey, type HeaderMeaning } from "../fields/field";
import { headerMeaning, lettersOf, readHeaderCell } from "../fields/headerMeaning";
import { statusWords } from "../fields/statusWords";
import { isBlank, type CellValue } from "../values/cell";
import type { ColumnPlace, TabColumns } from "./adoptedBook";

/** The columns of a list by field, with indexes into its rows, what is missing and what is there twice. */
export type FoundColumns = {
  readonly columns: TabColumns;
  readonly missing: readonly CountyField[];
  readonly duplicates: readonly (ColumnPlace & { readonly field: FieldKey })[];
};

/**
 * Reads the header: of columns with one meaning the first is the field's, a plain one before a vague one ("Worker #" before
 * "Worker"). A name column serves for first and last name, or for the one that has no column.
 */
export function findColumns(headers: readonly string[], rowsBelow: readonly (readonly CellValue[])[]): FoundColumns {
  const found = headers.flatMap((header, column) => {
    const reading = readHeaderCell(header);
    if (reading === null || (reading.meaning === "status" && !isOurStatus(headers, column, rowsBelow))) return [];
    return [{ ...reading, place: { column, header } }];
  });
  const places = new Map<HeaderMeaning, ColumnPlace>();
  const duplicates: (ColumnPlace & { readonly field: FieldKey })[] = [];
  for (const { meaning, place } of [...found.filter(({ vague }) => !vague), ...found.filter(({ vague }) => vague)]) {
    if (!places.has(meaning)) places.set(meaning, place);
    else if (meaning !== "fullName") duplicates.push({ field: meaning, ...place });
  }
  const columns = withNames(places);
  return { columns, duplicates, missing: countyFields.filter((field) => !columns.has(field)) };
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
): boolean {
  if (headerMeaning(headers[column + 1] ?? "") === "why") return true;
  return rowsBelow.every(
    (row) =>
      isBlank(row[column]) ||
      ourWords.has(lettersOf(String(row[column]))) ||
      headerMeaning(row[column] ?? "") === "status",
  );
}

const ourWords: ReadonlySet<string> = new Set(Object.values(statusWords).map(lettersOf));
