import type { FilterInfo } from "../../grid/grid";
import { HostObject } from "../richapi/hostObject";
import { notPlayed, RichApiError } from "../richapi/richApiError";
import { asRecord, asText, asWhole } from "./argument";
import type { Book } from "./book";
import { RangeArea } from "./rangeArea";

/**
 * "Represents the `AutoFilter` object. AutoFilter turns the values in Excel column into specific filters based on the
 * cell contents." The worksheet's own, or a table's.
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.autofilter
 */
export class AutoFilter extends HostObject {
  readonly className = "AutoFilter";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly find: () => FilterInfo | null,
  ) {
    super();
  }

  /** "Specifies if the AutoFilter is enabled." */
  get enabled(): boolean {
    return this.find() !== null;
  }

  /** "Specifies if the AutoFilter has filter criteria." Assumption: it has when it hides rows. */
  get isDataFiltered(): boolean {
    return (this.find()?.hiddenRows.size ?? 0) > 0;
  }

  /** "An array that holds all the filter criteria in the autofiltered range." Only the absence of a filter is played. */
  get criteria(): readonly unknown[] {
    if (this.isDataFiltered) throw notPlayed(this.className, "criteria");
    return [];
  }

  /**
   * "Applies the AutoFilter to a range. This filters the column if column index and filter criteria are specified."
   * Filtering by values is played.
   */
  apply(range: unknown, column: unknown, criteria: unknown): void {
    if (!(range instanceof RangeArea)) throw notPlayed(this.className, "apply(address)");
    this.book.refuseProtected(this.sheetId);
    const area = range.where();
    if (column === null || column === undefined || criteria === null || criteria === undefined) {
      return this.book.change(() => this.book.grid.setFilter(this.sheetId, area, area.column, []));
    }
    const { filterOn, values } = asRecord(criteria);
    if (filterOn !== "Values" || !Array.isArray(values)) throw notPlayed(this.className, `apply(${String(filterOn)})`);
    const texts = values.map(asText);
    const place = area.column + asWhole(column);
    this.book.change(() => this.book.grid.setFilter(this.sheetId, area, place, texts));
  }

  /** "Clears the filter criteria and sort state of the AutoFilter." */
  clearCriteria(): void {
    this.book.refuseProtected(this.sheetId);
    const filter = this.find();
    if (filter === null) return;
    const { area } = filter;
    this.book.change(() => {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        this.book.grid.setFilter(this.sheetId, area, column, []);
      }
    });
  }

  /** "Removes the AutoFilter for the range." */
  remove(): void {
    this.book.refuseProtected(this.sheetId);
    const filter = this.find();
    if (filter !== null) this.book.change(() => this.book.grid.clearFilter(this.sheetId, filter.area));
  }

  /** "Returns the `Range` object that represents the range to which the AutoFilter applies." */
  getRange(): HostObject {
    const range = this.getRangeOrNullObject();
    if (range === null) throw new RichApiError("ItemNotFound");
    return range;
  }

  /** "If there is no `Range` object associated with the AutoFilter, then this method returns an object with [...] `true`." */
  getRangeOrNullObject(): HostObject | null {
    const filter = this.find();
    return filter === null ? null : this.book.make.range(this.sheetId, filter.area);
  }
}
