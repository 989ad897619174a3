import type { ChartGrid } from "./chartInfo";
import type { PageGrid } from "./pageSetup";
import type { ValidationOperator } from "./validationOperators";

/**
 * The practice Excel's workbook, as the host needs it: cells, tables, formats, rules. Rows and columns are 0-based.
 * One implementation (Univer behind an adapter) serves Node and the browser page; it knows nothing of Office.js.
 */
export type CellValue = string | number | boolean;

export type Area = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export type SheetInfo = {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string;
};

/** A change to one cell; what is absent stays. A formula begins with "=", and `value` is then left to calculation. */
export type CellPatch = { readonly value?: CellValue; readonly formula?: string; readonly numberFormat?: string };

/** Look of cells; what is absent stays. Colours are #RRGGBB. */
export type CellLook = {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly wrap?: boolean;
  /** Points; absent where it is Excel's usual 11. */
  readonly size?: number;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
};

/** Absent is "General": texts left, numbers right. */
export type HorizontalAlignment = "General" | "Left" | "Center" | "Right" | "Justify";

/** Absent is "Bottom". */
export type VerticalAlignment = "Top" | "Center" | "Bottom";

export type TableInfo = {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header row and data rows (and totals row, where shown). */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  readonly bandedRows: boolean;
  readonly filterButton: boolean;
};

/** What is selected on the active worksheet. */
export type SelectionInfo = {
  readonly sheetId: string;
  /** The area selected last; the only one as a rule. */
  readonly area: Area;
  /** All of them, in the order of selecting. */
  readonly areas: readonly Area[];
  /** The cell that takes what is typed: in the last area, where selecting it began. */
  readonly active: { readonly row: number; readonly column: number };
};

export type FilterInfo = { readonly area: Area; readonly hiddenRows: ReadonlySet<number> };

/** A defined name; its formula begins with "=". */
export type NameInfo = { readonly name: string; readonly sheetId: string | null; readonly formula: string };

/**
 * A conditional format: a formula that begins with "=" and is relative to the first cell of the areas, or another kind
 * kept as the file has it.
 */
export type ConditionalFormatInfo = {
  readonly id: string;
  readonly sheetId: string;
  readonly areas: readonly Area[];
  readonly type: "Custom" | "CellValue" | "ContainsText" | "Other";
  readonly formula: string;
  readonly look: CellLook;
  readonly stopIfTrue: boolean;
  /** 0 is applied first. */
  readonly priority: number;
};

/** A validation. `formula1` is a formula that begins with "=", a number as text, or for a list its texts: "\"Yes,No\"". */
export type ValidationInfo = {
  readonly sheetId: string;
  readonly areas: readonly Area[];
  readonly type: "List" | "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength" | "Custom";
  readonly operator?: ValidationOperator;
  readonly formula1: string;
  readonly formula2?: string;
  readonly ignoreBlanks: boolean;
  readonly errorAlert?: {
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
    readonly show: boolean;
  };
  readonly prompt?: { readonly title: string; readonly message: string; readonly show: boolean };
};

/** Who changed cells: the pane under test, a person at the page, or a second person elsewhere. */
export type Author = "addin" | "local" | "remote";

export type GridChange = {
  readonly kind: "cells" | "rowsInserted" | "rowsDeleted" | "columnsInserted" | "columnsDeleted";
  readonly sheetId: string;
  readonly area: Area;
  readonly author: Author;
  /** What the cell held before, where the values of one cell changed. */
  readonly before?: CellValue;
};

/**
 * A function that formulas may call, "CWES.NAME". Arguments are values or rows x columns, "" for a blank cell and null where left
 * out; a promise is awaited.
 */
export type CustomFunction = (
  args: readonly (CellValue | readonly (readonly CellValue[])[] | null)[],
) => Promise<CellValue | readonly (readonly CellValue[])[]> | CellValue | readonly (readonly CellValue[])[];

export interface Grid extends ChartGrid, PageGrid {
  /** True for a book in the 1904 date system; serials are then the file's own (1,462 days smaller). */
  readonly date1904: boolean;

