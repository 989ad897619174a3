import type { Area } from "../../grid/grid";
import type { HostObject } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import { asOneOf } from "./argument";
import { RangeCells } from "./rangeCells";

const CLEARED = { All: "all", Contents: "contents", Formats: "formats" } as const;

/** "Range represents a set of one or more contiguous cells such as a cell, a row, a column, or a block of cells." */
export class Range extends RangeCells {
  /** "The worksheet containing the current range." */
  get worksheet(): HostObject {
    return this.book.make.worksheet(this.sheetId);
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
