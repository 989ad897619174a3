import type { Area, Grid, GridChange, SheetInfo } from "../../grid/grid";
import type { EventHub } from "../events/eventHub";
import { References } from "../richapi/references";
import type { HostObject } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import { RuleDrafts } from "./ruleDrafts";

/** Whole rows and columns are never all unlocked. */
const MOST_LOCKS_LOOKED_AT = 1_000_000;

/** What a test may set about the day on which the workbook is used. */
export type Circumstances = {
  /** Another person has the workbook open. */
  coAuthored: boolean;
  /** Name of the file, as `workbook.name` gives it. */
  bookName: string;
};

/** A range, as far as objects need it that ranges themselves make. */
export interface BookRange extends HostObject {
  readonly address: string;
  where(): Area;
  follow(change: GridChange): void;
  clear(applyTo: unknown): void;
}

/** Makes the host's objects for others that would need each other's files. */
export type ObjectMaker = {
  range(sheetId: string, area: Area): BookRange;
  worksheet(sheetId: string): HostObject;
  conditionalFormats(sheetId: string, areas: () => readonly Area[]): HostObject;
};

/** The workbook as one pane meets it: the cells, the objects it keeps, its events. */
export class Book {
  readonly references = new References();
  readonly ruleDrafts: RuleDrafts;
  readonly settings = new Map<string, unknown>();
  /** `Excel.CalculationMode`; the practice Excel calculates in any. */
  calculationMode = "Automatic";
  /** Ranges that events speak of, by the reference in the event. */
  readonly eventAreas = new Map<string, { readonly sheetId: string; readonly address: string }>();
  /** Lets go of the grid. */
  readonly stop: () => void;
  private writing = false;
  private uncalculated = true;

  constructor(
    readonly grid: Grid,
    readonly events: EventHub,
    readonly circumstances: Circumstances,
    readonly make: ObjectMaker,
  ) {
    this.ruleDrafts = new RuleDrafts(grid);
    this.stop = grid.onChange(() => (this.uncalculated = true));
  }

  /** True while a change comes from this pane, so that its event can say so. */
  isOwnChange(): boolean {
    return this.writing;
  }

  /** Makes a change as this pane. */
  change<Result>(make: () => Result): Result {
    this.writing = true;
    try {
      return make();
    } finally {
      this.writing = false;
    }
  }

  /** Resolves when every formula shows its result. */
  async settle(): Promise<void> {
    if (!this.uncalculated) return;
    await this.grid.calculated();
    this.uncalculated = false;
  }

  /** The worksheet by its id; ItemNotFound after it was deleted. */
  sheet(sheetId: string): SheetInfo {
    const sheet = this.grid.sheets().find((one) => one.id === sheetId);
    if (sheet === undefined) throw new RichApiError("ItemNotFound");
    return sheet;
  }

  /** The worksheet by its name, in any case, or by its id. */
  findSheet(key: string): SheetInfo | undefined {
    const wanted = key.toLowerCase();
    return this.grid.sheets().find((one) => one.id === key || one.name.toLowerCase() === wanted);
  }

  /** AccessDenied when the worksheet is protected, whatever the cells. */
  refuseProtected(sheetId: string): void {
    if (this.grid.isProtected(sheetId)) throw new RichApiError("AccessDenied");
  }

  /** AccessDenied when a locked cell of the area lies on a protected worksheet. */
  refuseLocked(sheetId: string, area: Area): void {
    if (!this.grid.isProtected(sheetId)) return;
    if (area.rows * area.columns > MOST_LOCKS_LOOKED_AT) throw new RichApiError("AccessDenied");
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (this.grid.isLocked(sheetId, row, column)) throw new RichApiError("AccessDenied");
      }
    }
  }
}
