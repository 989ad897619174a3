import type { ReportSheet, ReportSheetName } from "../domain/plan/reportSheet";
import type { EditPlan } from "../domain/plan/editPlan";
import type { CellValue, SheetCells } from "../domain/values/cell";
import type { Area } from "./layout";
import { rowBelow, columnBeside, valueAt } from "./tabLook";

/** An Excel table on the sheet of a report, its header row first. */
export type ReportTableLook = {
  readonly id: string;
  readonly name: string;
  readonly titles: readonly string[];
  readonly area: Area;
  /** A filter of the table hides rows now. */
  readonly filtered: boolean;
};

/** A chart on the sheet of a report, in points. */
export type ReportChartLook = {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** The sheet of a report as it is at this moment. */
export type ReportLook = {
  readonly id: string;
  readonly protected: boolean;
  readonly cells: SheetCells;
  /** As the cells, rows x columns. */
  readonly formats: readonly (readonly string[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly tables: readonly ReportTableLook[];
  readonly charts: readonly ReportChartLook[];
  /** The footers of the page; all blank where it was not set up for printing yet. */
  readonly footers: readonly string[];
  /** The rows (0-based) before which somebody or we ended a page. */
  readonly breaks: readonly number[];
  /** Names, in small letters, that the tables of this sheet cannot have: those of tables elsewhere, and defined names. */
  readonly takenNames: ReadonlySet<string>;
};

/** A report's sheet and the names of its tables, to look for. */
export type ReportWish = { readonly sheet: ReportSheetName; readonly tables: readonly string[] };

/** The reports that a plan has to do with. */
export function reportWishesOf({ reports, reportsOff }: EditPlan): ReportWish[] {
  const all: ReportSheet[] = [
    ...reports,
    ...reportsOff.flatMap(({ written, before }) => (before ? [written, before] : [written])),
  ];
  return [...new Set(all.map(({ sheet }) => sheet))].map((sheet) => ({
    sheet,
    tables: [
      ...new Set(all.filter((one) => one.sheet === sheet).flatMap(({ tables }) => tables.map(({ name }) => name))),
    ],
  }));
}

/** The names that a table of a report can have: another workbook table may have the first one already. */
export function namesOfTable(base: string): readonly string[] {
  return [base, `${base}_2`, `${base}_3`];
}

/** Whether a cell holds a value or a formula. */
export function isFilled({ cells, formulas }: ReportLook, row: number, column: number): boolean {
  const formula = formulas[row - cells.firstRow]?.[column - cells.firstColumn] ?? "";
  return valueAt(cells, row, column) !== "" || formula !== "";
}

/** The number format of a cell; outside the cells that were read it is General. */
export function formatAt({ cells, formats }: ReportLook, row: number, column: number): string {
  return formats[row - cells.firstRow]?.[column - cells.firstColumn] ?? "General";
}

/** The cells that are filled, by row and column. */
export function filledCells(look: ReportLook): { readonly row: number; readonly column: number }[] {
  const { firstRow, firstColumn } = look.cells;
  const filled: { readonly row: number; readonly column: number }[] = [];
  for (let row = firstRow; row < rowBelow(look.cells); row++) {
    for (let column = firstColumn; column < columnBeside(look.cells); column++) {
      if (isFilled(look, row, column)) filled.push({ row, column });
    }
  }
  return filled;
}

/** Whether a cell lies in an area. */
export function isIn(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** Whether two areas have a cell in common. */
export function meet(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
