import { countyFields, type CountyField } from "../fields/field";
import { readDate } from "../fields/readDate";
import { isEmailShaped, normalEmail } from "../values/emailAddress";
import { isBlank, type CellValue } from "../values/cell";
import type { TabColumns } from "./adoptedBook";
import type { HeaderReader } from "./headerReader";
import { isRepeatedHeader } from "./headerRow";

/** Fields whose filled cell, standing alone in its row, is an entry begun and not a note. */
const coded: readonly CountyField[] = ["caseNumber", "ssn", "workerNumber"];

/** How the list is read: the texts of its header, its columns (indexes into the rows), and what its headers mean. */
export type ListHeader = {
  readonly headers: readonly string[];
  readonly columns: TabColumns;
  readonly read: HeaderReader;
};

/**
 * Whether a row below the header is an entry: any county cell filled, and neither a repeated header, nor a note, a total,
 * nor the line that explains the header (ruling 3). `first` marks the row right below the header.
 */
export function isEntryRow(row: readonly CellValue[], { headers, columns, read }: ListHeader, first: boolean): boolean {
  const filled = countyFields.filter((field) => !isBlank(row[columns.get(field)?.column ?? -1]));
  if (filled.length === 0 || isRepeatedHeader(row, headers, read)) return false;
  if (isTotal(row, columns)) return false;
  if (first && explainsHeader(row, columns, filled)) return false;
  return !isNote(row, columns, filled);
}

function isTotal(row: readonly CellValue[], columns: TabColumns): boolean {
  const text = row.find((cell) => !isBlank(cell));
  const email = row[columns.get("email")?.column ?? -1] ?? "";
  return (
    typeof text === "string" &&
    /^\s*(?:(?:sub|grand)[\s-]*)?(?:totals?|count)\b/i.test(text) &&
    !String(email).includes("@")
  );
}

/** A single text at the left of the list, with nothing else recognised. */
function isNote(row: readonly CellValue[], columns: TabColumns, filled: readonly CountyField[]): boolean {
  const places = [...columns.values()].map(({ column }) => column);
  const cells = [...new Set(places)].filter((column) => !isBlank(row[column]));
  const text = row[cells[0] ?? -1];
  if (cells.length !== 1 || cells[0] !== Math.min(...places) || typeof text !== "string") return false;
  if (isEmailShaped(normalEmail(text))) return false;
  return !(filled.some((field) => coded.includes(field)) && /^\S*\d\S*$/.test(text.trim()));
}

/** "(required)", "7 letters", "mm/dd/yyyy" and the like under the header: three cells, none of which could be what the header says. */
function explainsHeader(row: readonly CellValue[], columns: TabColumns, filled: readonly CountyField[]): boolean {
  const hard = filled.flatMap((field) => {
    const isPossible = possible[field];
    return isPossible === undefined ? [] : [isPossible(row[columns.get(field)?.column ?? -1] ?? "")];
  });
  return hard.length >= 3 && hard.every((isPossible) => !isPossible);
}

const possible: Readonly<Partial<Record<CountyField, (cell: CellValue) => boolean>>> = {
  email: (cell) => String(cell).includes("@"),
  caseNumber: (cell) => /^\S*\d\S*$/.test(String(cell).trim()),
  workerNumber: (cell) => /^\S*\d\S*$/.test(String(cell).trim()),
  ssn: (cell) => String(cell).replace(/\D/g, "").length >= 7,
  dateIssued: (cell) => readDate(cell).as !== "unreadable",
};
