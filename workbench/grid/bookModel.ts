import { shiftArea, shiftAreas, type Shift } from "./area";
import type { ChartInfo } from "./chartInfo";
import { renamedChart, shiftedChart } from "./chartReferences";
import { renameSheetInFormula, shiftReferences, translateReferences } from "./formulaReferences";
import type {
  Area,
  ConditionalFormatInfo,
  NameInfo,
  SelectionInfo,
  TableInfo,
  ValidationInfo,
  Visibility,
} from "./grid";
import { NORMAL_PAGE, type PageSetup } from "./pageSetup";

/** Filter of a worksheet (tableId null) or of a table; columns are worksheet columns, texts are what stays visible. */
export type FilterModel = {
  tableId: string | null;
  area: Area;
  columns: Map<number, readonly string[]>;
  hiddenRows: Set<number>;
  /** The file's `autoFilter` element, until somebody filters anew. */
  source: string | null;
};

/** A conditional format and, when the file had it, its `cfRule` element. */
export type ConditionalFormatModel = ConditionalFormatInfo & { readonly source: string | null };

/** A validation and, when the file had it, its attributes and formulas as they stood. */
export type ValidationModel = ValidationInfo & { readonly source: string | null };

/** A chart and, when the file had it, which parts of the package hold it. */
export type ChartModel = ChartInfo & { readonly source: ChartSource | null };

/** The drawing's path, the number of the anchor in it, the path of the chart and all its references, in their order. */
export type ChartSource = {
  readonly drawing: string;
  readonly anchor: number;
  readonly part: string;
  readonly references: readonly string[];
};

/** What is selected on a worksheet: at least one area, the last one with the active cell. */
export type SelectionModel = Pick<SelectionInfo, "areas" | "active">;

/** What the spreadsheet engine does not hold, or not well enough, of one worksheet. */
export type SheetModel = {
  visibility: Visibility;
  isProtected: boolean;
  selection: SelectionModel;
  filters: FilterModel[];
  conditionalFormats: ConditionalFormatModel[];
  validations: ValidationModel[];
  charts: ChartModel[];
  page: PageSetup;
  gridlines: boolean;
  /** Rows and columns put in and taken out since the book was opened, in order. */
  shifts: Shift[];
};

/** The part of a workbook that lives beside the spreadsheet engine. */
export type BookModel = {
  readonly date1904: boolean;
  readonly sheets: Map<string, SheetModel>;
  tables: TableInfo[];
  names: NameInfo[];
  /** Counts up; ids of tables, rules and worksheets are made from it. */
  lastId: number;
};

/** A visible worksheet without rules, A1 selected. */
export function emptySheetModel(): SheetModel {
  return {
    visibility: "Visible",
    isProtected: false,
    selection: selectionOf({ row: 0, column: 0, rows: 1, columns: 1 }),
    filters: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    page: NORMAL_PAGE,
    gridlines: true,
    shifts: [],
  };
}

/** One area selected from its first cell on. */
export function selectionOf(area: Area): SelectionModel {
  return { areas: [area], active: { row: area.row, column: area.column } };
}

/** A book without worksheets. */
export function emptyBookModel(date1904: boolean): BookModel {
  return { date1904, sheets: new Map(), tables: [], names: [], lastId: 0 };
}

/** The model of a worksheet, made when a worksheet appeared that nobody announced (a person's "+" in the page). */
export function sheetModel(book: BookModel, sheetId: string): SheetModel {
  const known = book.sheets.get(sheetId);
  if (known) return known;
  const made = emptySheetModel();
  book.sheets.set(sheetId, made);
  return made;
}

/** Worksheet names by id, as formulas know them. */
export type SheetNames = ReadonlyMap<string, string>;

/** Moves everything that names cells of the worksheet: tables, filters, rules, names, selection. */
export function shiftModel(book: BookModel, sheetId: string, shift: Shift, names: SheetNames): void {
  const changed = names.get(sheetId) ?? "";
  const sheet = sheetModel(book, sheetId);
  sheet.shifts.push(shift);
  sheet.selection = shiftSelection(sheet.selection, shift);
  sheet.page = shiftedPage(sheet.page, shift);
  sheet.filters = sheet.filters.flatMap((filter) => shiftFilter(filter, shift));
  book.tables = book.tables.flatMap((table) => {
    const area = table.sheetId === sheetId ? shiftArea(table.area, shift) : table.area;
    return area ? [{ ...table, area }] : [];
  });
  book.names = book.names.map((name) => ({
    ...name,
    formula: shiftReferences(name.formula, names.get(name.sheetId ?? "") ?? "", changed, shift),
  }));
  for (const [id, model] of book.sheets) shiftRules(model, names.get(id) ?? "", changed, shift);
  for (const model of book.sheets.values())
    model.charts = model.charts.map((chart) => shiftedChart(chart, model === sheet, changed, shift));
}

