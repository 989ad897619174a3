import type { Adoption } from "../../domain/plan/adoption";
import { readAdoption } from "../../domain/settings/readAdoption";
import type { CellValue } from "../../domain/values/cell";
import { withoutSheets } from "../areas";
import { ownSheetIn1900 } from "../bookDates";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { tabIn1900 } from "../tabMap";
import { queueDateSystem } from "./dateSystem";
import { isTooLarge } from "./hostErrors";
import type { RawSheet } from "./rawSheet";
import { cellsToLoad, hasFormats, readInParts } from "./readInParts";
import type { Answer, RoundTrips } from "./roundTrips";

type SheetName = { readonly id: string; readonly name: string; readonly visible: boolean };
type Places = Pick<WorkbookSnapshot, "date1904" | "activeSheet" | "selection"> & {
  readonly sheets: readonly SheetName[];
};

/**
 * One picture of every worksheet but very hidden ones, in two syncs; a book too large for one answer takes more.
 * Never writes.
 */
export async function readSnapshot(trips: RoundTrips): Promise<WorkbookSnapshot> {
  const places = await trips.once(queuePlaces);
  const sheets = await readSheets(trips, places.sheets);
  if (!places.date1904) return { ...places, sheets };
  const adoption = adoptionOf(sheets);
  return { ...places, sheets: sheets.map((sheet) => in1900(sheet, adoption)) };
}

function queuePlaces(context: Excel.RequestContext): Answer<Places> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  const active = workbook.worksheets.getActiveWorksheet().load("name");
  const selected = workbook.getActiveCell().untrack().load("address");
  const date1904 = queueDateSystem(context);
  return () => ({
    date1904: date1904(),
    activeSheet: active.name,
    selection: withoutSheets(selected.address),
    sheets: sheets.items
      .filter((sheet) => sheet.visibility !== Excel.SheetVisibility.veryHidden)
      .map((sheet) => ({
        id: sheet.id,
        name: sheet.name,
        visible: sheet.visibility === Excel.SheetVisibility.visible,
      })),
  });
}

async function readSheets(trips: RoundTrips, names: readonly SheetName[]): Promise<SheetSnapshot[]> {
  const raw = await readAtOnce(trips, names);
  if (raw.every(isWhole)) return raw.map(toSnapshot);
  const whole = await readInParts(
    trips,
    raw.filter((sheet) => !isWhole(sheet)),
  );
  return raw.map((sheet) => toSnapshot({ ...sheet, ...whole.get(sheet.id) }));
}

async function readAtOnce(trips: RoundTrips, names: readonly SheetName[]): Promise<RawSheet[]> {
  try {
    return await trips.once((context) => queueSheets(context, names, true));
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return trips.once((context) => queueSheets(context, names, false));
  }
}

function queueSheets(
  context: Excel.RequestContext,
  names: readonly SheetName[],
  withValues: boolean,
): Answer<RawSheet[]> {
  const answers = names.map((name) => queueSheet(context, name, withValues));
  return () => answers.map((answer) => answer());
}

function queueSheet(context: Excel.RequestContext, sheetName: SheetName, withValues: boolean): Answer<RawSheet> {
  const sheet = context.workbook.worksheets.getItem(sheetName.id);
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load(`rowIndex,columnIndex,rowCount,columnCount${withValues ? `,${cellsToLoad(sheetName.name)}` : ""}`);
  const formulas = used.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas).untrack().load("address");
  const protection = sheet.protection.load("protected");
  const filter = sheet.autoFilter.load("isDataFiltered");
  const tables = sheet.tables.load("items/autoFilter/isDataFiltered");
  return () => {
    const isEmpty = used.isNullObject;
    return {
      ...sheetName,
      firstRow: isEmpty ? 0 : used.rowIndex,
      firstColumn: isEmpty ? 0 : used.columnIndex,
      rows: isEmpty ? 0 : used.rowCount,
      columns: isEmpty ? 0 : used.columnCount,
      values: isEmpty ? [] : withValues ? (used.values as CellValue[][] | null) : null, // Null above five million cells.
      ...(hasFormats(sheetName.name) && withValues && !isEmpty && { formats: used.numberFormat as string[][] }), // Always text.
      protected: protection.protected,
      filtered: filter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered),
      formulaCells: isEmpty || formulas.isNullObject ? "" : withoutSheets(formulas.address),
    };
  };
}

function isWhole(sheet: RawSheet): sheet is RawSheet & { readonly values: SheetSnapshot["values"] } {
  return sheet.values !== null;
}

function toSnapshot({ rows: _rows, columns: _columns, values, ...sheet }: RawSheet): SheetSnapshot {
  return { ...sheet, values: values ?? [] };
}

/** What the Setup sheet says of tabs and headers, read together with them. */
export function adoptionOf(sheets: readonly SheetSnapshot[]): Adoption {
  return readAdoption(sheets.find(({ name }) => name === "Setup"));
}

function in1900(sheet: SheetSnapshot, adoption: Adoption): SheetSnapshot {
  return { ...sheet, ...ownSheetIn1900(tabIn1900(sheet, adoption)) };
}
