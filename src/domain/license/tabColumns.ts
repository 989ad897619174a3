import { countyFields, type CountyField, type FieldKey } from "../fields/field";
import { headerMeaning, lettersOf } from "../fields/headerMeaning";
import type { HeaderMeaning } from "../fields/headers";
import { statusWords } from "../fields/statusWords";
import { isBlank, type CellValue } from "../values/cell";
import type { ColumnPlace, TabColumns } from "./adoptedBook";

/** The columns of a list by field, with indexes into its rows, what is missing and what is there twice. */
export type FoundColumns = {
  readonly columns: TabColumns;
  readonly missing: readonly CountyField[];
  readonly duplicates: readonly (ColumnPlace & { readonly field: FieldKey })[];
};

/** Reads the header: the first column of each meaning is the field's (X4). A name column serves where first or last name has none. */
export function findColumns(headers: readonly string[], rowsBelow: readonly (readonly CellValue[])[]): FoundColumns {
  const places = new Map<HeaderMeaning, ColumnPlace>();
  const duplicates: (ColumnPlace & { readonly field: FieldKey })[] = [];
  headers.forEach((header, column) => {
    const meaning = headerMeaning(header);
    if (meaning === null || (meaning === "status" && !isOurStatus(headers, column, rowsBelow))) return;
    if (!places.has(meaning)) places.set(meaning, { column, header });
    else if (meaning !== "fullName") duplicates.push({ field: meaning, column, header });
  });
  const columns = withNames(places);
  return { columns, duplicates, missing: countyFields.filter((field) => !columns.has(field)) };
}

function withNames(places: ReadonlyMap<HeaderMeaning, ColumnPlace>): TabColumns {
  const columns = new Map<FieldKey, ColumnPlace>();
  for (const [meaning, place] of places) if (meaning !== "fullName") columns.set(meaning, place);
  const whole = places.get("fullName");
  if (whole !== undefined && !columns.has("firstName") && !columns.has("lastName")) {
    columns.set("firstName", { ...whole, wholeName: true });
    columns.set("lastName", { ...whole, wholeName: true });
  }
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
