import type { Area } from "../../grid/grid";
import { HostCollection } from "../richapi/hostObject";
import { notPlayed, RichApiError } from "../richapi/richApiError";
import { intersection } from "./address";
import { asText, asWhole } from "./argument";
import type { Book } from "./book";
import { ConditionalFormat } from "./conditionalFormat";

/**
 * "Represents a collection of all the conditional formats that are overlap the range."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection
 */
export class ConditionalFormatCollection extends HostCollection {
  readonly className = "ConditionalFormatCollection";

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
    private readonly areas: () => readonly Area[],
  ) {
    super();
  }

  items(): readonly ConditionalFormat[] {
    const areas = this.areas();
    return this.book.ruleDrafts
      .list(this.sheetId)
      .filter((format) => format.areas.some((one) => areas.some((area) => intersection(one, area) !== null)))
      .map((format) => new ConditionalFormat(this.book, this.sheetId, format.id));
  }

  /** "Adds a new conditional format to the collection at the first/top priority." Only custom ones are played. */
  add(type: unknown): ConditionalFormat {
    if (type !== "Custom") throw notPlayed(this.className, `add("${String(type)}")`);
    this.book.refuseProtected(this.sheetId);
    const format = { type, formula: "", look: {}, stopIfTrue: false, priority: 0 } as const;
    const id = this.book.ruleDrafts.add({ ...format, sheetId: this.sheetId, areas: this.areas() });
    return new ConditionalFormat(this.book, this.sheetId, id);
  }

  /** "Clears all conditional formats active on the current specified range." Assumption: a format that reaches further goes too. */
  clearAll(): void {
    this.book.refuseProtected(this.sheetId);
    for (const format of this.items()) format.delete();
  }

  /** "Returns the number of conditional formats in the workbook." In fact those of the range. */
  getCount(): number {
    return this.items().length;
  }

  /** "Returns a conditional format for the given ID." */
  getItem(id: unknown): ConditionalFormat {
    const format = this.getItemOrNullObject(id);
    if (format === null) throw new RichApiError("ItemNotFound");
    return format;
  }

  /** "If the conditional format object does not exist, then this method returns an object with [...] `isNullObject` [...] `true`." */
  getItemOrNullObject(id: unknown): ConditionalFormat | null {
    const wanted = asText(id);
    return this.items().find((format) => format.id === wanted) ?? null;
  }

  /** "Returns a conditional format at the given index." */
  getItemAt(index: unknown): ConditionalFormat {
    const format = this.items()[asWhole(index)];
    if (format === undefined) throw new RichApiError("InvalidArgument");
    return format;
  }
}
