import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type IColorStyle,
  type ICommandInfo,
  type IExecutionOptions,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Injector,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SheetInterceptorService } from "@univerjs/sheets";
import type { Area } from "./grid";

/** A cell as the engine holds it: v value, t kind (1 text, 2 number, 3 boolean), f formula, s style. */
export type RawCell = ICellData;

/** A style as the engine holds it, with what it does not know: the file's cell format (xf) and an unlocked cell (lk 0). */
export type RawStyle = IStyleData & { xf?: number; lk?: 0 };

/** A colour as the engine writes it. */
export type RawColor = IColorStyle["rgb"];

export type RawBook = IWorkbookData;
export type RawSheet = Worksheet;
export type RawSheetData = Partial<IWorksheetData> & { id: string; name: string };

/** The cells of a sheet by row and column; rows that were shifted may be undefined. */
export type CellMatrix = Readonly<Record<number, Readonly<Record<number, RawCell | null>> | undefined>>;

/** Rows x columns of cell changes, sparse. */
export type RawPatch = Record<number, Record<number, RawCell | null>>;

/** A change inside the engine: its name, its parameters, and what set it off. */
export type RawChange = { readonly info: ICommandInfo; readonly options: IExecutionOptions };

type CompanionParams = { readonly subUnitId: string; readonly range?: IRange; readonly name?: string };