function shiftedPage(page: PageSetup, shift: Shift): PageSetup {
  if (shift.axis === "column" || page.rowBreaks.length === 0) return page;
  const rows = page.rowBreaks.map((row) => ({ row, column: 0, rows: 1, columns: 1 }));
  return { ...page, rowBreaks: shiftAreas(rows, shift).map(({ row }) => row) };
}

function shiftSelection(selection: SelectionModel, shift: Shift): SelectionModel {
  const areas = shiftAreas(selection.areas, shift);
  const active = shiftArea({ ...selection.active, rows: 1, columns: 1 }, shift);
  return areas.length === 0 || active === null
    ? selection
    : { areas, active: { row: active.row, column: active.column } };
}

function shiftFilter(filter: FilterModel, shift: Shift): FilterModel[] {
  const area = shiftArea(filter.area, shift);
  if (!area) return [];
  const moved = (index: number) => shiftArea({ row: index, column: index, rows: 1, columns: 1 }, shift);
  if (shift.axis === "row") {
    const hiddenRows = [...filter.hiddenRows].map((row) => moved(row)?.row).filter((row) => row !== undefined);
    return [{ ...filter, area, hiddenRows: new Set(hiddenRows) }];
  }
  const columns = [...filter.columns].flatMap(([column, texts]) => {
    const to = moved(column)?.column;
    return to === undefined ? [] : [[to, texts] as const];
  });
  return [{ ...filter, area, columns: new Map(columns) }];
}

function shiftRules(model: SheetModel, own: string, changed: string, shift: Shift): void {
  const here = own === changed;
  const moved = <Rule extends { areas: readonly Area[] }>(
    rule: Rule,
    change: (rule: Rule, formula: MoveFormula) => Rule,
  ): Rule[] => {
    const areas = here ? shiftAreas(rule.areas, shift) : rule.areas;
    const [before, after] = [rule.areas[0], areas[0]];
    if (!before || !after) return [];
    // A rule's formula is written for its first cell. Where that cell goes, the formula is first read for the one that stays.
    const stays = here ? placeBefore(after, shift) : after;
    const formula: MoveFormula = (text) =>
      shiftReferences(
        translateReferences(text, stays.row - before.row, stays.column - before.column),
        own,
        changed,
        shift,
      );
    return [{ ...change(rule, formula), areas }];
  };
  model.conditionalFormats = model.conditionalFormats.flatMap((rule) =>
    moved(rule, (old, formula) => ({ ...old, formula: formula(old.formula) })),
  );
  model.validations = model.validations.flatMap((rule) =>
    moved(rule, (old, formula) => ({
      ...old,
      formula1: formula(old.formula1),
      ...(old.formula2 === undefined ? {} : { formula2: formula(old.formula2) }),
    })),
  );
}

type MoveFormula = (formula: string) => string;

/** Where the first cell of a shifted area stood before the shift. */
function placeBefore(
  { row, column }: Area,
  { axis, at, count }: Shift,
): { readonly row: number; readonly column: number } {
  const back = (index: number) => (index >= (count > 0 ? at + count : at) ? index - count : index);
  return axis === "row" ? { row: back(row), column } : { row, column: back(column) };
}

/** Gives a worksheet another name inside names and rules. */
export function renameInModel(book: BookModel, from: string, to: string): void {
  const renamed = (formula: string) => renameSheetInFormula(formula, from, to);
  book.names = book.names.map((name) => ({ ...name, formula: renamed(name.formula) }));
  for (const sheet of book.sheets.values()) {
    sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => ({ ...rule, formula: renamed(rule.formula) }));
    sheet.charts = sheet.charts.map((chart) => renamedChart(chart, renamed));
    sheet.validations = sheet.validations.map((rule) => ({
      ...rule,
      formula1: renamed(rule.formula1),
      ...(rule.formula2 === undefined ? {} : { formula2: renamed(rule.formula2) }),
    }));
  }
}

/** Forgets a worksheet and all that stood on it. */
export function dropSheetModel(book: BookModel, sheetId: string): void {
  book.sheets.delete(sheetId);
  book.tables = book.tables.filter((table) => table.sheetId !== sheetId);
  book.names = book.names.filter((name) => name.sheetId !== sheetId);
}
