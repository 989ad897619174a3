import type { PageMargins, PageSetup } from "../../grid/pageSetup";
import { chartReference } from "../../grid/chartReferences";
import type { Area } from "../../grid/grid";
import { HostObject } from "../richapi/hostObject";
import { notPlayed, RichApiError } from "../richapi/richApiError";
import { SHEET_COLUMNS } from "./address";
import { asFlag, asOneOf, asRecord } from "./argument";
import type { Book } from "./book";
import { HeaderFooterGroup } from "./headerFooter";
import { PAPERS, type PaperName } from "./paperSizes";
import { askedArea, fixedLines, printedAreas } from "./printAreas";
import { RangeAreas } from "./rangeAreas";

const POINTS_AN_INCH = 72;
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/**
 * "Represents layout and print settings that are not dependent on any printer-specific implementation. These settings
 * include margins, orientation, page numbering, title rows, and print area."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.pagelayout
 */
export class PageLayout extends HostObject {
  readonly className = "PageLayout";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  /** "The worksheet's orientation of the page." */
  get orientation(): string {
    return this.page().landscape ? "Landscape" : "Portrait";
  }

  set orientation(orientation: unknown) {
    this.change({ landscape: asOneOf(orientation, ["Portrait", "Landscape"]) === "Landscape" });
  }

  /** "The worksheet's paper size of the page." Assumption: "Letter" where the file says nothing, as in the United States. */
  get paperSize(): PaperName {
    const { paper } = this.page();
    const size = PAPERS[(paper ?? 1) - 1];
    if (size === undefined) throw notPlayed(this.className, `paperSize ${String(paper)}`);
    return size;
  }

  set paperSize(size: unknown) {
    this.change({ paper: PAPERS.indexOf(asOneOf(size, PAPERS)) + 1 });
  }

  /** "The worksheet's print zoom options." "Number of pages to fit horizontally. This value can be `null` if percentage scale is used." */
  get zoom(): Readonly<Record<string, number | null>> {
    const { scale, pagesWide, pagesTall } = this.page();
    return { scale, horizontalFitToPages: pagesWide, verticalFitToPages: pagesTall };
  }

  set zoom(zoom: unknown) {
    const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = asRecord(zoom);
    const [percent, pagesWide, pagesTall] = [asCount(scale, 10, 400), asCount(wide, 1, 32767), asCount(tall, 1, 32767)];
    const fitted = pagesWide !== null || pagesTall !== null;
    if (fitted === (percent !== null)) throw new RichApiError("InvalidArgument");
    this.change({ scale: percent, pagesWide, pagesTall });
  }

  /** "Specifies if the worksheet's gridlines will be printed." */
  get printGridlines(): boolean {
    return this.page().gridlines;
  }

  set printGridlines(on: unknown) {
    this.change({ gridlines: asFlag(on) });
  }

  /** "Specifies if the worksheet's headings will be printed." */
  get printHeadings(): boolean {
    return this.page().headings;
  }

  set printHeadings(on: unknown) {
    this.change({ headings: asFlag(on) });
  }

  /** "[...] This flag determines whether the worksheet will be centered horizontally when it's printed." */
  get centerHorizontally(): boolean {
    return this.page().centerHorizontally;
  }

  set centerHorizontally(on: unknown) {
    this.change({ centerHorizontally: asFlag(on) });
  }

  /** "[...] This flag determines whether the worksheet will be centered vertically when it's printed." */
  get centerVertically(): boolean {
    return this.page().centerVertically;
  }

  set centerVertically(on: unknown) {
    this.change({ centerVertically: asFlag(on) });
  }

  /** "The worksheet's left margin, in points, for use when printing." */
  get leftMargin(): number {
    return this.margin("left");
  }

  set leftMargin(points: unknown) {
    this.setMargins({ left: points }, 1);
  }

  /** "The worksheet's right margin, in points, for use when printing." */
  get rightMargin(): number {
    return this.margin("right");
  }

  set rightMargin(points: unknown) {
    this.setMargins({ right: points }, 1);
  }

  /** "The worksheet's top margin, in points, for use when printing." */
  get topMargin(): number {
    return this.margin("top");
  }

  set topMargin(points: unknown) {
    this.setMargins({ top: points }, 1);
  }

  /** "The worksheet's bottom page margin to use for printing in points." */
  get bottomMargin(): number {
    return this.margin("bottom");
  }

  set bottomMargin(points: unknown) {
    this.setMargins({ bottom: points }, 1);
  }

