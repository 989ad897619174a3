import type { CellValue } from "../../grid/grid";
import { HostObject } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import type { Book } from "./book";
import { referredRange } from "./findRange";
import { asText } from "./argument";

/**
 * "Represents a defined name for a range of cells or value."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.nameditem
 */
export class NamedItem extends HostObject {
  readonly className = "NamedItem";

  constructor(
    private readonly book: Book,
    private readonly itemName: string,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  override identity() {
    return { _Id: this.itemName };
  }

  /** "The name of the object." */
  get name(): string {
    return this.info().name;
  }

  /** "The formula of the named item. Formulas always start with an equal sign ("=")." */
  get formula(): string {
    const { formula } = this.info();
    return formula.startsWith("=") ? formula : `=${formula}`;
  }

  set formula(formula: unknown) {
    const text = asText(formula);
    if (!text.startsWith("=")) throw new RichApiError("InvalidArgument");
    this.book.change(() => {
      this.book.grid.removeName(this.itemName, this.sheetId);
      this.book.grid.addName(this.itemName, this.sheetId, text);
    });
  }

  /** "Specifies if the name is scoped to the workbook or to a specific worksheet." */
  get scope(): string {
    return this.sheetId === null ? "Workbook" : "Worksheet";
  }

  /** "Specifies the type of the value returned by the name's formula." */
  get type(): string {
    if (this.getRangeOrNullObject() !== null) return "Range";
    const value = this.computed();
    if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
    if (typeof value === "boolean") return "Boolean";
    return value.startsWith("#") ? "Error" : "String";
  }

  /** "Represents the value computed by the name's formula. For a named range, it will return the range address." */
  get value(): CellValue {
    return this.getRangeOrNullObject() === null ? this.computed() : this.formula.slice(1);
  }

  /** "Returns the range object that is associated with the name. Throws an error if the named item's type is not a range." */
  getRange(): HostObject {
    const range = this.getRangeOrNullObject();
    if (range === null) throw new RichApiError("InvalidOperation");
    return range;
  }

  /** "If the named item's type is not a range, then this method returns an object with its `isNullObject` property set to `true`." */
  getRangeOrNullObject(): HostObject | null {
    return referredRange(this.book, this.formula);
  }

  /** "Deletes the given name." */
  delete(): void {
    this.info();
    this.book.change(() => this.book.grid.removeName(this.itemName, this.sheetId));
  }

  private info() {
    const wanted = this.itemName.toLowerCase();
    const found = this.book.grid
      .names()
      .find((one) => one.sheetId === this.sheetId && one.name.toLowerCase() === wanted);
    if (found === undefined) throw new RichApiError("ItemNotFound");
    return found;
  }

  private computed(): CellValue {
    return this.book.grid.evaluate(this.formula);
  }
}
