import type { Area, GridChange } from "../../grid/grid";
import { HostCollection, HostObject } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import { SHEET_COLUMNS, SHEET_ROWS } from "./address";
import { asOptionalText, asWhole } from "./argument";
import type { Book, BookRange } from "./book";
import { RangeFormat } from "./rangeFormat";

/**
 * "RangeAreas represents a collection of one or more rectangular ranges in the same worksheet."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.rangeareas
 */
export class RangeAreas extends HostObject {
  readonly className = "RangeAreas";
  private readonly ranges: readonly BookRange[];

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    areas: readonly Area[],
  ) {
    super();
    this.ranges = areas.map((area) => book.make.range(sheetId, area));
  }

  /** The areas in the grid. */
  where(): readonly Area[] {
    return this.ranges.map((range) => range.where());
  }

  follow(change: GridChange): void {
    for (const range of this.ranges) range.follow(change);
  }

  /** "Returns the `RangeAreas` reference in A1-style. Address value will contain the worksheet name for each [...]". */
  get address(): string {
    return this.ranges.map((range) => range.address).join(",");
  }

  /** "Returns the number of rectangular ranges that comprise this `RangeAreas` object." */
  get areaCount(): number {
    return this.ranges.length;
  }

  /** "Returns the number of cells in the `RangeAreas` object, summing up the cell counts of all of the [...] ranges." */
  get cellCount(): number {
    const count = this.ranges.reduce((sum, range) => sum + range.where().rows * range.where().columns, 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  /** "Specifies if all the ranges on this `RangeAreas` object represent entire columns (e.g., "A:C, Q:Z")." */
  get isEntireColumn(): boolean {
    return this.ranges.every((range) => range.where().rows === SHEET_ROWS);
  }

  /** "Specifies if all the ranges on this `RangeAreas` object represent entire rows (e.g., "1:3, 5:7")." */
  get isEntireRow(): boolean {
    return this.ranges.every((range) => range.where().columns === SHEET_COLUMNS);
  }

  /** "Returns a collection of rectangular ranges that comprise this `RangeAreas` object." */
  get areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }

  /** "Returns the worksheet for the current `RangeAreas`." */
  get worksheet(): HostObject {
    return this.book.make.worksheet(this.sheetId);
  }

  /** "Returns a `RangeFormat` object, encapsulating the font, fill, borders, [...] for all ranges in the `RangeAreas` object." */
  get format(): RangeFormat {
    return new RangeFormat(this.book, this.sheetId, () => this.ranges.map((range) => range.where()));
  }

  /** "Returns a collection of conditional formats that intersect with any cells in this `RangeAreas` object." */
  get conditionalFormats(): HostObject {
    return this.book.make.conditionalFormats(this.sheetId, () => this.ranges.map((range) => range.where()));
  }

  /** "Clears values, format, fill, border, and other properties on each of the areas that comprise this `RangeAreas` object." */
  clear(applyTo: unknown): void {
    const what = asOptionalText(applyTo);
    for (const range of this.ranges) range.clear(what);
  }
}

/** "RangeCollection": the ranges of a `RangeAreas` (https://learn.microsoft.com/javascript/api/excel/excel.rangecollection) */
export class RangeCollection extends HostCollection {
  readonly className = "RangeCollection";

  constructor(private readonly ranges: readonly BookRange[]) {
    super();
  }

  items(): readonly HostObject[] {
    return this.ranges;
  }

  /** "Returns the number of ranges in the `RangeCollection`." */
  getCount(): number {
    return this.ranges.length;
  }

  /** "Returns the range object based on its position in the `RangeCollection`." */
  getItemAt(index: unknown): HostObject {
    const range = this.ranges[asWhole(index)];
    if (range === undefined) throw new RichApiError("InvalidArgument");
    return range;
  }
}
