import type { Adoption } from "../../domain/plan/adoption";
import type { CellValue, SheetCells } from "../../domain/values/cell";
import { areasOf, isInside, rowsOf } from "../areas";
import { ownSheetIn1900 } from "../bookDates";
import type { ReportWish } from "../reportLook";
import type { Look, SheetLook, TabLook } from "../tabLook";
import { mapTab, tabIn1900 } from "../tabMap";
import { queueDateSystem } from "./dateSystem";
import { queueReports } from "./lookAtReports";
import { isTooLarge } from "./hostErrors";
import type { Answer, RoundTrips } from "./roundTrips";

/** Which sheets to look at, by name. `protectedBefore`: sheets whose locked cells are asked for one by one. */
export type LookRequest = {
  readonly tabs: readonly string[];
  readonly own: readonly string[];
  /** Names of new unit tabs, whether they are there or not. */
  readonly fresh: readonly string[];
  /** Sheets of reports, whether they are there or not. */
  readonly reports: readonly ReportWish[];
  /** Whether data validation is asked for. */
  readonly withHelps: boolean;
  /** How the tabs' headers are to be understood: the plan's. */
  readonly adoption: Adoption;
  readonly protectedBefore: ReadonlySet<string>;
  /** Whether events are to be on again, after the writing. */
  readonly eventsOn?: boolean;
};

/** Queues a fresh look at the sheets: cells, filters, hidden rows, protection, tables, highlights. Never writes. */
export function queueLook(context: Excel.RequestContext, request: LookRequest): Answer<Look> {
  if (request.eventsOn === true) context.runtime.enableEvents = true;
  const date1904 = queueDateSystem(context);
  const isCounted = request.fresh.length > 0 || request.reports.length > 0;
  const visible = isCounted ? queueVisibleSheets(context) : () => null;
  const sheets = namesOf(request).map((name) => [name, queueSheet(context, name, request)] as const);
  const reports = queueReports(context, request.reports);
  return () => {
    const looks = new Map(sheets.map(([name, answer]) => [name, answer()]));
    const is1904 = date1904();
    return {
      date1904: is1904,
      tabs: tabsOf(request, looks, is1904),
      own: ownOf(request.own, looks, is1904),
      fresh: ownOf(request.fresh, looks, false),
      reports: reports(),
      canResize: Office.context.requirements.isSetSupported("ExcelApi", "1.13"),
      visibleSheets: visible(),
    };
  };
}

/**
 * A fresh look in one sync; sheets that are too large for one answer are looked at one by one. Excel says so itself, or
 * the sizes known from an earlier look do.
 */
export async function lookAtSheets(trips: RoundTrips, request: LookRequest, isLarge = false): Promise<Look> {
  const look = (wanted: LookRequest) => trips.once((context) => queueLook(context, wanted));
  try {
    if (!isLarge) return await look(request);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  const parts: Look[] = [];
  for (const name of namesOf(request)) {
    const only = (names: readonly string[]) => names.filter((one) => one === name);
    const part = {
      ...request,
      tabs: only(request.tabs),
      own: only(request.own),
      fresh: only(request.fresh),
      reports: [],
    };
    parts.push(await look(part));
  }
  if (request.reports.length > 0) parts.push(await look({ ...request, tabs: [], own: [], fresh: [] }));
  return {
    date1904: parts.some((part) => part.date1904),
    tabs: new Map(parts.flatMap((part) => [...part.tabs])),
    own: new Map(parts.flatMap((part) => [...part.own])),
    fresh: new Map(parts.flatMap((part) => [...part.fresh])),
    reports: new Map(parts.flatMap((part) => [...part.reports])),
    canResize: parts.some((part) => part.canResize),
    visibleSheets: parts.find((part) => part.visibleSheets !== null)?.visibleSheets ?? null,
  };
}

function namesOf({ tabs, own, fresh }: LookRequest): string[] {
  return [...new Set([...tabs, ...own, ...fresh])];
}

function queueVisibleSheets(context: Excel.RequestContext): Answer<number> {
  const sheets = context.workbook.worksheets.load("items/visibility");
  return () => sheets.items.filter(({ visibility }) => visibility === Excel.SheetVisibility.visible).length;
}

function tabsOf(
  { tabs: names, adoption }: LookRequest,
  looks: ReadonlyMap<string, SheetLook | null>,
  date1904: boolean,
): Map<string, TabLook> {
  const tabs = new Map<string, TabLook>();
  for (const name of names) {
    const look = looks.get(name);
    if (!look) continue;
    const cells = date1904 ? tabIn1900(look.cells, adoption) : look.cells;
    const map = mapTab(cells, adoption);
    if (map) tabs.set(name, { ...look, cells, map });
  }
  return tabs;
}

function ownOf(
  names: readonly string[],
  looks: ReadonlyMap<string, SheetLook | null>,
  date1904: boolean,
): Map<string, SheetLook> {
  const own = new Map<string, SheetLook>();
  for (const name of names) {
    const look = looks.get(name);
    if (look) own.set(name, date1904 ? { ...look, cells: ownSheetIn1900(look.cells) } : look);
  }
  return own;
}

function queueSheet(
  context: Excel.RequestContext,
  name: string,
  { protectedBefore, withHelps }: LookRequest,
): Answer<SheetLook | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("id,name");
  const protection = sheet.protection.load("protected");
  const filter = sheet.autoFilter.load("isDataFiltered");
  const tables = sheet.tables.load(
    "items/id,items/showTotals,items/rows/count,items/columns/items/name,items/autoFilter/isDataFiltered",
  );
  const highlights = queueHighlights(sheet);
  const validated = withHelps ? queueValidated(sheet) : () => [];
  const cells = queueCells(sheet, protectedBefore.has(name));
  return () => {
    if (sheet.isNullObject) return null;
    return {
      id: sheet.id,
      ...cells(sheet.name, protection.protected),
      protected: protection.protected,
      filtered: filter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered),
      tables: tables.items.map((table) => ({
        id: table.id,
        titles: table.columns.items.map((column) => column.name),
        rows: table.rows.count,
        showTotals: table.showTotals,
      })),
      highlights: highlights(),
      validated: validated(),
    };
  };
}

