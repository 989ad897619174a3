import type { Area, CellLook } from "../../grid/grid";
import { HostObject } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import { intersection } from "./address";
import { asFlag } from "./argument";
import type { Book } from "./book";
import { asColor } from "./color";

const USUAL_SIZE = 11;

/** Cells whose look is read or set. */
export class Looks extends HostObject {
  readonly className: string = "RangeFormat";

  constructor(
    protected readonly book: Book,
    protected readonly sheetId: string,
    protected readonly areas: () => readonly Area[],
  ) {
    super();
  }

  protected setLook(look: CellLook): void {
    this.book.refuseProtected(this.sheetId);
    for (const area of this.areas()) this.book.change(() => this.book.grid.setLook(this.sheetId, area, look));
  }

  /** What all cells have in common; null when they differ. Of whole rows and columns only the used cells are looked at. */
  protected common<Value>(read: (row: number, column: number) => Value): Value | null {
    const used = this.book.grid.usedArea(this.sheetId, false);
    const [first] = this.areas();
    if (first === undefined) return null;
    const value = read(first.row, first.column);
    for (const area of this.areas()) {
      const looked = area.rows * area.columns > 10_000 ? used && intersection(area, used) : area;
      for (let row = looked?.row ?? 0; looked !== null && row < looked.row + looked.rows; row += 1) {
        for (let column = looked.column; column < looked.column + looked.columns; column += 1) {
          if (read(row, column) !== value) return null;
        }
      }
    }
    return value;
  }

  protected look(row: number, column: number): CellLook {
    return this.book.grid.look(this.sheetId, row, column);
  }
}

/** "Represents the background of a range object." (https://learn.microsoft.com/javascript/api/excel/excel.rangefill) */
export class RangeFill extends Looks {
  override readonly className = "RangeFill";

  /** "HTML color code representing the color of the background, in the form #RRGGBB (e.g., "FFA500"), or as a named HTML color". */
  get color(): string | null {
    return this.common((row, column) => this.look(row, column).fill ?? "#FFFFFF");
  }

  set color(color: unknown) {
    this.setLook({ fill: asColor(color) });
  }

  /** "Resets the range background." */
  clear(): void {
    this.setLook({ fill: "" });
  }
}

/** "This object represents the font attributes (font name, font size, color, etc.) for an object." */
export class RangeFont extends Looks {
  override readonly className = "RangeFont";

  /** "HTML color code representation of the text color (e.g., #FF0000 represents Red)." */
  get color(): string | null {
    return this.common((row, column) => this.look(row, column).color ?? "#000000");
  }

  set color(color: unknown) {
    this.setLook({ color: asColor(color) });
  }

  /** "Font size." Points. */
  get size(): number | null {
    return this.common((row, column) => this.look(row, column).size ?? USUAL_SIZE);
  }

  set size(points: unknown) {
    if (typeof points !== "number" || points < 1 || points > 409) throw new RichApiError("InvalidArgument");
    this.setLook({ size: points });
  }

  /** "Represents the bold status of the font." */
  get bold(): boolean | null {
    return this.common((row, column) => this.look(row, column).bold ?? false);
  }

  set bold(bold: unknown) {
    this.setLook({ bold: asFlag(bold) });
  }

  /** "Specifies the italic status of the font." */
  get italic(): boolean | null {
    return this.common((row, column) => this.look(row, column).italic ?? false);
  }

  set italic(italic: unknown) {
    this.setLook({ italic: asFlag(italic) });
  }
}

/** "Represents the format protection of a range object." (https://learn.microsoft.com/javascript/api/excel/excel.formatprotection) */
export class FormatProtection extends Looks {
  override readonly className = "FormatProtection";

  /** "Specifies if Excel locks the cells in the object. A `null` value indicates that the entire range doesn't have a uniform lock setting." */
  get locked(): boolean | null {
    return this.common((row, column) => this.book.grid.isLocked(this.sheetId, row, column));
  }

  set locked(locked: unknown) {
    const wanted = asFlag(locked);
    this.book.refuseProtected(this.sheetId);
    for (const area of this.areas()) this.book.change(() => this.book.grid.setLocked(this.sheetId, area, wanted));
  }
}