/** An area as the engine writes it, last row and column included. */
export function toRange(area: Area): IRange {
  const { row, column, rows, columns } = area;
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** The reverse. */
export function toArea(range: IRange): Area {
  const { startRow, startColumn, endRow, endColumn } = range;
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

/** One workbook inside Univer 0.25.1: with `univerFormulas` and the page's screen the only place that knows the engine. */
export class UniverBook {
  readonly injector: Injector;
  readonly unitId: string;
  readonly workbook: Workbook;
  private readonly commands: ICommandService;
  private readonly instances: IUniverInstanceService;
  private readonly formulaData: FormulaDataModel;

  constructor(univer: Univer, data: RawBook) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.instances = this.injector.get(IUniverInstanceService);
    this.workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
    this.unitId = this.workbook.getUnitId();
    this.formulaData = this.injector.get(FormulaDataModel);
  }

  sheets(): readonly RawSheet[] {
    return this.workbook.getSheets();
  }

  /** Throws for an id that the book does not have. */
  sheet(sheetId: string): RawSheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`The workbook has no worksheet with the id ${sheetId}.`);
    return sheet;
  }

  cell(sheet: RawSheet, row: number, column: number): RawCell | null {
    return sheet.getCellMatrix().getValue(row, column) ?? null;
  }

  /** Every cell that exists, by row and column. */
  cells(sheet: RawSheet): CellMatrix {
    return sheet.getCellMatrix().getMatrix() as CellMatrix; // the engine's type also allows void
  }

  /** A formula of the cell with "=", also where it is shared with other cells; null for a cell without. */
  formula(sheet: RawSheet, row: number, column: number, cell: RawCell | null): string | null {
    if (!cell?.si) return cell?.f || null;
    return this.formulaData.getFormulaStringByCell(row, column, sheet.getSheetId(), this.unitId) ?? null;
  }

  /** The value a dynamic array has spilled into an empty cell. */
  spilled(sheet: RawSheet, row: number, column: number): RawCell | null {
    return this.formulaData.getArrayFormulaCellData()[this.unitId]?.[sheet.getSheetId()]?.[row]?.[column] ?? null;
  }

  hasSpills(sheet: RawSheet): boolean {
    return this.formulaData.getArrayFormulaCellData()[this.unitId]?.[sheet.getSheetId()] !== undefined;
  }

  hasFormulas(): boolean {
    const sheets = this.formulaData.getFormulaData()[this.unitId];
    return Object.values(sheets ?? {}).some((rows) => Object.keys(rows ?? {}).length > 0);
  }

  /** Own style of the cell, else that of its row, else of its column; null for none. */
  style(sheet: RawSheet, row: number, column: number, cell: RawCell | null): RawStyle | null {
    const own = cell?.s ? this.workbook.getStyles().getStyleByCell(cell) : null;
    return own ?? sheet.getRowStyle(row) ?? sheet.getColumnStyle(column) ?? null;
  }

  styleData(style: RawCell["s"]): RawStyle | null {
    if (!style) return null;
    return this.workbook.getStyles().get(style) ?? null;
  }

  /** Gives a cell the style itself, its marks included; the engine's own change would drop them. */
  setStyle(sheet: RawSheet, row: number, column: number, style: RawStyle | null): void {
    const matrix = sheet.getCellMatrix();
    const { s: _old, ...rest } = matrix.getValue(row, column) ?? {};
    const id = style && Object.keys(style).length > 0 ? this.workbook.getStyles().setValue(style) : undefined;
    const cell = id === undefined ? rest : { ...rest, s: id };
    this.putCell(sheet, row, column, Object.keys(cell).length === 0 ? null : cell);
  }

  /** Puts a whole cell in the place of another, unseen by listeners and formulas. */
  putCell(sheet: RawSheet, row: number, column: number, cell: RawCell | null): void {
    if (cell) sheet.getCellMatrix().setValue(row, column, cell);
    else sheet.getCellMatrix().realDeleteValue(row, column);
  }

  /** Runs one change of the engine; `quiet` keeps formulas from being looked at. */
  mutate(id: string, params: object, quiet = true): void {
    const done = this.commands.syncExecuteCommand(
      id,
      { unitId: this.unitId, ...params },
      quiet ? { onlyLocal: true } : {},
    );
    if (!done) throw new Error(`The spreadsheet engine refused ${id}.`);
  }

  /** Runs a command as a person gives it: it can be undone, and parts of the engine add what belongs to it. */
  command(id: string, params: object): void {
    if (!this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }))
      throw new Error(`The spreadsheet engine refused ${id}.`);
  }

  forgetUndo(): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
  }

  /** Adds or shows a worksheet without going to it, as Excel does; "fromCollab" keeps the engine where it is. */
  mutateInPlace(id: string, params: object): void {
    const change = { unitId: this.unitId, ...params };
    if (!this.commands.syncExecuteCommand(id, change, { onlyLocal: true, fromCollab: true }))
      throw new Error(`The spreadsheet engine refused ${id}.`);
  }

  /** Lets the sheet reach as far as the area, since the engine's sheets have an end. */
  makeRoom(sheet: RawSheet, area: Area): void {
    const subUnitId = sheet.getSheetId();
    const rowCount = area.row + area.rows;
    const columnCount = area.column + area.columns;
    if (rowCount > sheet.getRowCount())
      this.mutate("sheet.mutation.set-worksheet-row-count", { subUnitId, rowCount: rowCount + 100 });
    if (columnCount > sheet.getColumnCount())
      this.mutate("sheet.mutation.set-worksheet-column-count", { subUnitId, columnCount: columnCount + 10 });
  }

  /** Lets a page draw the sheet anew after styles were set. */
  redraw(sheetId: string): void {
    this.mutate("sheet.mutation.set-range-values", { subUnitId: sheetId, cellValue: {} });
  }

  /** Writes cells; formulas and their dependants are noticed where the book has or gets any. */
  writeCells(sheetId: string, patch: RawPatch, touchesFormulas: boolean): void {
    this.mutate(
      "sheet.mutation.set-range-values",
      { subUnitId: sheetId, cellValue: patch },
      !touchesFormulas && !this.hasFormulas(),
    );
  }

  /** A command's own change together with what other parts of the engine add to it (moved formulas, merges). */
  mutateWithCompanions(commandId: string, mutationId: string, params: CompanionParams): void {
    const active = this.activeSheet();
    this.setActiveSheet(params.subUnitId); // the engine moves formulas as seen from the active sheet of the current book
    const full = { unitId: this.unitId, ...params };
    const interceptors = this.injector.get(SheetInterceptorService);
    const before = interceptors.onCommandExecute({ id: commandId, params: full });
    for (const change of before.preRedos ?? []) this.commands.syncExecuteCommand(change.id, change.params);
    this.mutate(mutationId, params, false);
    for (const change of before.redos) this.commands.syncExecuteCommand(change.id, change.params);
    const after = interceptors.afterCommandExecute({ id: commandId, params: full });
    for (const change of after.redos) this.commands.syncExecuteCommand(change.id, change.params);
    this.setActiveSheet(active);
  }

  activeSheet(): string {
    return this.workbook.getActiveSheet().getSheetId();
  }

  /** Makes the sheet the active one without telling anybody. */
  private setActiveSheet(sheetId: string): void {
    this.instances.setCurrentUnitForType(this.unitId);
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (sheet && this.activeSheet() !== sheetId) this.workbook.setActiveSheet(sheet);
  }

  /** Tells every change of this book, the person's at the page included; returns how to stop. */
  onChange(listener: (change: RawChange) => void): () => void {
    return this.listen((heard) => this.commands.onCommandExecuted(heard), listener);
  }

  /** The same before it happens. */
  onBeforeChange(listener: (change: RawChange) => void): () => void {
    return this.listen((heard) => this.commands.beforeCommandExecuted(heard), listener);
  }

  private listen(
    start: (heard: (info: ICommandInfo, options?: IExecutionOptions) => void) => { dispose: () => void },
    listener: (change: RawChange) => void,
  ): () => void {
    const subscription = start((info, options) => {
      const params = info.params as { unitId?: string } | undefined; // every change of a workbook names its unit
      if (params?.unitId === this.unitId) listener({ info, options: options ?? {} });
    });
    return () => subscription.dispose();
  }

  dispose(): void {
    this.instances.disposeUnit(this.unitId);
  }
}
