import type { SheetCells } from "../domain/values/cell";

/** One worksheet as it was read. Addresses are A1, without the sheet's name. */
export type SheetSnapshot = SheetCells & {
  readonly id: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** A filter hides rows now: a block written across them would be misplaced. */
  readonly filtered: boolean;
  /** A1 areas of cells that hold formulas ("" when none). */
  readonly formulaCells: string;
};

/** One consistent, frozen picture of the workbook. Dates are serial dates of the 1900 system, also in 1904 books. */
export type WorkbookSnapshot = {
  readonly sheets: readonly SheetSnapshot[];
  readonly date1904: boolean;
  readonly activeSheet: string;
  readonly selection: string;
};
