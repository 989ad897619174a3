import type { ConditionalFormatInfo } from "../../grid/grid";
import { HostObject } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import { asFlag, asWhole } from "./argument";
import type { Book } from "./book";
import { CustomConditionalFormat } from "./customConditionalFormat";
import { RangeAreas } from "./rangeAreas";

/**
 * "An object encapsulating a conditional format's range, format, rule, and other properties."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat
 */
export class ConditionalFormat extends HostObject {
  readonly className = "ConditionalFormat";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly formatId: string,
  ) {
    super();
  }

  override identity() {
    return { Id: this.formatId };
  }

  /** The id by which the collection finds the format. */
  get id(): string {
    return this.info().id;
  }

  /** "A type of conditional format. Only one can be set at a time." Kinds that the practice Excel only keeps are "Custom" no less. */
  get type(): string {
    const { type } = this.info();
    return type === "Other" ? "Custom" : type;
  }

  /** "The priority (or index) within the conditional format collection that this conditional format currently exists in." */
  get priority(): number {
    return this.info().priority;
  }

  set priority(priority: unknown) {
    this.book.refuseProtected(this.sheetId);
    const count = this.book.ruleDrafts.list(this.sheetId).length;
    const wanted = asWhole(priority);
    const place = wanted < 0 ? count + wanted : wanted;
    this.change({ priority: Math.max(0, Math.min(count - 1, place)) });
  }

  /** "If the conditions of this conditional format are met, no lower-priority formats shall take effect on that cell." */
  get stopIfTrue(): boolean {
    return this.info().stopIfTrue;
  }

  set stopIfTrue(stop: unknown) {
    this.change({ stopIfTrue: asFlag(stop) });
  }

  /** "Returns the custom conditional format properties if the current conditional format is a custom type." */
  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.book, this.sheetId, this.formatId);
  }

  /** The same; null object for another type. */
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.info().type === "Custom" ? this.custom : null;
  }

  /** "Returns the range the conditional format is applied to. Throws an error if the conditional format is applied to multiple ranges." */
  getRange(): HostObject {
    const range = this.getRangeOrNullObject();
    if (range === null) throw new RichApiError("InvalidOperation");
    return range;
  }

  /** "If the conditional format is applied to multiple ranges, then this method returns an object with [...] `isNullObject` [...] `true`." */
  getRangeOrNullObject(): HostObject | null {
    const [only, ...others] = this.info().areas;
    return only === undefined || others.length > 0 ? null : this.book.make.range(this.sheetId, only);
  }

  /** "Returns the `RangeAreas`, comprising one or more rectangular ranges, to which the conditional format is applied." */
  getRanges(): RangeAreas {
    return new RangeAreas(this.book, this.sheetId, this.info().areas);
  }

  /** "Deletes this conditional format." */
  delete(): void {
    this.book.refuseProtected(this.sheetId);
    this.book.change(() => this.book.ruleDrafts.remove(this.sheetId, this.formatId));
  }

  private info(): ConditionalFormatInfo {
    return this.book.ruleDrafts.get(this.sheetId, this.formatId);
  }

  private change(change: Partial<Pick<ConditionalFormatInfo, "priority" | "stopIfTrue">>): void {
    this.book.refuseProtected(this.sheetId);
    this.book.change(() => this.book.ruleDrafts.change(this.sheetId, this.formatId, change));
  }
}
