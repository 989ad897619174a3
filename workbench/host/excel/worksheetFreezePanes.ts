import { HostObject } from "../richapi/hostObject";
import { asWhole } from "./argument";
import type { Book } from "./book";

/** Frozen rows (https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes). */
export class WorksheetFreezePanes extends HostObject {
  readonly className = "WorksheetFreezePanes";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  /** "Freeze the top row or rows of the worksheet in place." */
  freezeRows(count: unknown): void {
    const rows = asWhole(count, 1);
    this.book.change(() => this.book.grid.freezeRows(this.sheetId, rows));
  }

  /** "Removes all frozen panes in the worksheet." */
  unfreeze(): void {
    this.book.change(() => this.book.grid.freezeRows(this.sheetId, 0));
  }
}