  // Worksheets
  sheets(): readonly SheetInfo[];
  addSheet(name: string, position?: number): string;
  removeSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, position: number): void;
  setVisibility(sheetId: string, visibility: Visibility): void;
  setTabColor(sheetId: string, color: string): void;
  activeSheet(): string;
  activate(sheetId: string): void;
  selection(): SelectionInfo;
  select(sheetId: string, area: Area): void;

  // Cells, rows x columns
  values(sheetId: string, area: Area): CellValue[][];
  formulas(sheetId: string, area: Area): CellValue[][];
  text(sheetId: string, area: Area): string[][];
  numberFormats(sheetId: string, area: Area): string[][];
  /** Writes patches of the area's shape; null leaves a cell alone. */
  write(sheetId: string, area: Area, patches: readonly (readonly (CellPatch | null)[])[], author: Author): void;
  /** As `write`, in the way of a person at the page: Ctrl+Z takes it back in one step. */
  typeIn(sheetId: string, area: Area, patches: readonly (readonly (CellPatch | null)[])[]): void;
  clear(sheetId: string, area: Area, what: "contents" | "formats" | "all", author: Author): void;
  look(sheetId: string, row: number, column: number): CellLook;
  setLook(sheetId: string, area: Area, look: CellLook): void;
  /** The smallest area that holds every filled cell (`valuesOnly`) or every filled or formatted one; null when none. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | null;

  // Rows, columns, structure
  /** Tables, filters, rules, names and formulas follow rows and columns; new rows have the formats of the row above. */
  insertRows(sheetId: string, row: number, count: number, author: Author): void;
  deleteRows(sheetId: string, row: number, count: number, author: Author): void;
  insertColumns(sheetId: string, column: number, count: number, author: Author): void;
  deleteColumns(sheetId: string, column: number, count: number, author: Author): void;
  /** Sorts whole rows of the area (without its header) by one worksheet column, as Excel orders values. */
  sortRows(sheetId: string, area: Area, byColumn: number, descending: boolean, author: Author): void;
  isRowHidden(sheetId: string, row: number): boolean;
  setRowsHidden(sheetId: string, row: number, count: number, hidden: boolean): void;
  /** Pixels; 0 for a hidden one. */
  columnWidth(sheetId: string, column: number): number;
  rowHeight(sheetId: string, row: number): number;
  setColumnWidth(sheetId: string, column: number, count: number, pixels: number): void;
  setRowHeight(sheetId: string, row: number, count: number, pixels: number): void;
  freezeRows(sheetId: string, count: number): void;
  merges(sheetId: string): readonly Area[];
  merge(sheetId: string, area: Area): void;
  unmerge(sheetId: string, area: Area): void;
  /** The sheet's own filter or a table's; null where there is none. */
  filters(sheetId: string): readonly FilterInfo[];
  /** Filters rows of an area by the texts of one worksheet column; an empty list of texts clears that column's criteria. */
  setFilter(sheetId: string, area: Area, column: number, texts: readonly string[]): void;
  /** Shows all rows of the area's filter; a worksheet's own filter goes, a table's stays without criteria. */
  clearFilter(sheetId: string, area: Area): void;

  // Tables, names, rules, protection
  tables(): readonly TableInfo[];
  addTable(sheetId: string, area: Area, name: string, style: string): string;
  resizeTable(tableId: string, area: Area): void;
  renameTable(tableId: string, name: string): void;
  setTableStyle(tableId: string, style: string): void;
  setTableMarks(tableId: string, marks: Partial<Pick<TableInfo, "bandedRows" | "filterButton">>): void;
  removeTable(tableId: string): void;
  names(): readonly NameInfo[];
  addName(name: string, sheetId: string | null, formula: string): void;
  removeName(name: string, sheetId: string | null): void;
  conditionalFormats(sheetId: string): readonly ConditionalFormatInfo[];
  addConditionalFormat(format: Omit<ConditionalFormatInfo, "id">): string;
  removeConditionalFormat(sheetId: string, id: string): void;
  validations(sheetId: string): readonly ValidationInfo[];
  setValidation(validation: ValidationInfo): void;
  clearValidation(sheetId: string, area: Area): void;
  isProtected(sheetId: string): boolean;
  setProtected(sheetId: string, on: boolean): void;
  isLocked(sheetId: string, row: number, column: number): boolean;
  setLocked(sheetId: string, area: Area, locked: boolean): void;

  // Calculation, events, file
  registerFunction(name: string, run: CustomFunction): void;
  /** Resolves when every formula shows its result. */
  calculated(): Promise<void>;
  /** Result of a formula that stands in no cell ("=DATE(1904,1,2)"); references without a sheet are those of `sheetId`, else of the active one. */
  evaluate(formula: string, sheetId?: string): CellValue;
  /** Nothing that was done so far can be taken back with Ctrl+Z any more. */
  forgetUndo(): void;
  onChange(listener: (change: GridChange) => void): () => void;
  onSelect(listener: () => void): () => void;
  /** Tells that worksheets came, went or were renamed, and by whom. */
  onSheets(listener: (author: Author) => void): () => void;
  onActivate(listener: (sheetId: string) => void): () => void;
  /** The book as .xlsx: everything the opened file held is still in it. */
  save(): Promise<Uint8Array>;
  dispose(): void;
}
