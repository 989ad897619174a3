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

/** Calculates every formula anew after names or tables changed; the engine keeps what it once understood until told. */
export function recalculate(book: UniverBook, names: readonly NameInfo[], tables: readonly TableInfo[]): void {
  if (!book.hasFormulas()) return;
  const { unitId } = book;
  book.mutate("formula.mutation.set-trigger-formula-calculation-start", {
    forceCalculation: true,
    dirtyRanges: [],
    dirtyDefinedNameMap: { [unitId]: Object.fromEntries(names.map(({ name, formula }) => [name, formula])) },
    dirtySuperTableMap: { [unitId]: Object.fromEntries(tables.map(({ name }) => [name, "1"])) },
    clearDependencyTreeCache: { [unitId]: Object.fromEntries(book.sheets().map((sheet) => [sheet.getSheetId(), "1"])) },
  });
}