/** Areas are asked for by number: the address of many together is cut off, and that of whole columns has no rows. */
function queueValidated(sheet: Excel.Worksheet): Answer<SheetLook["validated"]> {
  const cells = sheet.getRange().untrack().getSpecialCellsOrNullObject(Excel.SpecialCellType.dataValidations).untrack();
  const areas = cells.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () =>
    cells.isNullObject
      ? []
      : areas.items.map(({ rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns }) => {
          return { row, column, rows, columns };
        });
}

function queueHighlights(sheet: Excel.Worksheet): Answer<SheetLook["highlights"]> {
  const formats = sheet
    .getRange()
    .untrack()
    .conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return () =>
    formats.items
      .filter((format) => format.type === Excel.ConditionalFormatType.custom)
      .map((format) => ({ id: format.id, formula: format.customOrNullObject.rule.formula }));
}

type CellsLook = Pick<SheetLook, "cells" | "isHidden" | "isFormula" | "isLocked">;

function queueCells(sheet: Excel.Worksheet, askLocks: boolean): (name: string, isProtected: boolean) => CellsLook {
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load("values,rowIndex,columnIndex");
  const visible = used.getSpecialCellsOrNullObject(Excel.SpecialCellType.visible).untrack().load("address");
  const formulas = used.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas).untrack().load("address");
  const locked = used.format.protection.load("locked");
  const each = askLocks ? used.getCellProperties({ format: { protection: true } }) : null;
  return (name, isProtected) => {
    if (used.isNullObject) return emptyLook(name, isProtected);
    const { rowIndex: firstRow, columnIndex: firstColumn } = used;
    const values = used.values as CellValue[][]; // The typings say any[][]; Excel gives text, numbers and truth values.
    const visibleRows = visible.isNullObject ? new Set<number>() : rowsOf(areasOf(visible.address));
    const formulaAreas = formulas.isNullObject ? [] : areasOf(formulas.address);
    const wasLocked = locked.locked as boolean | null; // Null where some cells are locked and some are not (RangeFormat).
    const cells: SheetCells = { name, firstRow, firstColumn, values };
    return {
      cells,
      isHidden: (row) => row >= firstRow && row < firstRow + values.length && !visibleRows.has(row),
      isFormula: (row, column) => isInside(formulaAreas, row, column),
      isLocked: (row, column) => {
        const isRead = values[row - firstRow]?.[column - firstColumn] !== undefined;
        if (!isProtected || !isRead) return isProtected;
        return each?.value[row - firstRow]?.[column - firstColumn]?.format?.protection?.locked ?? wasLocked ?? true;
      },
    };
  };
}

function emptyLook(name: string, isProtected: boolean): CellsLook {
  const cells: SheetCells = { name, firstRow: 0, firstColumn: 0, values: [] };
  return { cells, isHidden: () => false, isFormula: () => false, isLocked: () => isProtected };
}
