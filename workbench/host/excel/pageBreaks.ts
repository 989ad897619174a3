import { HostCollection, HostObject } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import { asWhole } from "./argument";
import type { Book } from "./book";
import { askedArea } from "./printAreas";

/**
 * The page breaks between rows that a person or an add-in set. "This collection only contains manual page breaks."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection
 */
export class PageBreakCollection extends HostCollection {
  readonly className = "PageBreakCollection";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  items(): readonly PageBreak[] {
    return this.book.grid.page(this.sheetId).rowBreaks.map((row) => new PageBreak(this.book, this.sheetId, row));
  }

  /** "Adds a page break before the top-left cell of the range specified." */
  add(range: unknown): PageBreak {
    const { row } = askedArea(range);
    if (row === 0) throw new RichApiError("InvalidArgument");
    const others = this.book.grid.page(this.sheetId).rowBreaks.filter((one) => one !== row);
    setBreaks(this.book, this.sheetId, [...others, row]);
    return new PageBreak(this.book, this.sheetId, row);
  }

  /** "Gets the number of page breaks in the collection." */
  getCount(): number {
    return this.items().length;
  }

  /** "Gets a page break object via the index." Assumption: zero-indexed. */
  getItem(key: unknown): PageBreak {
    const items = this.items();
    const found = typeof key === "string" ? items.find((one) => one.identity()._Id === key) : items[asWhole(key)];
    if (found === undefined) throw new RichApiError("ItemNotFound");
    return found;
  }

  /** "Resets all manual page breaks in the collection." */
  removePageBreaks(): void {
    setBreaks(this.book, this.sheetId, []);
  }
}

/** One page break between rows. (https://learn.microsoft.com/javascript/api/excel/excel.pagebreak) */
export class PageBreak extends HostObject {
  readonly className = "PageBreak";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly row: number,
  ) {
    super();
  }

  override identity() {
    return { _Id: `row ${this.row}` };
  }

  /** "Specifies the row index for the page break." Of the first row after it. */
  get rowIndex(): number {
    return this.row;
  }

  /** "Specifies the column index for the page break." Assumption: 0 for one between rows. */
  get columnIndex(): number {
    return 0;
  }

  /** "Deletes a page break object." */
  delete(): void {
    const { rowBreaks } = this.book.grid.page(this.sheetId);
    setBreaks(
      this.book,
      this.sheetId,
      rowBreaks.filter((row) => row !== this.row),
    );
  }

  /** "Gets the first cell after the page break." */
  getCellAfterBreak(): HostObject {
    return this.book.make.range(this.sheetId, { row: this.row, column: 0, rows: 1, columns: 1 });
  }
}

function setBreaks(book: Book, sheetId: string, rows: readonly number[]): void {
  const rowBreaks = [...rows].sort((one, other) => one - other);
  book.change(() => book.grid.setPage(sheetId, { rowBreaks }));
}
