import type { CellValue, SheetCells } from "../domain/values/cell";
import type { Area } from "./layout";
import type { ReportLook } from "./reportLook";
import type { TabMap } from "./tabMap";

/** An Excel table of a worksheet: its column titles in order, how many data rows it has, and whether a row of totals follows. */
export type TableShape = {
  readonly id: string;
  readonly titles: readonly string[];
  readonly rows: number;
  readonly showTotals: boolean;
};

/** A conditional format with a custom formula. */
export type FormulaHighlight = { readonly id: string; readonly formula: string };

/** A worksheet as it is at this moment, with what decides whether a cell may be written. Rows and columns are 0-based. */
export type SheetLook = {
  readonly id: string;
  readonly cells: SheetCells;
  readonly protected: boolean;
  /** A filter hides rows now. */
  readonly filtered: boolean;
  readonly isHidden: (row: number) => boolean;
  readonly isFormula: (row: number, column: number) => boolean;
  /** Whether a protected sheet refuses this cell; where that is not known, it is taken as locked. */
  readonly isLocked: (row: number, column: number) => boolean;
  readonly tables: readonly TableShape[];
  readonly highlights: readonly FormulaHighlight[];
  /** Cells with a data validation; empty where the plan has nothing to do with it. */
  readonly validated: readonly Area[];
};

/** A unit tab at this moment: its cells with dates of the 1900 system, and where its fields and entries are. */
export type TabLook = SheetLook & { readonly map: TabMap };

/** The worksheets a plan concerns, by name. A tab that is gone or no unit tab any more is absent. */
export type Look = {
  readonly date1904: boolean;
  readonly tabs: ReadonlyMap<string, TabLook>;
  readonly own: ReadonlyMap<string, SheetLook>;
  /** Worksheets that have the name of a new unit tab of the plan. */
  readonly fresh: ReadonlyMap<string, SheetLook>;
  /** The sheets of the plan's reports that are there. */
  readonly reports: ReadonlyMap<string, ReportLook>;
  /** Tables can be resized (ExcelApi 1.13). */
  readonly canResize: boolean;
  /** How many worksheets can be seen; null where nobody asked. */
  readonly visibleSheets: number | null;
};

/** The value of a cell; outside the cells that were read it is empty. */
export function valueAt(cells: SheetCells, row: number, column: number): CellValue {
  return cells.values[row - cells.firstRow]?.[column - cells.firstColumn] ?? "";
}

/** The first row (0-based) below everything filled. */
export function rowBelow(cells: SheetCells): number {
  return cells.values.length === 0 ? 0 : cells.firstRow + cells.values.length;
}

/** The first column (0-based) right of everything filled. */
export function columnBeside(cells: SheetCells): number {
  return cells.values.length === 0 ? 0 : cells.firstColumn + (cells.values[0]?.length ?? 0);
}

/** A row may not be written while a filter hides it (ruling 15); rows hidden by hand may. */
export function isFilteredOut(look: SheetLook, row: number): boolean {
  return look.filtered && look.isHidden(row);
}
