import type { Area } from "../../grid/grid";
import type { HostObject } from "../richapi/hostObject";
import { notPlayed, RichApiError } from "../richapi/richApiError";
import { intersection } from "./address";
import { asOneOf, asText } from "./argument";
import { cellProperties, type CellData } from "./cellProperties";
import { ConditionalFormatCollection } from "./conditionalFormatCollection";
import { DataValidation } from "./dataValidation";
import { RangeAreas } from "./rangeAreas";
import { RangeCells } from "./rangeCells";
import { RangeFormat } from "./rangeFormat";
import { specialAreas } from "./specialCells";
import { TableScopedCollection } from "./tableScopedCollection";

const CLEARED = { All: "all", Contents: "contents", Formats: "formats" } as const;

/** "Range represents a set of one or more contiguous cells such as a cell, a row, a column, or a block of cells." */
export class Range extends RangeCells {
  /** "The worksheet containing the current range." */
  get worksheet(): HostObject {
    return this.book.make.worksheet(this.sheetId);
  }

  /** "Returns a format object, encapsulating the range's font, fill, borders, alignment, and other properties." */
  get format(): RangeFormat {
    return new RangeFormat(this.book, this.sheetId, () => [this.where()]);
  }

  /** "The collection of `ConditionalFormats` that intersect the range." */
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.book, this.sheetId, () => [this.where()]);
  }

  /** "Returns a data validation object." */
  get dataValidation(): DataValidation {
    return new DataValidation(this.book, this.sheetId, () => this.where());
  }

  /** "Gets a scoped collection of tables that overlap with the range." */
  getTables(fullyContained: unknown): TableScopedCollection {
    return new TableScopedCollection(this.book, this.sheetId, this.where(), fullyContained === true);
  }

  /**
   * "Gets the `RangeAreas` object, comprising one or more rectangular ranges, that represents all the cells that match
   * the specified type and value. If no special cells are found, an `ItemNotFound` error will be thrown."
   */
  getSpecialCells(cellType: unknown, valueType: unknown): RangeAreas {
    const found = this.getSpecialCellsOrNullObject(cellType, valueType);
    if (found === null) throw new RichApiError("ItemNotFound");
    return found;
  }

  /** "If no special cells are found, then this method returns an object with its `isNullObject` property set to `true`." */
  getSpecialCellsOrNullObject(cellType: unknown, valueType: unknown): RangeAreas | null {
    if ((valueType ?? "All") !== "All") throw notPlayed(this.className, `getSpecialCells(${String(valueType)})`);
    const areas = specialAreas(this.book, this.sheetId, this.where(), asText(cellType));
    return areas.length === 0 ? null : new RangeAreas(this.book, this.sheetId, areas);
  }

  /**
   * "Returns a `RangeAreas` object that represents the merged areas in this range." Null object where nothing is merged.
   * Known fault of Excel: "The undo stack is lost upon sync" (OfficeDev/office-js issue 5918).
   */
  getMergedAreasOrNullObject(): RangeAreas | null {
    this.book.grid.forgetUndo();
    const merged = this.book.grid.merges(this.sheetId).filter((one) => intersection(one, this.where()) !== null);
    return merged.length === 0 ? null : new RangeAreas(this.book, this.sheetId, merged);
  }

  /** "Returns a 2D array, encapsulating the data for each cell's font, fill, borders, alignment, and other properties." */
  getCellProperties(asked: unknown): CellData[][] {
    if (this.unbounded()) throw new RichApiError("InvalidArgument");
    return cellProperties(this.book, this.sheetId, this.where(), asked);
  }

  /** "Merge the range cells into one region in the worksheet." */
  merge(across: unknown): void {
    if (across === true) throw notPlayed(this.className, "merge(across)");
    this.book.refuseProtected(this.sheetId);
    this.book.change(() => this.book.grid.merge(this.sheetId, this.where()));
  }

  /** "Unmerge the range cells into separate cells." */
  unmerge(): void {
    this.book.refuseProtected(this.sheetId);
    this.book.change(() => this.book.grid.unmerge(this.sheetId, this.where()));
  }

  /**
   * "Inserts a cell or a range of cells into the worksheet in place of this range, and shifts the other cells to make
   * space. Returns a new `Range` object at the now blank space." Played for whole rows and whole columns.
   */
  insert(shift: unknown): Range {
    const area = this.where();
    const { grid } = this.book;
    this.book.refuseProtected(this.sheetId);
    if (shift === "Down" && this.isEntireRow) {
      this.book.change(() => grid.insertRows(this.sheetId, area.row, area.rows, "addin"));
    } else if (shift === "Right" && this.isEntireColumn) {
      this.book.change(() => grid.insertColumns(this.sheetId, area.column, area.columns, "addin"));
    } else throw notPlayed(this.className, `insert("${String(shift)}") of some cells of a row or column`);
    return this.at(area);
  }

  /**
   * "Deletes the cells associated with the range." Played for whole rows and whole columns. Known fault of Excel: rows
   * that a filter has a hand in are not deleted (OfficeDev/office-js issue 4263).
   */
  delete(shift: unknown): void {
    const area = this.where();
    const { grid } = this.book;
    this.book.refuseProtected(this.sheetId);
    if (shift === "Up" && this.isEntireRow) {
      if (grid.filters(this.sheetId).some((filter) => filter.hiddenRows.size > 0)) return;
      this.book.change(() => grid.deleteRows(this.sheetId, area.row, area.rows, "addin"));
    } else if (shift === "Left" && this.isEntireColumn) {
      this.book.change(() => grid.deleteColumns(this.sheetId, area.column, area.columns, "addin"));
    } else throw notPlayed(this.className, `delete("${String(shift)}") of some cells of a row or column`);
  }

  /** "Clear range values and formatting, such as fill and border." */
  clear(applyTo: unknown): void {
    const what = CLEARED[asOneOf(applyTo ?? "All", ["All", "Contents", "Formats"])];
    const area = this.where();
    this.book.refuseLocked(this.sheetId, area);
    this.book.change(() => this.book.grid.clear(this.sheetId, area, what, "addin"));
  }

  /** "Selects the specified range in the Excel UI." Assumption: on a hidden worksheet that is an InvalidOperation. */
  select(): void {
    if (this.book.sheet(this.sheetId).visibility !== "Visible") throw new RichApiError("InvalidOperation");
    this.book.change(() => {
      this.book.grid.activate(this.sheetId);
      this.book.grid.select(this.sheetId, this.where());
    });
  }

  protected at(area: Area): Range {
    return new Range(this.book, this.sheetId, area);
  }
}
