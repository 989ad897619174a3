import { HostObject } from "../richapi/hostObject";
import { RichApiError } from "../richapi/richApiError";
import { Application } from "./application";
import { asText } from "./argument";
import type { Book } from "./book";
import { findRange } from "./findRange";
import { Functions } from "./functions";
import { NamedItemCollection } from "./namedItemCollection";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { Runtime } from "./runtime";
import { SettingCollection } from "./settingCollection";
import { TableCollection } from "./tableCollection";
import { WorksheetCollection } from "./worksheetCollection";

/**
 * "Workbook is the top level object which contains related workbook objects such as worksheets, tables, and ranges."
 * Sentences in quotes: https://learn.microsoft.com/javascript/api/excel/excel.workbook
 */
export class Workbook extends HostObject {
  readonly className = "Workbook";

  constructor(private readonly book: Book) {
    super();
  }

  /** "Represents a collection of worksheets associated with the workbook." */
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }

  /** "Represents the Excel application instance that contains this workbook." */
  get application(): Application {
    return new Application(this.book);
  }

  /** "Represents a collection of tables associated with the workbook." */
  get tables(): TableCollection {
    return new TableCollection(this.book, null);
  }

  /** "Represents a collection of workbook-scoped named items (named ranges and constants)." */
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, null);
  }

  /** "Represents a collection of worksheet functions that can be used for computation." */
  get functions(): Functions {
    return new Functions(this.book);
  }

  /** "Represents a collection of settings associated with the workbook." */
  get settings(): SettingCollection {
    return new SettingCollection(this.book);
  }

  /** `context.runtime` */
  get _Runtime(): Runtime {
    return new Runtime(this.book);
  }

  /** "Gets the workbook name." */
  get name(): string {
    return this.book.circumstances.bookName;
  }

  /** "Returns `true` if the workbook is open in read-only mode." */
  get readOnly(): boolean {
    return false;
  }

  /** "Returns `true` if the workbook is being edited by multiple users (through co-authoring)." */
  getIsActiveCollabSession(): boolean {
    return this.book.circumstances.coAuthored;
  }

  /**
   * "Gets the currently selected single range from the workbook. If there are multiple ranges selected, this method will
   * throw an error." Assumption: InvalidSelection.
   */
  getSelectedRange(): Range {
    const { sheetId, area, areas } = this.book.grid.selection();
    if (areas.length > 1) throw new RichApiError("InvalidSelection");
    return new Range(this.book, sheetId, area);
  }

  /**
   * "Gets the currently selected one or more ranges from the workbook. Unlike `getSelectedRange()`, this method returns a
   * `RangeAreas` object that represents all the selected ranges."
   */
  getSelectedRanges(): RangeAreas {
    const { sheetId, areas } = this.book.grid.selection();
    return new RangeAreas(this.book, sheetId, areas);
  }

  /** "Gets the currently active cell from the workbook." Of a selection it is the cell where selecting began. */
  getActiveCell(): Range {
    const { sheetId, active } = this.book.grid.selection();
    return new Range(this.book, sheetId, { ...active, rows: 1, columns: 1 });
  }

  /** The range of an event's `getRange`. */
  _GetRangeForEventByReferenceId(reference: unknown): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (range === null) throw new RichApiError("ItemNotFound");
    return range;
  }

  /** The range of an event's `getRangeOrNullObject`. */
  _GetRangeOrNullObjectForEventByReferenceId(reference: unknown): Range | null {
    const kept = this.book.eventAreas.get(asText(reference));
    return kept === undefined ? null : findRange(this.book, kept.sheetId, kept.address);
  }
}
