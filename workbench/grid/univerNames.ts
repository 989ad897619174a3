import { IDefinedNamesService, ISuperTableService } from "@univerjs/engine-formula";
import type { NameInfo, TableInfo } from "./grid";
import { toRange, type UniverBook } from "./univerBook";

/** Lets formulas understand these names and no others; a name without sheet is the workbook's. */
export function tellNames({ injector, unitId }: UniverBook, names: readonly NameInfo[]): void {
  const entries = names.map(({ name, sheetId, formula }, index) => {
    const id = `name${index}`;
    return [id, { id, name, formulaOrRefString: formula, localSheetId: sheetId ?? "AllDefaultWorkbook" }] as const;
  });
  injector.get(IDefinedNamesService).registerDefinedNames(unitId, Object.fromEntries(entries));
}

/** Lets formulas understand these tables and their columns, and no others. */
export function tellTables(
  book: UniverBook,
  tables: readonly (TableInfo & { readonly headers: readonly string[] })[],
): void {
  const service = book.injector.get(ISuperTableService);
  for (const name of [...(service.getTableMap(book.unitId)?.keys() ?? [])]) service.remove(book.unitId, name);
  for (const { name, sheetId, area, headers } of tables) {
    const titleMap = new Map(headers.map((header, index) => [header, index]));
    service.registerTable(book.unitId, name, { sheetId, range: toRange(area), titleMap });
  }
}

/** Takes a book's names and tables out of the engine. */
export function forgetNames(book: UniverBook): void {
  tellTables(book, []);
  book.injector.get(IDefinedNamesService).removeUnitDefinedName(book.unitId);
}
