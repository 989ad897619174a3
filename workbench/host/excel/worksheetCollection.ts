import { WHOLE_WORKBOOK } from "../events/eventTypes";
import { HostCollection } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import { asOptionalText, asText } from "./argument";
import type { Book } from "./book";
import { sheetName, Worksheet } from "./worksheet";

/**
 * "Represents a collection of worksheet objects that are part of the workbook."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection
 */
export class WorksheetCollection extends HostCollection {
  readonly className = "WorksheetCollection";

  constructor(private readonly book: Book) {
    super();
  }

  override eventTarget(): string {
    return WHOLE_WORKBOOK;
  }

  items(): readonly Worksheet[] {
    return this.book.grid.sheets().map((sheet) => new Worksheet(this.book, sheet.id));
  }

  /**
   * "Adds a new worksheet to the workbook. The worksheet will be added at the end of existing worksheets. If you wish to
   * activate the newly added worksheet, call `.activate()` on it."
   */
  add(name: unknown): Worksheet {
    const wanted = asOptionalText(name);
    const chosen = wanted === null ? this.freeName() : sheetName(wanted);
    if (this.book.findSheet(chosen) !== undefined) throw new RichApiError("ItemAlreadyExists");
    return new Worksheet(
      this.book,
      this.book.change(() => this.book.grid.addSheet(chosen)),
    );
  }

  /** "Gets the currently active worksheet in the workbook." */
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.grid.activeSheet());
  }

  /** "Gets the number of worksheets in the collection." */
  getCount(visibleOnly: unknown): number {
    return this.listed(visibleOnly).length;
  }

  /** "Gets the first worksheet in the collection." */
  getFirst(visibleOnly: unknown): Worksheet {
    return found(this.listed(visibleOnly)[0]);
  }

  /** "Gets the last worksheet in the collection." */
  getLast(visibleOnly: unknown): Worksheet {
    return found(this.listed(visibleOnly).at(-1));
  }

  /** "Gets a worksheet object using its name or ID." */
  getItem(key: unknown): Worksheet {
    return found(this.getItemOrNullObject(key) ?? undefined);
  }

  /** "If the worksheet does not exist, then this method returns an object with its `isNullObject` property set to `true`." */
  getItemOrNullObject(key: unknown): Worksheet | null {
    const sheet = this.book.findSheet(asText(key));
    return sheet === undefined ? null : new Worksheet(this.book, sheet.id);
  }

  private listed(visibleOnly: unknown): readonly Worksheet[] {
    return this.items().filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
  }

  private freeName(): string {
    let number = this.book.grid.sheets().length + 1;
    while (this.book.findSheet(`Sheet${number}`) !== undefined) number += 1;
    return `Sheet${number}`;
  }
}

function found(sheet: Worksheet | undefined): Worksheet {
  if (sheet === undefined) throw new RichApiError("ItemNotFound");
  return sheet;
}
