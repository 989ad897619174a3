import { ObjectMatrix, type ICellData, type IRange } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "./grid";
import type { ArrayFormula } from "./openedBook";
import { toArea, toRange, type CellMatrix, type RawCell, type RawSheet, type UniverBook } from "./univerBook";

/** Lets array formulas of an opened file show the values that they had, until they are calculated. */
export function showArrays({ injector, unitId }: UniverBook, sheetId: string, arrays: readonly ArrayFormula[]): void {
  const ranges: Record<number, Record<number, IRange>> = {};
  const cells = new ObjectMatrix<ICellData>();
  for (const { area, values } of arrays) {
    (ranges[area.row] ??= {})[area.column] = toRange(area);
    for (const [row, line] of Object.entries(values))
      for (const [column, cell] of Object.entries(line ?? {}))
        if (cell) cells.setValue(Number(row), Number(column), cell);
  }
  const formulas = injector.get(FormulaDataModel);
  formulas.mergeArrayFormulaRange({ [unitId]: { [sheetId]: ranges } });
  formulas.mergeArrayFormulaCellData({ [unitId]: { [sheetId]: cells } });
}

/** The area that the formula of a cell fills, where it fills more than its own cell. */
export function spillArea({ injector, unitId }: UniverBook, sheetId: string, row: number, column: number): Area | null {
  const range = injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column];
  const area = range ? toArea(range) : null;
  return area && area.rows * area.columns > 1 ? area : null;
}

/** The cells of a sheet with the values that array formulas have put into empty ones. */
export function cellsWithSpills(book: UniverBook, sheet: RawSheet): CellMatrix {
  const spilled = book.injector.get(FormulaDataModel).getArrayFormulaCellData()[book.unitId]?.[sheet.getSheetId()];
  return spilled ? overlaid(book.cells(sheet), [spilled as CellMatrix]) : book.cells(sheet); // the engine's type also allows void
}

/** Cells with values put over those that have none. */
export function overlaid(cells: CellMatrix, layers: readonly CellMatrix[]): CellMatrix {
  const result: Record<number, Record<number, RawCell | null>> = {};
  for (const [row, line] of Object.entries(cells)) result[Number(row)] = { ...line };
  for (const layer of layers)
    for (const [row, line] of Object.entries(layer))
      for (const [column, value] of Object.entries(line ?? {})) {
        const target = (result[Number(row)] ??= {});
        const cell = target[Number(column)];
        if (value && (cell?.v ?? null) === null && !cell?.f) target[Number(column)] = { ...cell, ...value };
      }
  return result;
}
