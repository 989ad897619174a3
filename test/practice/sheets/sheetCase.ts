import type { CellValue, Grid } from "../../../workbench/grid/grid";
import { day } from "../../builders/month";

/** A workbook as it is built: worksheets by name, cells from a place on (0-based), and the grid for everything else. */
export type SheetBook = {
  readonly grid: Grid;
  /** Writes rows of cells, making the worksheet where it is missing; gives its id. Numbers are dates. */
  readonly put: (tab: string, rows: readonly (readonly CellValue[])[], row?: number, column?: number) => string;
};

/** Cells by place: "Unit 12 row 4 caseNumber"; with what is said of them after a colon: "... : hidden-by-filter". */
export type CellNames = readonly string[];

/** One condition of a sheet: what is read of it, what is found, and what a write does to it. */
export type SheetCase = {
  readonly name: string;
  readonly build: (book: SheetBook) => void;
  /** By unit tab: its header row and the rows of its entries, 1-based. */
  readonly entries: Readonly<Record<string, { readonly header: number; readonly rows: readonly number[] }>>;
  /** Findings but the SSNs, which are impossible on purpose: "Unit 12 row 4 caseNumber: case-number-spacing". */
  readonly findings: CellNames;
  /** Findings that come when merged cells are asked for. */
  readonly merged?: CellNames;
  /** What a person does between the preview and the write. */
  readonly meanwhile?: (book: SheetBook) => void;
  /** What becomes of the certain corrections of every kind: the cells as they are then, and those that are left alone. */
  readonly fixes: { readonly written: Readonly<Record<string, CellValue>>; readonly left?: CellNames };
  /** Unit tabs that take no columns. */
  readonly locked?: readonly string[];
  /** Cells of our own columns that an import leaves alone; none where every entry gets its status. */
  readonly importLeaves?: CellNames;
};

/** The procedure's seven headers. */
export const headers = ["First Name", "Last Name", "Case Number", "SSN", "Email", "Worker Number", "Date Issued"];

/** A client in which nothing is found but the SSN; every number is another person of the same worker. */
export function clean(number: number): CellValue[] {
  return [
    `Given${number}`,
    `Family${number}`,
    `1B2K1${String(number).padStart(2, "0")}`,
    `900-00-${String(number).padStart(4, "0")}`,
    `client${number}@example.com`,
    "EC07",
    day("2026-01-15"),
  ];
}

/** The same client with spaces around the case number: the correction is certain. */
export function spaced(number: number): CellValue[] {
  return clean(number).map((cell, column) => (column === 2 ? ` ${String(cell).toLowerCase()}` : cell));
}

/** The same client with the date as text that has one reading. */
export function dateAsText(number: number): CellValue[] {
  return clean(number).map((cell, column) => (column === 6 ? "1/15/2026" : cell));
}

export const spacingFound = (row: number, tab = "Unit 12"): string =>
  `${tab} row ${row} caseNumber: case-number-spacing`;
export const dateFound = (row: number, tab = "Unit 12"): string => `${tab} row ${row} dateIssued: date-text`;
export const outsideFound = (row: number, tab = "Unit 12"): string => `${tab} row ${row} row: row-outside-list`;

/** The four cells that an import writes on a row when all that is known of it is the report's silence. */
export function importedCells(row: number, reason: string, tab = "Unit 12"): string[] {
  return ["status", "why"].map((field) => `${tab} row ${row} ${field}: ${reason}`);
}
