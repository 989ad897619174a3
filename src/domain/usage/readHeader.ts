import { lettersOf } from "../fields/headerMeaning";
import type { CellValue } from "../values/cell";
import { plainText } from "../values/plainText";
import type { ColumnReading, ReportField } from "./report";
import { foreignEmailWords, headerPrefixes, organizationHeaders, reportHeaders } from "./reportHeaders";

/** No header of a report is longer; what is longer is a note. */
const LONGEST_HEADER = 200;

type Meaning = { readonly field: ReportField; readonly rank: number };

// The keys of the table are exactly the fields.
const fields = Object.keys(reportHeaders) as ReportField[];
const meanings: ReadonlyMap<string, Meaning> = new Map(
  fields.flatMap((field) =>
    reportHeaders[field].map((words, rank): [string, Meaning] => [wordsOf(words), { field, rank }]),
  ),
);

/** Columns that decide: where two are called alike (a month each, or two licenses), only a person can say which is meant. */
const deciding: readonly ReportField[] = ["days", "hours", "lastLogin", "lastViewed", "lastEngaged", "status"];

/**
 * What the columns of a header row mean, by column: one column for each meaning, the others are nobody's. Of columns that
 * decide and are called alike none is read.
 */
export function readHeader(row: readonly CellValue[]): ColumnReading[] {
  const columns = bestColumns(row);
  const doubled = doubledFields(row);
  return columns.filter(({ field }) => !doubled.includes(field));
}

/** The meanings that decide and that two columns have with the same words. */
export function doubledFields(row: readonly CellValue[]): ReportField[] {
  const best = bestColumns(row);
  const isSame = (header: string, cell: CellValue): boolean => {
    const [one, other] = [meaningOf(header), typeof cell === "string" ? meaningOf(plainText(cell)) : null];
    return one !== null && one.field === other?.field && one.rank === other.rank;
  };
  const doubled = best.filter(({ header }) => row.filter((cell) => isSame(header, cell)).length > 1);
  return doubled.map(({ field }) => field).filter((field) => deciding.includes(field));
}

function bestColumns(row: readonly CellValue[]): ColumnReading[] {
  const best = new Map<ReportField, ColumnReading & { readonly rank: number }>();
  row.forEach((cell, column) => {
    const meaning = typeof cell === "string" ? meaningOf(plainText(cell)) : null;
    const known = meaning ? best.get(meaning.field) : undefined;
    if (!meaning || (known && known.rank <= meaning.rank)) return;
    best.set(meaning.field, { field: meaning.field, column, header: plainText(cell), rank: meaning.rank });
  });
  const readings = [...best.values()].map(({ field, column, header }): ColumnReading => ({ field, column, header }));
  return settleDoubles(best.has("email") ? readings : withOtherEmail(row, readings)).sort(
    (a, b) => a.column - b.column,
  );
}

/** Whether the headers are an Organization Summary's: they count people and name none (A2.2). */
export function isOrganizationHeader(row: readonly CellValue[]): boolean {
  const words = row.map((cell) => lettersOf(withoutBrackets(plainText(cell))));
  return organizationHeaders.some((header) => words.includes(lettersOf(header)));
}

/** A header without the brackets it ends with, three at most, such as "(PST/PDT)" or "[Hours:Minutes:Seconds]". */
export function withoutBrackets(header: string): string {
  let rest = header.slice(0, LONGEST_HEADER).replace(/[\s*:]+$/, "");
  for (let brackets = 0; brackets < 3; brackets += 1) {
    const open = rest.endsWith(")") ? rest.lastIndexOf("(") : rest.endsWith("]") ? rest.lastIndexOf("[") : -1;
    if (open < 0) break;
    rest = rest.slice(0, open).replace(/[\s*:]+$/, "");
  }
  return rest;
}

/** The bracket a header ends with, or "". */
export function bracketOf(header: string): string {
  return header.slice(withoutBrackets(header).length);
}

function meaningOf(header: string): Meaning | null {
  if (header.length > LONGEST_HEADER) return null;
  const words = wordsOf(withoutBrackets(header) || header);
  const known = meanings.get(words);
  if (known) return known;
  const status = /licen[sc]e.*status/.test(words) && !/date/.test(words);
  return status ? { field: "status", rank: reportHeaders.status.length } : null;
}

/** A percent sign is a word; the other signs are not. */
function wordsOf(header: string): string {
  const letters = lettersOf(header.replaceAll("%", " percent "));
  const prefix = headerPrefixes.map(lettersOf).find((part) => letters.startsWith(part) && letters.length > part.length);
  return prefix ? letters.slice(prefix.length) : letters;
}

/** One header that contains "email" and speaks of nobody else (HRK in domain.md A2.3). */
function withOtherEmail(row: readonly CellValue[], readings: readonly ColumnReading[]): ColumnReading[] {
  const others = row.flatMap((cell, column): ColumnReading[] => {
    const words = typeof cell === "string" && !cell.includes("@") && cell.length <= 60 ? lettersOf(cell) : "";
    const ours = words.includes("email") && !foreignEmailWords.some((word) => words.includes(word));
    return ours ? [{ field: "email", column, header: plainText(cell) }] : [];
  });
  const taken = new Set(others.map((other) => other.column));
  return others.length === 1 ? [...readings.filter(({ column }) => !taken.has(column)), ...others] : [...readings];
}

/** Beside a percent, "Title" is the course's; one end of a period alone is none. */
function settleDoubles(readings: readonly ColumnReading[]): ColumnReading[] {
  const has = (field: ReportField): boolean => readings.some((reading) => reading.field === field);
  return readings.flatMap((reading): ColumnReading[] => {
    if (reading.field === "title" && lettersOf(reading.header) === "title" && has("percent") && !has("content")) {
      return [{ ...reading, field: "content" }];
    }
    if (reading.field === "periodFrom" && !has("periodTo")) return [];
    return reading.field === "periodTo" && !has("periodFrom") ? [] : [reading];
  });
}
