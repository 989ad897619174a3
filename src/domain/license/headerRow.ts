import { countyFields, type HeaderMeaning } from "../fields/field";
import { headerMeaning } from "../fields/headerMeaning";
import { isBlank, type CellValue } from "../values/cell";
import type { HeaderReader } from "./headerReader";

/** The header of a list: index of its (lower) row within the sheet's cells, and the header text of each column. */
export type HeaderRow = { readonly index: number; readonly headers: readonly string[] };

const FILLED_ROWS_SEARCHED = 30;

/**
 * Finds the header row of a list: an e-mail header and two more of the county's (ruling 2), within the first 30 filled rows, below
 * any titles. Headers that run over two rows ("Case" above "Number") are joined; null when the sheet has no such row.
 * What a person said adds to what is seen here: a word about a header never moves the row in which the headers are.
 */
export function findHeaderRow(rows: readonly (readonly CellValue[])[], read: HeaderReader): HeaderRow | null {
  const score = (headers: readonly string[]) => countCountyHeaders(headers.map((header) => meaningsOf(header, read)));
  let filled = 0;
  for (const [index, row] of rows.entries()) {
    if (row.every((cell) => isBlank(cell))) continue;
    if (++filled > FILLED_ROWS_SEARCHED) return null;
    const alone = row.map(textOf);
    const below = rows[index + 1];
    const joined = below !== undefined && isHeaderLike(below) ? join(alone, below.map(textOf), read) : null;
    if (joined !== null && below !== undefined && score(joined) > Math.max(score(alone), score(below.map(textOf)), 2))
      return { index: index + 1, headers: joined };
    if (score(alone) >= 3) return { index, headers: alone };
  }
  return null;
}

/** Whether headers, as they are read, make a list: an e-mail header and two more of the county's (ruling 2). */
export function isListHeader(headers: readonly string[], read: HeaderReader): boolean {
  return countCountyHeaders(headers.map((header) => [read(header).meaning])) >= 3;
}

/** Whether the row is a header again, in the same order or another: an e-mail header, or three cells that name their column. */
export function isRepeatedHeader(row: readonly CellValue[], headers: readonly string[], read: HeaderReader): boolean {
  const meanings = row.map((cell) =>
    typeof cell === "string" && cell !== "" && !cell.includes("@") ? meaningsOf(cell, read) : [],
  );
  const same = meanings.filter((some, column) => {
    if (some.length === 0) return false;
    const those = meaningsOf(headers[column] ?? "", read);
    return some.some((meaning) => those.includes(meaning));
  });
  return same.length >= 3 || countCountyHeaders(meanings) >= 3;
}

/** What a header may stand for: by a person's word, and by the synonyms too. */
function meaningsOf(header: string, read: HeaderReader): HeaderMeaning[] {
  const { meaning, source } = read(header);
  const meanings = source === "person" ? [meaning, headerMeaning(header)] : [meaning];
  return meanings.filter((one) => one !== null);
}

/** County headers recognised, or 0 without an e-mail header. The SSN does not count (ruling 2). */
function countCountyHeaders(headers: readonly (readonly (HeaderMeaning | null)[])[]): number {
  const meanings = new Set(
    headers.flat().filter((meaning) => meaning !== null && meaning !== "ssn" && isCounty(meaning)),
  );
  return meanings.has("email") ? meanings.size : 0;
}

function isCounty(meaning: HeaderMeaning): boolean {
  return meaning === "fullName" || countyFields.some((field) => field === meaning);
}

function isHeaderLike(row: readonly CellValue[]): boolean {
  return row.every((cell) => typeof cell === "string" && !/[@\d]/.test(cell));
}

function join(upper: readonly string[], lower: readonly string[], read: HeaderReader): string[] {
  const width = Math.max(upper.length, lower.length);
  const isKnown = (text: string) => read(text).source !== "unknown";
  return Array.from({ length: width }, (_, column) => {
    const both = [upper[column] ?? "", lower[column] ?? ""].filter((text) => text !== "");
    const whole = both.join(" ");
    return isKnown(whole) ? whole : ([...both].reverse().find(isKnown) ?? whole);
  });
}

function textOf(cell: CellValue): string {
  return isBlank(cell) ? "" : String(cell);
}
