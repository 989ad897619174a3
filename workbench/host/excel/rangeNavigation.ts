import type { Area, CellValue } from "../../grid/grid";
import { RichApiError } from "../richapi/richApiError";
import { areaInGrid, boundingArea, intersection, readAddress, SHEET_COLUMNS, SHEET_ROWS } from "./address";
import { asWhole } from "./argument";
import { RangeArea } from "./rangeArea";

/** From one range to another. */
export abstract class RangeNavigation extends RangeArea {
  /** Another range of the same worksheet. */
  protected abstract at(area: Area): RangeNavigation;

  /**
   * "Gets the range object containing the single cell based on row and column numbers. The cell can be outside the
   * bounds of its parent range, so long as it stays within the worksheet grid."
   */
  getCell(row: unknown, column: unknown): RangeNavigation {
    const { row: top, column: left } = this.where();
    return this.at(areaInGrid(top + asWhole(row), left + asWhole(column), 1, 1));
  }

  /** "Gets a row contained in the range." */
  getRow(row: unknown): RangeNavigation {
    const area = this.where();
    return this.at(areaInGrid(area.row + asWhole(row), area.column, 1, area.columns));
  }

  /** "Gets a column contained in the range." */
  getColumn(column: unknown): RangeNavigation {
    const area = this.where();
    return this.at(areaInGrid(area.row, area.column + asWhole(column), area.rows, 1));
  }

  /** "Gets the last cell within the range. For example, the last cell of "B2:D5" is "D5"." */
  getLastCell(): RangeNavigation {
    const area = this.where();
    return this.at(areaInGrid(area.row + area.rows - 1, area.column + area.columns - 1, 1, 1));
  }

  /** "Gets the last row within the range. For example, the last row of "B2:D5" is "B5:D5"." */
  getLastRow(): RangeNavigation {
    const area = this.where();
    return this.at(areaInGrid(area.row + area.rows - 1, area.column, 1, area.columns));
  }

  /** "Gets the last column within the range. For example, the last column of "B2:D5" is "D2:D5"." */
  getLastColumn(): RangeNavigation {
    const area = this.where();
    return this.at(areaInGrid(area.row, area.column + area.columns - 1, area.rows, 1));
  }

  /** "Gets a certain number of rows below the current `Range` object." */
  getRowsBelow(count: unknown): RangeNavigation {
    const area = this.where();
    return this.at(rowsBeside(area, asWhole(count, 1)));
  }

  /** "Gets a certain number of rows above the current `Range` object." */
  getRowsAbove(count: unknown): RangeNavigation {
    const area = this.where();
    return this.at(rowsBeside(area, -asWhole(count, 1)));
  }

  /** "Gets a certain number of columns to the right of the current `Range` object." */
  getColumnsAfter(count: unknown): RangeNavigation {
    const area = this.where();
    return this.at(columnsBeside(area, asWhole(count, 1)));
  }

  /** "Gets a certain number of columns to the left of the current `Range` object." */
  getColumnsBefore(count: unknown): RangeNavigation {
    const area = this.where();
    return this.at(columnsBeside(area, -asWhole(count, 1)));
  }

  /** "Gets an object that represents the entire row of the range." */
  getEntireRow(): RangeNavigation {
    const area = this.where();
    return this.at({ ...area, column: 0, columns: SHEET_COLUMNS });
  }

  /** "Gets an object that represents the entire column of the range." */
  getEntireColumn(): RangeNavigation {
    const area = this.where();
    return this.at({ ...area, row: 0, rows: SHEET_ROWS });
  }

  /**
   * "Gets an object which represents a range that's offset from the specified range. [...] If the resulting range is
   * forced outside the bounds of the worksheet grid, an error will be thrown."
   */
  getOffsetRange(rows: unknown, columns: unknown): RangeNavigation {
    const area = this.where();
    return this.at(areaInGrid(area.row + asWhole(rows), area.column + asWhole(columns), area.rows, area.columns));
  }

  /** "Gets a `Range` object similar to the current one, but with its bottom-right corner expanded (or contracted)." */
  getResizedRange(rows: unknown, columns: unknown): RangeNavigation {
    const area = this.where();
    return this.at(areaInGrid(area.row, area.column, area.rows + asWhole(rows), area.columns + asWhole(columns)));
  }

  /** "Gets a `Range` object with the same top-left cell as the current one, but with the specified numbers of rows and columns." */
  getAbsoluteResizedRange(rows: unknown, columns: unknown): RangeNavigation {
    const area = this.where();
    return this.at(areaInGrid(area.row, area.column, asWhole(rows), asWhole(columns)));
  }

  /**
   * "Gets the smallest range object that encompasses the given ranges. For example, the `GetBoundingRect` of "B2:C5"
   * and "D10:E15" is "B2:E15"."
   */
  getBoundingRect(another: unknown): RangeNavigation {
    return this.at(boundingArea(this.where(), this.otherArea(another)));
  }

  /** "Gets the range object that represents the rectangular intersection of the given ranges." */
  getIntersection(another: unknown): RangeNavigation {
    const common = this.getIntersectionOrNullObject(another);
    if (common === null) throw new RichApiError("ItemNotFound");
    return common;
  }

  /** "If no intersection is found, then this method returns an object with its `isNullObject` property set to `true`." */
  getIntersectionOrNullObject(another: unknown): RangeNavigation | null {
    const common = intersection(this.where(), this.otherArea(another));
    return common === null ? null : this.at(common);
  }

  /** "The used range is the smallest range that encompasses any cells that have a value or formatting assigned to them." */
  getUsedRange(valuesOnly: unknown): RangeNavigation {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    if (used === null) throw new RichApiError("ItemNotFound");
    return used;
  }

  /** "If there are no used cells within the range, then this method returns an object with `isNullObject` set to `true`." */
  getUsedRangeOrNullObject(valuesOnly: unknown): RangeNavigation | null {
    const used = this.book.grid.usedArea(this.sheetId, valuesOnly === true);
    const common = used === null ? null : intersection(this.where(), used);
    if (common === null || valuesOnly !== true) return common === null ? null : this.at(common);
    const filled = filledPart(this.book.grid.values(this.sheetId, common), common);
    return filled === null ? null : this.at(filled);
  }

  /** A range given as an object or as an address; InvalidArgument for one of another worksheet. */
  private otherArea(another: unknown): Area {
    if (another instanceof RangeArea) {
      if (another.sheetId !== this.sheetId) throw new RichApiError("InvalidArgument");
      return another.where();
    }
    const address = typeof another === "string" ? readAddress(another) : null;
    if (address === null) throw new RichApiError("InvalidArgument");
    return address.area;
  }
}

function rowsBeside(area: Area, count: number): Area {
  const row = count > 0 ? area.row + area.rows : area.row + count;
  return areaInGrid(row, area.column, Math.abs(count), area.columns);
}

function columnsBeside(area: Area, count: number): Area {
  const column = count > 0 ? area.column + area.columns : area.column + count;
  return areaInGrid(area.row, column, area.rows, Math.abs(count));
}

/** The smallest part of an area that holds all of its values. */
function filledPart(values: readonly (readonly CellValue[])[], area: Area): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, cells] of values.entries()) {
    for (const [column, value] of cells.entries()) {
      if (value === "") continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (bottom < 0) return null;
  return { row: area.row + top, column: area.column + left, rows: bottom - top + 1, columns: right - left + 1 };
}
