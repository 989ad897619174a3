/** Header or footer with Excel's codes: "&L" left, "&C" centre, "&R" right, "&P" the page, "&N" all pages. */
export type PageTexts = { readonly header: string; readonly footer: string };

/** Margins in inches. */
export type PageMargins = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
};

/** How a worksheet is printed. */
export type PageSetup = {
  readonly landscape: boolean;
  /** The file's number of the paper: 1 is letter, 5 legal, 9 A4; null is the printer's own. */
  readonly paper: number | null;
  /** Percent of the real size; null when pages are fitted. */
  readonly scale: number | null;
  /** Pages across and down; null is as many as are needed. Both null: not fitted. */
  readonly pagesWide: number | null;
  readonly pagesTall: number | null;
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly margins: PageMargins;
  /** Of all pages, where the file has no others for first and even ones. */
  readonly texts: PageTexts;
  /** Rows that begin a new page because somebody said so, in order. */
  readonly rowBreaks: readonly number[];
};

/** What is printed and repeated, as formulas: "='Unit report'!$A$1:$H$40", "='Unit report'!$5:$5"; null for none. */
export type PrintNames = { readonly area: string | null; readonly titles: string | null };

/** A new worksheet's page, as Excel has it: upright, 100 percent, margins of 0.7 and 0.75 inches. */
export const NORMAL_PAGE: PageSetup = {
  landscape: false,
  paper: null,
  scale: 100,
  pagesWide: null,
  pagesTall: null,
  gridlines: false,
  headings: false,
  centerHorizontally: false,
  centerVertically: false,
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  texts: { header: "", footer: "" },
  rowBreaks: [],
};

/** What the grid does with pages. */
export interface PageGrid {
  page(sheetId: string): PageSetup;
  setPage(sheetId: string, change: Partial<PageSetup>): void;
  printNames(sheetId: string): PrintNames;
  setPrintNames(sheetId: string, change: Partial<PrintNames>): void;
  showsGridlines(sheetId: string): boolean;
  setGridlines(sheetId: string, on: boolean): void;
}
