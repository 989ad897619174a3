import { HostCollection } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import { asText } from "./argument";
import { sheetPrefix, writeAddress } from "./address";
import type { Book } from "./book";
import { NamedItem } from "./namedItem";
import { RangeArea } from "./rangeArea";
import { asTableName } from "./tableNames";

/**
 * "A collection of all the `NamedItem` objects that are part of the workbook or worksheet, depending on how it was reached."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection
 */
export class NamedItemCollection extends HostCollection {
  readonly className = "NamedItemCollection";

  constructor(
    private readonly book: Book,
    /** Null: names of the whole workbook. */
    private readonly sheetId: string | null,
  ) {
    super();
  }

  items(): readonly NamedItem[] {
    return this.book.grid
      .names()
      .filter((name) => name.sheetId === this.sheetId)
      .map((name) => new NamedItem(this.book, name.name, name.sheetId));
  }

  /** "Adds a new name to the collection of the given scope." The reference is a range, or a formula. */
  add(name: unknown, reference: unknown): NamedItem {
    const wanted = asTableName(name);
    if (this.getItemOrNullObject(wanted) !== null) throw new RichApiError("ItemAlreadyExists");
    const formula = referenceFormula(this.book, reference);
    this.book.change(() => this.book.grid.addName(wanted, this.sheetId, formula));
    return new NamedItem(this.book, wanted, this.sheetId);
  }

  /** "Gets the number of named items in the collection." */
  getCount(): number {
    return this.items().length;
  }

  /** "Gets a `NamedItem` object using its name." */
  getItem(name: unknown): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (item === null) throw new RichApiError("ItemNotFound");
    return item;
  }

  /** "If the object does not exist, then this method returns an object with its `isNullObject` property set to `true`." */
  getItemOrNullObject(name: unknown): NamedItem | null {
    const wanted = asText(name).toLowerCase();
    return this.items().find((item) => item.name.toLowerCase() === wanted) ?? null;
  }
}

function referenceFormula(book: Book, reference: unknown): string {
  if (!(reference instanceof RangeArea)) {
    const text = asText(reference);
    return text.startsWith("=") ? text : `=${text}`;
  }
  const local = writeAddress(reference.where()).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `=${sheetPrefix(book.sheet(reference.sheetId).name)}${local}`;
}
