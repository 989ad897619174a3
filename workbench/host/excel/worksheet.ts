import type { Area, FilterInfo } from "../../grid/grid";
import { HostObject } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import { areaInGrid, intersection, wholeSheet } from "./address";
import { asFlag, asOneOf, asOptionalText, asText, asWhole } from "./argument";
import { AutoFilter } from "./autoFilter";
import type { Book } from "./book";
import { ChartCollection } from "./chartCollection";
import { findRange } from "./findRange";
import { NamedItemCollection } from "./namedItemCollection";
import { PageBreakCollection } from "./pageBreaks";
import { PageLayout } from "./pageLayout";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { TableCollection } from "./tableCollection";
import { WorksheetFreezePanes } from "./worksheetFreezePanes";
import { WorksheetProtection } from "./worksheetProtection";

const MOST_ADDRESS_CHARACTERS = 8_192;

/** Characters that Excel does not allow in the name of a worksheet. */
const FORBIDDEN = /[\\/?*[\]:]/;

/**
 * "An Excel worksheet is a grid of cells. It can contain data, tables, charts, etc."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.worksheet
 */
export class Worksheet extends HostObject {
  readonly className = "Worksheet";

  constructor(
    readonly book: Book,
    readonly sheetId: string,
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }

  override eventTarget(): string {
    return this.sheetId;
  }

  /**
   * "Returns a value that uniquely identifies the worksheet in a given workbook. The value of the identifier remains
   * the same even when the worksheet is renamed or moved."
   */
  get id(): string {
    return this.book.sheet(this.sheetId).id;
  }

  /** "The display name of the worksheet. The name must be fewer than 32 characters." */
  get name(): string {
    return this.book.sheet(this.sheetId).name;
  }

  set name(name: unknown) {
    const wanted = sheetName(name);
    const holder = this.book.findSheet(wanted);
    if (holder !== undefined && holder.id !== this.sheetId) throw new RichApiError("ItemAlreadyExists");
    this.book.change(() => this.book.grid.renameSheet(this.sheetId, wanted));
  }

  /** "The zero-based position of the worksheet within the workbook." */
  get position(): number {
    return this.book.grid.sheets().findIndex((sheet) => sheet.id === this.sheetId);
  }

  set position(position: unknown) {
    const place = asWhole(position);
    if (place < 0 || place >= this.book.grid.sheets().length) throw new RichApiError("InvalidArgument");
    this.book.change(() => this.book.grid.moveSheet(this.sheetId, place));
  }

  /** "The visibility of the worksheet." Assumption: hiding the last visible worksheet is an InvalidOperation. */
  get visibility(): string {
    return this.book.sheet(this.sheetId).visibility;
  }

  set visibility(visibility: unknown) {
    const wanted = asOneOf(visibility, ["Visible", "Hidden", "VeryHidden"]);
    if (wanted !== "Visible") this.refuseLastVisible();
    this.book.change(() => this.book.grid.setVisibility(this.sheetId, wanted));
  }

  /** "The tab color of the worksheet. [...] if the worksheet is invisible, the value will be `null`." */
  get tabColor(): string | null {
    const sheet = this.book.sheet(this.sheetId);
    return sheet.visibility === "Visible" ? sheet.tabColor : null;
  }

  set tabColor(color: unknown) {
    this.book.change(() => this.book.grid.setTabColor(this.sheetId, asText(color)));
  }

  /** "Collection of tables that are part of the worksheet." */
  get tables(): TableCollection {
    return new TableCollection(this.book, this.id);
  }

  /** "Returns a collection of charts that are part of the worksheet." */
  get charts(): ChartCollection {
    return new ChartCollection(this.book, this.id);
  }

  /** "Gets the `PageLayout` object of the worksheet." */
  get pageLayout(): PageLayout {
    return new PageLayout(this.book, this.id);
  }

