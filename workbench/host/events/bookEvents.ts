import type { ChartNews } from "../../grid/chartInfo";
import type { Area, CellValue, GridChange, SheetInfo } from "../../grid/grid";
import { intersection, writeAddress } from "../excel/address";
import type { Book } from "../excel/book";
import { growTables } from "../excel/growTables";
import { EventType, WHOLE_WORKBOOK } from "./eventTypes";

type Message = Record<string, unknown>;

/** `Excel.DataChangeType` of each kind of change. */
const CHANGE_TYPE = {
  cells: "RangeEdited",
  rowsInserted: "RowInserted",
  rowsDeleted: "RowDeleted",
  columnsInserted: "ColumnInserted",
  columnsDeleted: "ColumnDeleted",
} as const;

const SHIFT = {
  cells: "None",
  rowsInserted: "ShiftCellDown",
  rowsDeleted: "ShiftCellUp",
  columnsInserted: "ShiftCellRight",
  columnsDeleted: "ShiftCellLeft",
} as const;

/**
 * Turns what happens in the grid into Excel's events. "source": `Local` for this person's changes, `Remote` for those of
 * others; "triggerSource": `ThisLocalAddin` for what this pane wrote. A change that another pane made is another person's.
 * (https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs)
 */
export class BookEvents {
  private readonly stops: readonly (() => void)[];
  private sheets: readonly SheetInfo[];
  private active: string;
  /** Address of the selection last told on the active worksheet. */
  private selection: string;
  private lastReference = 0;

  constructor(
    private readonly book: Book,
    private readonly onSelectionChanged: () => void,
  ) {
    const { grid } = book;
    this.sheets = [...grid.sheets()];
    this.active = grid.activeSheet();
    this.selection = this.selectedAddress();
    this.stops = [
      grid.onChange((change) => this.changed(change)),
      grid.onSelect(() => this.selected()),
      // What this pane does to worksheets is told when its batch is through.
      grid.onSheets((author) => book.isOwnChange() || this.noticeSheets(author === "local" ? "Local" : "Remote")),
      grid.onActivate((sheetId) => this.activated(sheetId)),
      grid.onCharts((news) => this.chartNews(news)),
    ];
  }

  stop(): void {
    for (const stop of this.stops) stop();
  }

  /** Compares the worksheets with those last seen and raises added, deleted and renamed. */
  noticeSheets(source: "Local" | "Remote"): void {
    const before = this.sheets;
    const after = [...this.book.grid.sheets()];
    this.sheets = after;
    for (const sheet of after) {
      const known = before.find((one) => one.id === sheet.id);
      const message = { worksheetId: sheet.id, source };
      if (known === undefined) this.raise(EventType.WorksheetAdded, [WHOLE_WORKBOOK], message);
      else if (known.name !== sheet.name) {
        const names = { ...message, nameBefore: known.name, nameAfter: sheet.name };
        this.raise(EventType.WorksheetNameChanged, [sheet.id, WHOLE_WORKBOOK], names);
      }
    }
    for (const sheet of before) {
      if (after.some((one) => one.id === sheet.id)) continue;
      this.raise(EventType.WorksheetDeleted, [WHOLE_WORKBOOK], { worksheetId: sheet.id, source });
    }
  }

  /** Of a table: "Gets the address that represents the changed area of a table on a specific worksheet." */
  private changed(change: GridChange): void {
    const own = this.book.isOwnChange();
    if (!own && change.kind === "cells") growTables(this.book, change.sheetId, change.area);
    const { events } = this.book;
    if (!events.isHeard(EventType.WorksheetChanged) && !events.isHeard(EventType.TableChanged)) return;
    const message = this.changeMessage(change, own);
    this.raise(EventType.WorksheetChanged, [change.sheetId, WHOLE_WORKBOOK], message);
    for (const table of this.book.grid.tables()) {
      const common = table.sheetId === change.sheetId ? intersection(table.area, change.area) : null;
      if (common === null) continue;
      const args = { ...message, address: writeAddress(common), tableId: table.id };
      this.raise(EventType.TableChanged, [table.id, change.sheetId, WHOLE_WORKBOOK], args);
    }
  }

  private changeMessage(change: GridChange, own: boolean): Message {
    const address = writeAddress(change.area);
    this.lastReference += 1;
    const referenceId = `evt-${this.lastReference}`;
    this.book.eventAreas.set(referenceId, { sheetId: change.sheetId, address });
    return {
      address,
      changeType: CHANGE_TYPE[change.kind],
      source: own || change.author === "local" ? "Local" : "Remote",
      triggerSource: own ? "ThisLocalAddin" : "Unknown",
      worksheetId: change.sheetId,
      referenceId,
      shiftDirection: SHIFT[change.kind],
      ...this.singleCell(change),
    };
  }

  /**
   * "This property can be retrieved when the changed event is triggered on a single cell. If the changed event is triggered
   * on multiple cells, this property cannot be retrieved."
   */
  private singleCell(change: GridChange): Message {
    const { rows, columns } = change.area;
    if (change.kind !== "cells" || rows !== 1 || columns !== 1) return {};
    const valueAfter = this.book.grid.values(change.sheetId, change.area)[0]?.[0] ?? "";
    const { before: valueBefore = "" } = change;
    return {
      valueBefore,
      valueTypeBefore: typeName(valueBefore),
      valueAfter,
      valueTypeAfter: typeName(valueAfter),
    };
  }

  /**
   * "Gets the range address that represents the selected area of a specific worksheet." Assumption: several areas stand with
   * commas between. On the web the same selection again raises nothing (OfficeDev/office-js issue 4691). Assumption: going to
   * another worksheet raises only its activation, as it does in VBA.
   */
  private selected(): void {
    const { sheetId, area } = this.book.grid.selection();
    const address = this.selectedAddress();
    const isTold = address === this.selection || sheetId !== this.active;
    this.selection = address;
    if (isTold) return;
    const message = { address, worksheetId: sheetId, isInsideTable: this.insideTable(sheetId, area) };
    this.raise(EventType.WorksheetSelectionChanged, [sheetId, WHOLE_WORKBOOK], message);
    this.onSelectionChanged();
  }

  private selectedAddress(): string {
    return this.book.grid.selection().areas.map(writeAddress).join(",");
  }

  private activated(sheetId: string): void {
    if (sheetId === this.active) return;
    const before = this.active;
    this.active = sheetId;
    this.selection = this.selectedAddress();
    this.raise(EventType.WorksheetDeactivated, [before, WHOLE_WORKBOOK], { worksheetId: before });
    this.raise(EventType.WorksheetActivated, [sheetId, WHOLE_WORKBOOK], { worksheetId: sheetId });
  }

  /** Assumption: a chart is always this person's. */
  private chartNews({ kind, sheetId, id }: ChartNews): void {
    if (kind === "changed") return;
    const type = kind === "added" ? EventType.ChartAdded : EventType.ChartDeleted;
    this.raise(type, [sheetId], { chartId: id, worksheetId: sheetId, source: "Local" });
  }

  private insideTable(sheetId: string, area: Area): boolean {
    return this.book.grid
      .tables()
      .some((table) => table.sheetId === sheetId && intersection(table.area, area) !== null);
  }

  private raise(type: number, targets: readonly string[], message: Message): void {
    for (const target of targets) this.book.events.raise(type, target, message);
  }
}

function typeName(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