  /** "The worksheet's header margin, in points, for use when printing." */
  get headerMargin(): number {
    return this.margin("header");
  }

  set headerMargin(points: unknown) {
    this.setMargins({ header: points }, 1);
  }

  /** "The worksheet's footer margin, in points, for use when printing." */
  get footerMargin(): number {
    return this.margin("footer");
  }

  set footerMargin(points: unknown) {
    this.setMargins({ footer: points }, 1);
  }

  /** "Header and footer configuration for the worksheet." */
  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(
      () => this.page().texts,
      (texts) => this.change({ texts }),
    );
  }

  /** "Sets the worksheet's page margins with units." "Margins not provided remain unchanged." */
  setPrintMargins(unit: unknown, margins: unknown): void {
    this.setMargins(asRecord(margins), POINTS[asOneOf(unit, ["Points", "Inches", "Centimeters"])] ?? 1);
  }

  /** "Sets the worksheet's print area." */
  setPrintArea(area: unknown): void {
    const areas = area instanceof RangeAreas ? area.where() : [askedArea(area)];
    const { name } = this.book.sheet(this.sheetId);
    const references = areas.map((one) => chartReference(name, one).slice(1));
    this.book.change(() => this.book.grid.setPrintNames(this.sheetId, { area: `=${references.join(",")}` }));
  }

  /** "If there is no print area, an `ItemNotFound` error will be thrown." */
  getPrintArea(): HostObject {
    const area = this.getPrintAreaOrNullObject();
    if (area === null) throw new RichApiError("ItemNotFound");
    return area;
  }

  /** "If there is no print area, then this method returns an object with its `isNullObject` property set to `true`." */
  getPrintAreaOrNullObject(): HostObject | null {
    const areas = printedAreas(this.book.grid.printNames(this.sheetId).area);
    return areas.length === 0 ? null : new RangeAreas(this.book, this.sheetId, areas);
  }

  /** "The rows to be repeated at the top of each page. The range must span the entire row to be valid." */
  setPrintTitleRows(rows: unknown): void {
    const area = askedArea(rows);
    if (area.columns !== SHEET_COLUMNS) throw new RichApiError("InvalidArgument");
    const [columns] = this.titles().filter((part) => part.columns !== SHEET_COLUMNS);
    const { name } = this.book.sheet(this.sheetId);
    const parts = [...(columns === undefined ? [] : [columns]), area];
    const references = parts.map((part) => fixedLines(name, part));
    this.book.change(() => this.book.grid.setPrintNames(this.sheetId, { titles: `=${references.join(",")}` }));
  }

  /** "Gets the range object representing the title rows." */
  getPrintTitleRows(): HostObject {
    const rows = this.getPrintTitleRowsOrNullObject();
    if (rows === null) throw new RichApiError("ItemNotFound");
    return rows;
  }

  /** "If not set, then this method returns an object with its `isNullObject` property set to `true`." */
  getPrintTitleRowsOrNullObject(): HostObject | null {
    const rows = this.titles().find((part) => part.columns === SHEET_COLUMNS);
    return rows === undefined ? null : this.book.make.range(this.sheetId, rows);
  }

  private titles(): readonly Area[] {
    return printedAreas(this.book.grid.printNames(this.sheetId).titles);
  }

  private margin(side: keyof PageMargins): number {
    return Math.round(this.page().margins[side] * POINTS_AN_INCH * 100) / 100;
  }

  private setMargins(sides: Readonly<Partial<Record<keyof PageMargins, unknown>>>, unit: number): void {
    const given = Object.entries(sides).filter(([, size]) => size !== null && size !== undefined);
    const inches = given.map(([side, size]) => {
      if (typeof size !== "number" || size < 0) throw new RichApiError("InvalidArgument");
      return [side, (size * unit) / POINTS_AN_INCH] as const;
    });
    this.change({ margins: { ...this.page().margins, ...Object.fromEntries(inches) } });
  }

  private page(): PageSetup {
    this.book.sheet(this.sheetId);
    return this.book.grid.page(this.sheetId);
  }

  private change(change: Partial<PageSetup>): void {
    this.book.sheet(this.sheetId);
    this.book.change(() => this.book.grid.setPage(this.sheetId, change));
  }
}

/** A whole number within limits; null where it is left out. */
function asCount(value: unknown, least: number, most: number): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "number" || value < least || value > most) throw new RichApiError("InvalidArgument");
  return value;
}
