import { lettersOf } from "../fields/headerMeaning";
import { saidOfTab, type Adoption } from "../plan/adoption";
import type { BookSheet, NoUnitTab } from "./adoptedBook";
import { headerReader, type HeaderReader } from "./headerReader";
import { findHeaderRow, isListHeader, type HeaderRow } from "./headerRow";
import { findColumns, type FoundColumns } from "./tabColumns";

/** A list as its header tells it: where the header is, and what its columns mean. Indexes are those of the sheet's cells. */
export type FoundList = HeaderRow & FoundColumns & { readonly read: HeaderReader };

/** Header words of usage reports (domain.md D2) that a license list without case number and issue date does not have. */
const reportHeaders: ReadonlySet<string> = new Set(
  [
    "days logged in",
    "days active",
    "logins",
    "log ins",
    "hours viewed",
    "minutes viewed",
    "seconds viewed",
    "time spent",
    "total time",
    "last login",
    "last log in",
    "last logged in",
    "last access date",
    "last active",
    "last activity",
    "last viewed",
    "last engaged at",
  ].map(lettersOf),
);

/** Finds the list of a worksheet by its headers (ruling 2) and by what a person said, or says why it is no unit tab. */
export function findList(sheet: BookSheet, adoption: Adoption): FoundList | NoUnitTab {
  const read = headerReader(adoption, sheet.name);
  const header = findHeaderRow(sheet.values, read);
  if (header === null || !isListHeader(header.headers, read)) return "no-list";
  const found = findColumns(header.headers, sheet.values.slice(header.index + 1), read);
  const list = { ...header, ...found, read };
  const said = saidOfTab(adoption, sheet.name);
  if (said !== "unit" && isUsageReport(list)) return "report";
  return said === "other" ? "other" : list;
}

/** A list that carries our Why column is a list, whatever else it has. */
function isUsageReport({ headers, columns, read }: FoundList): boolean {
  if (columns.has("caseNumber") || columns.has("dateIssued") || columns.has("why")) return false;
  return headers.some((header) => {
    const { meaning, source } = read(header);
    return meaning === "lastLogin" || (source !== "person" && reportHeaders.has(lettersOf(header)));
  });
}