  /** "Gets the horizontal page break collection for the worksheet. This collection only contains manual page breaks." */
  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.id);
  }

  /** "Specifies if gridlines are visible to the user." */
  get showGridlines(): boolean {
    return this.book.grid.showsGridlines(this.id);
  }

  set showGridlines(on: unknown) {
    const wanted = asFlag(on);
    this.book.change(() => this.book.grid.setGridlines(this.id, wanted));
  }

  /** "Collection of names scoped to the current worksheet." */
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, this.id);
  }

  /** "Represents the `AutoFilter` object of the worksheet." Those of its tables are the tables' own. */
  get autoFilter(): AutoFilter {
    return new AutoFilter(this.book, this.id, () => this.ownFilter());
  }

  /** "Returns the sheet protection object for a worksheet." */
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.book, this.id);
  }

  /** "Gets an object that can be used to manipulate frozen panes on the worksheet." */
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.book, this.id);
  }

  /** "Activate the worksheet in the Excel UI." Assumption: a hidden one cannot be, InvalidOperation. */
  activate(): void {
    if (this.visibility !== "Visible") throw new RichApiError("InvalidOperation");
    this.book.change(() => this.book.grid.activate(this.sheetId));
  }

  /** "Calculates all cells on a worksheet." */
  async calculate(markAllDirty: unknown): Promise<void> {
    asFlag(markAllDirty ?? false);
    await this.book.settle();
  }

  /**
   * "Deletes the worksheet from the workbook. Note that if the worksheet's visibility is set to "VeryHidden", the delete
   * operation will fail with an `InvalidOperation` exception."
   */
  delete(): void {
    if (this.visibility === "VeryHidden") throw new RichApiError("InvalidOperation");
    if (this.visibility === "Visible") this.refuseLastVisible();
    this.book.change(() => this.book.grid.removeSheet(this.sheetId));
  }

  /** "Gets the `Range` object, representing a single rectangular block of cells, specified by the address or name." */
  getRange(address: unknown): Range {
    const text = asAddress(address);
    return text === null ? this.rangeAt(wholeSheet) : findRange(this.book, this.sheetId, text);
  }

  /**
   * "Gets the `RangeAreas` object, representing one or more blocks of rectangular ranges, specified by the address or
   * name." The addresses are separated by commas.
   */
  getRanges(address: unknown): RangeAreas {
    const text = asAddress(address);
    const parts = text === null ? [] : text.split(",");
    const areas = parts.map((part) => findRange(this.book, this.id, part.trim()).where());
    return new RangeAreas(this.book, this.id, areas.length === 0 ? [wholeSheet] : areas);
  }

  /**
   * "Gets the `Range` object beginning at a particular row index and column index, and spanning a certain number of rows
   * and columns."
   */
  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    return this.rangeAt(areaInGrid(asWhole(row), asWhole(column), asWhole(rows), asWhole(columns)));
  }

  /** "Gets the `Range` object containing the single cell based on row and column numbers." */
  getCell(row: unknown, column: unknown): Range {
    return this.rangeAt(areaInGrid(asWhole(row), asWhole(column), 1, 1));
  }

  /** "If the entire worksheet is blank, this function will return the top left cell (i.e. it will *not* throw an error)." */
  getUsedRange(valuesOnly: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.rangeAt({ row: 0, column: 0, rows: 1, columns: 1 });
  }

  /**
   * "The used range is the smallest range that encompasses any cells that have a value or formatting assigned to them.
   * If the entire worksheet is blank, then this method returns an object with its `isNullObject` property set to `true`."
   */
  getUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const area = this.book.grid.usedArea(this.id, valuesOnly === true);
    return area === null ? null : this.rangeAt(area);
  }

  private ownFilter(): FilterInfo | null {
    const tables = this.book.grid.tables().filter((table) => table.sheetId === this.sheetId);
    const isOfTable = (filter: FilterInfo) => tables.some((table) => intersection(table.area, filter.area) !== null);
    return this.book.grid.filters(this.sheetId).find((filter) => !isOfTable(filter)) ?? null;
  }

  private rangeAt(area: Area): Range {
    return new Range(this.book, this.id, area);
  }

  private refuseLastVisible(): void {
    const others = this.book.grid
      .sheets()
      .filter((sheet) => sheet.id !== this.sheetId && sheet.visibility === "Visible");
    if (others.length === 0) throw new RichApiError("InvalidOperation");
  }
}

/**
 * "[...] have an address string limit of 8192 characters. When this limit is exceeded, the address string is truncated".
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting)
 */
function asAddress(address: unknown): string | null {
  return asOptionalText(address)?.slice(0, MOST_ADDRESS_CHARACTERS) ?? null;
}

/** A name that Excel accepts for a worksheet; InvalidArgument for any other. */
export function sheetName(name: unknown): string {
  const text = asText(name);
  const refused = text === "" || text.length > 31 || FORBIDDEN.test(text) || /^'|'$/.test(text);
  if (refused || text.toLowerCase() === "history") throw new RichApiError("InvalidArgument");
  return text;
}
