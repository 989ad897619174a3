import { countyFields, ownTitles, type FieldKey, type HeaderMeaning, type OwnField } from "../fields/field";
import type { BookSheet, TabColumns } from "../license/adoptedBook";
import { findList } from "../license/findList";
import { headerReader, readHeaderRow } from "../license/headerReader";
import { findHeaderRow, type HeaderRow } from "../license/headerRow";
import { saidOfTab, type Adoption } from "../plan/adoption";
import { isBlank } from "../values/cell";
import type { ReadHeader, SetupTab } from "./setupView";

/** One worksheet as set-up shows it; `entries` are those that were read. */
export function readSetupTab(sheet: BookSheet, adoption: Adoption, entries: number): SetupTab {
  const list = findList(sheet, adoption);
  const row = typeof list === "string" ? headersOf(sheet, adoption) : list;
  const headers = readHeaders(sheet, adoption);
  const fields = typeof list === "string" ? fieldsOf(headers) : new Set(list.columns.keys());
  return {
    name: sheet.name,
    found: typeof list === "string" ? list : "unit",
    said: saidOfTab(adoption, sheet.name),
    headerRow: row === null ? null : sheet.firstRow + row.index + 1,
    entries,
    headers,
    missing: countyFields.filter((field) => !fields.has(field)),
    // The keys of the titles are exactly our own fields.
    own: (Object.keys(ownTitles) as OwnField[]).filter((field) => fields.has(field)),
  };
}

/** The headers of a worksheet, and how each is read. */
export function readHeaders(sheet: BookSheet, adoption: Adoption): ReadHeader[] {
  const list = findList(sheet, adoption);
  const row = typeof list === "string" ? headersOf(sheet, adoption) : list;
  const readings = readHeaderRow(row?.headers ?? [], headerReader(adoption, sheet.name));
  const served = typeof list === "string" ? null : meaningsOf(list.columns);
  return readings.flatMap(({ meaning, source }, index): ReadHeader[] => {
    const header = row?.headers[index] ?? "";
    if (isBlank(header)) return [];
    const serves = served === null ? meaning : (served.get(index) ?? null);
    return [{ header, column: sheet.firstColumn + index, meaning: serves, source }];
  });
}

/** The headers of a sheet that is no unit tab: those of a list, or its first row with three texts. */
function headersOf(sheet: BookSheet, adoption: Adoption): HeaderRow | null {
  return findHeaderRow(sheet.values, headerReader(adoption, sheet.name)) ?? firstTexts(sheet);
}

/** What each column of a list serves for; one that serves for both names is the whole name. */
function meaningsOf(columns: TabColumns): Map<number, HeaderMeaning> {
  return new Map(
    [...columns].map(([field, { column, wholeName }]) => [column, wholeName === true ? "fullName" : field]),
  );
}

function fieldsOf(headers: readonly ReadHeader[]): ReadonlySet<FieldKey> {
  const names: readonly FieldKey[] = ["firstName", "lastName"];
  return new Set(headers.flatMap(({ meaning }) => (meaning === "fullName" ? names : (meaning ?? []))));
}

function firstTexts({ values }: BookSheet): HeaderRow | null {
  const index = values.findIndex((row) => row.filter((cell) => typeof cell === "string" && !isBlank(cell)).length >= 3);
  const row = values[index];
  return row === undefined ? null : { index, headers: row.map((cell) => (isBlank(cell) ? "" : String(cell))) };
}
