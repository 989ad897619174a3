import type { CellLook, ConditionalFormatInfo } from "../../grid/grid";
import { HostObject } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import { asFlag, asText } from "./argument";
import type { Book } from "./book";
import { asColor } from "./color";

/** One part of a custom conditional format. */
class RulePart extends HostObject {
  readonly className: string = "CustomConditionalFormat";

  constructor(
    protected readonly book: Book,
    protected readonly sheetId: string,
    protected readonly formatId: string,
  ) {
    super();
  }

  protected info(): ConditionalFormatInfo {
    const format = this.book.ruleDrafts.get(this.sheetId, this.formatId);
    if (format.type !== "Custom") throw new RichApiError("InvalidOperation");
    return format;
  }

  protected setLook(look: CellLook): void {
    this.book.refuseProtected(this.sheetId);
    const merged = { ...this.info().look, ...look };
    this.book.change(() => this.book.ruleDrafts.change(this.sheetId, this.formatId, { look: merged }));
  }
}

/**
 * "Represents a custom conditional format type."
 * (https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat)
 */
export class CustomConditionalFormat extends RulePart {
  override readonly className = "CustomConditionalFormat";

  /** "Specifies the `Rule` object on this conditional format." */
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.book, this.sheetId, this.formatId);
  }

  /** "Returns a format object, encapsulating the conditional formats font, fill, borders, and other properties." */
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.book, this.sheetId, this.formatId);
  }
}

/** "Represents a rule, for all traditional rule/format pairings." (https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule) */
export class ConditionalFormatRule extends RulePart {
  override readonly className = "ConditionalFormatRule";

  /** "The formula, if required, on which to evaluate the conditional format rule." */
  get formula(): string {
    const { formula } = this.info();
    return formula === "" || formula.startsWith("=") ? formula : `=${formula}`;
  }

  set formula(formula: unknown) {
    const text = asText(formula);
    if (text === "") throw new RichApiError("InvalidArgument");
    this.book.refuseProtected(this.sheetId);
    const whole = text.startsWith("=") ? text : `=${text}`;
    this.book.change(() => this.book.ruleDrafts.change(this.sheetId, this.formatId, { formula: whole }));
  }
}

/** "A format object encapsulating the conditional formats range's font, fill, borders, and other properties." */
export class ConditionalRangeFormat extends RulePart {
  override readonly className = "ConditionalRangeFormat";

  /** "Returns the fill object defined on the overall conditional format range." */
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.book, this.sheetId, this.formatId);
  }

  /** "Returns the font object defined on the overall conditional format range." */
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.book, this.sheetId, this.formatId);
  }
}

/** "Represents the background of a conditional range object." */
export class ConditionalRangeFill extends RulePart {
  override readonly className = "ConditionalRangeFill";

  /** "HTML color code representing the color of the fill, in the form #RRGGBB (e.g., "FFA500") or as a named HTML color". */
  get color(): string {
    return this.info().look.fill ?? "";
  }

  set color(color: unknown) {
    this.setLook({ fill: asColor(color) });
  }
}

/** "This object represents the font attributes (font style, color, etc.) for an object." */
export class ConditionalRangeFont extends RulePart {
  override readonly className = "ConditionalRangeFont";

  /** "HTML color code representation of the text color (e.g., #FF0000 represents Red)." */
  get color(): string {
    return this.info().look.color ?? "";
  }

  set color(color: unknown) {
    this.setLook({ color: asColor(color) });
  }

  /** "Specifies if the font is bold." */
  get bold(): boolean {
    return this.info().look.bold ?? false;
  }

  set bold(bold: unknown) {
    this.setLook({ bold: asFlag(bold) });
  }

  /** "Specifies if the font is italic." */
  get italic(): boolean {
    return this.info().look.italic ?? false;
  }

  set italic(italic: unknown) {
    this.setLook({ italic: asFlag(italic) });
  }
}
