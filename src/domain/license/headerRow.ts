import { countyFields, type HeaderMeaning } from "../fields/field";
import { headerMeaning } from "../fields/headerMeaning";
import { isBlank, type CellValue } from "../values/cell";

/** The header of a list: index of its (lower) row within the sheet's cells, and the header text of each column. */
export type HeaderRow = { readonly index: number; readonly headers: readonly string[] };

const FILLED_ROWS_SEARCHED = 30;

/**
 * Finds the header row of a list: an e-mail header and two more of the county's (ruling 2), within the first 30 filled rows, below
 * any titles. Headers that run over two rows ("Case" above "Number") are joined; null when the sheet has no such row.
 */
export function findHeaderRow(rows: readonly (readonly CellValue[])[]): HeaderRow | null {
  let filled = 0;
  for (const [index, row] of rows.entries()) {
    if (row.every((cell) => isBlank(cell))) continue;
    if (++filled > FILLED_ROWS_SEARCHED) return null;
    const alone = row.map(textOf);
    const below = rows[index + 1];
    const joined = below !== undefined && isHeaderLike(below) ? join(alone, below.map(textOf)) : null;
    if (joined !== null && below !== undefined && score(joined) > Math.max(score(alone), score(below.map(textOf)), 2))
      return { index: index + 1, headers: joined };
    if (score(alone) >= 3) return { index, headers: alone };
  }
  return null;
}

/** Whether the row is a header again, in the same order or another: an e-mail header, or three cells that name their column. */
export function isRepeatedHeader(row: readonly CellValue[], headers: readonly string[]): boolean {
  const texts = row.map((cell) => (typeof cell === "string" && !cell.includes("@") ? cell : ""));
  const same = texts.filter((text, column) => text !== "" && isSameMeaning(text, headers[column] ?? ""));
  return same.length >= 3 || (texts.some((text) => headerMeaning(text) === "email") && score(texts) >= 3);
}

function isSameMeaning(text: string, header: string): boolean {
  const meaning = headerMeaning(text);
  return meaning !== null && meaning === headerMeaning(header);
}

/** County headers recognised, or 0 without an e-mail header. The SSN does not count (ruling 2). */
function score(headers: readonly string[]): number {
  const meanings = new Set(
    headers.map(headerMeaning).filter((meaning) => meaning !== null && meaning !== "ssn" && isCounty(meaning)),
  );
  return meanings.has("email") ? meanings.size : 0;
}

function isCounty(meaning: HeaderMeaning): boolean {
  return meaning === "fullName" || countyFields.some((field) => field === meaning);
}

function isHeaderLike(row: readonly CellValue[]): boolean {
  return row.every((cell) => typeof cell === "string" && !/[@\d]/.test(cell));
}

function join(upper: readonly string[], lower: readonly string[]): string[] {
  const width = Math.max(upper.length, lower.length);
  return Array.from({ length: width }, (_, column) => {
    const both = [upper[column] ?? "", lower[column] ?? ""].filter((text) => text !== "");
    const whole = both.join(" ");
    return headerMeaning(whole) === null
      ? ([...both].reverse().find((text) => headerMeaning(text) !== null) ?? whole)
      : whole;
  });
}

function textOf(cell: CellValue): string {
  return isBlank(cell) ? "" : String(cell);
}
