import type { CellValue } from "../values/cell";

/** The sheets that hold a report: counts alone, or names by worker. */
export type ReportSheetName = "Unit report" | "Staff report";

/** How a column of a report is written: text, a whole number, hours with two decimals, a share shown as percent, or a day. */
export type ReportFormat = "text" | "count" | "hours" | "percent" | "date";

/**
 * One Excel table of a report. Its name is unique in the workbook and begins with "LicenseList": the table is found again by it,
 * wherever a person moved it. Headers, formats and rows have one width; `title` stands right above, `note` one row further below ("" for none).
 */
export type ReportTable = {
  readonly name: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly formats: readonly ReportFormat[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly note: string;
};

/** One native chart over columns of a table; the first of `headers` are its categories. `text` says in words what it shows. */
export type ReportChart = {
  readonly name: string;
  readonly table: string;
  readonly kind: "columns" | "stackedColumns" | "lines";
  readonly title: string;
  readonly headers: readonly string[];
  /** Only this many of the first rows are drawn, so that a total does not dwarf its parts; all where absent. */
  readonly rows?: number;
  readonly text: string;
};

/**
 * A report on a sheet of its own, printable on letter paper: title, lines, then each table with its charts. A missing sheet is
 * made; on one that is there only what is ours is replaced. The footer may hold codes of Excel: &P is the page, &N all pages, and
 * an ampersand is written twice.
 */
export type ReportSheet = {
  readonly sheet: ReportSheetName;
  readonly title: string;
  readonly lines: readonly string[];
  readonly tables: readonly ReportTable[];
  readonly charts: readonly ReportChart[];
  readonly landscape: boolean;
  /** As Excel's footers are written: &P is the page, &N how many there are. */
  readonly footer: string;
};

/** A report that goes again: `before` comes back in its place, or the sheet is deleted where it holds nothing else. */
export type ReportOff = { readonly written: ReportSheet; readonly before: ReportSheet | null };
