import type { Area } from "../../grid/grid";
import { RichApiError } from "../richapi/richApiError";
import { intersection } from "./address";
import { asFlag, asOneOf } from "./argument";
import { FormatProtection, Looks, RangeFill, RangeFont } from "./rangeLooks";

const PIXELS_A_POINT = 96 / 72;
const PIXELS_A_CHARACTER = 7;
const PIXELS_BESIDE_TEXT = 5;
/** Sizes of more rows or columns than these are not compared. */
const MOST_LINES = 1_000;

/**
 * "A format object encapsulating the range's font, fill, borders, alignment, and other properties."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat
 */
export class RangeFormat extends Looks {
  override readonly className = "RangeFormat";

  /** "Returns the fill object defined on the overall range." */
  get fill(): RangeFill {
    return new RangeFill(this.book, this.sheetId, this.areas);
  }

  /** "Returns the font object defined on the overall range." */
  get font(): RangeFont {
    return new RangeFont(this.book, this.sheetId, this.areas);
  }

  /** "Returns the format protection object for a range." */
  get protection(): FormatProtection {
    return new FormatProtection(this.book, this.sheetId, this.areas);
  }

  /** "Specifies if Excel wraps the text in the object. A `null` value indicates that the entire range doesn't have a uniform wrap setting" */
  get wrapText(): boolean | null {
    return this.common((row, column) => this.look(row, column).wrap ?? false);
  }

  set wrapText(wrap: unknown) {
    this.setLook({ wrap: asFlag(wrap) });
  }

  /** "Represents the horizontal alignment for the specified object. See `Excel.HorizontalAlignment` for details." */
  get horizontalAlignment(): string | null {
    return this.common((row, column) => this.look(row, column).horizontal ?? "General");
  }

  set horizontalAlignment(alignment: unknown) {
    this.setLook({ horizontal: asOneOf(alignment, ["General", "Left", "Center", "Right", "Justify"]) });
  }

  /** "Represents the vertical alignment for the specified object. See `Excel.VerticalAlignment` for details." */
  get verticalAlignment(): string | null {
    return this.common((row, column) => this.look(row, column).vertical ?? "Bottom");
  }

  set verticalAlignment(alignment: unknown) {
    this.setLook({ vertical: asOneOf(alignment, ["Top", "Center", "Bottom"]) });
  }

  /** "The height of all rows in the range. If the row heights are not uniform, `null` will be returned." */
  get rowHeight(): number | null {
    const rows = this.areas().flatMap((area) => {
      const looked = Math.min(area.rows, MOST_LINES);
      return Array.from({ length: looked }, (_, index) => this.book.grid.rowHeight(this.sheetId, area.row + index));
    });
    return uniform(rows);
  }

  set rowHeight(points: unknown) {
    const pixels = asPixels(points);
    this.book.refuseProtected(this.sheetId);
    for (const { row, rows } of this.areas()) {
      this.book.change(() => this.book.grid.setRowHeight(this.sheetId, row, rows, pixels));
    }
  }

  /** "Specifies the width of all columns within the range. If the column widths are not uniform, `null` will be returned." Points, at 96 pixels to the inch. */
  get columnWidth(): number | null {
    const columns = this.areas().flatMap((area) => {
      const looked = Math.min(area.columns, MOST_LINES);
      return Array.from({ length: looked }, (_, index) =>
        this.book.grid.columnWidth(this.sheetId, area.column + index),
      );
    });
    return uniform(columns);
  }

  set columnWidth(points: unknown) {
    const pixels = asPixels(points);
    this.book.refuseProtected(this.sheetId);
    for (const { column, columns } of this.areas()) {
      this.book.change(() => this.book.grid.setColumnWidth(this.sheetId, column, columns, pixels));
    }
  }

  /**
   * "Changes the width of the columns of the current range to achieve the best fit, based on the current data in the
   * columns." Assumption: seven pixels a character.
   */
  autofitColumns(): void {
    this.book.refuseProtected(this.sheetId);
    const used = this.book.grid.usedArea(this.sheetId, true);
    for (const area of this.areas()) {
      const filled = used === null ? null : intersection(area, used);
      if (filled !== null) this.fitColumns(filled);
    }
  }

  /** "Changes the height of the rows of the current range to achieve the best fit." Rows of the practice Excel always fit. */
  autofitRows(): void {
    this.book.refuseProtected(this.sheetId);
  }

  private fitColumns(area: Area): void {
    const text = this.book.grid.text(this.sheetId, area);
    for (let index = 0; index < area.columns; index += 1) {
      const longest = text.reduce((most, row) => Math.max(most, row[index]?.length ?? 0), 1);
      const pixels = longest * PIXELS_A_CHARACTER + PIXELS_BESIDE_TEXT;
      this.book.change(() => this.book.grid.setColumnWidth(this.sheetId, area.column + index, 1, pixels));
    }
  }
}

/** Points as whole pixels. */
function asPixels(points: unknown): number {
  if (typeof points !== "number" || points < 0) throw new RichApiError("InvalidArgument");
  return Math.round(points * PIXELS_A_POINT);
}

/** The size that all have, in points; null when they differ. */
function uniform(pixels: readonly number[]): number | null {
  const [first] = pixels;
  const isUniform = first !== undefined && pixels.every((size) => size === first);
  return isUniform ? Math.round((first / PIXELS_A_POINT) * 100) / 100 : null;
}
