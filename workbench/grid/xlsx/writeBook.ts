import type { FilterModel } from "../bookModel";
import type { TableInfo } from "../grid";
import type { OpenedBook } from "../openedBook";
import { sheetNames, tableHeaders, type GridState } from "../gridState";
import { cellsWithSpills, overlaid, spillArea } from "../univerArrays";
import type { CellMatrix, RawCell, RawSheetData } from "../univerBook";
import { customFunctions, formulaForFile } from "./fileFormula";
import { newSheetXml } from "./emptyWorkbook";
import { readBook, readTables, sheetParts, type SheetPart } from "./readBook";
import { StylesPart } from "./stylesPart";
import { parseXml } from "./xml";
import { replaceElements } from "./sheetElements";
import { saveCharts } from "./writeCharts";
import { writeSheet } from "./writeSheet";
import { changedTableXml, newTableXml } from "./writeTables";
import { writeWorkbook } from "./writeWorkbook";
import { XlsxPackage } from "./xlsxPackage";
import { freshSheet } from "../freshSheet";
import { emptySheetModel } from "../bookModel";

const SPREADSHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A book while it is being saved. */
type Saving = {
  readonly state: GridState;
  readonly book: XlsxPackage;
  readonly workbookPath: string;
  readonly opened: OpenedBook;
  readonly parts: readonly SheetPart[];
  readonly styles: StylesPart;
};

/**
 * The book as an .xlsx file. What it was opened from is compared with what it is now, and only the difference is put
 * into the original parts; parts without a difference stay byte for byte.
 */
export function writeBook(state: GridState, bytes: Uint8Array, isCustom: (name: string) => boolean): Uint8Array {
  const book = new XlsxPackage(bytes);
  const workbookPath = book.workbookPath();
  const opened = readBook(bytes);
  const parts = sheetParts(book, workbookPath, parseXml(book.text(workbookPath)));
  const stylesPath = book.relationships(workbookPath).find(({ type }) => type.endsWith("/styles"))?.target ?? null;
  const formats = Object.keys(opened.raw.styles).map((id) => ({ ...opened.raw.styles[id] }));
  const styles = new StylesPart(stylesPath ? book.text(stylesPath) : "<styleSheet></styleSheet>", formats);
  const saving: Saving = { state, book, workbookPath, opened, parts, styles };
  const paths = new Map(
    state.book.sheets().map((sheet) => [sheet.getSheetId(), saveSheet(saving, sheet.getSheetId(), isCustom)]),
  );
  dropSheets(saving);
  writeWorkbook({ ...saving, paths });
  const newStyles = styles.result();
  if (newStyles && stylesPath) book.set(stylesPath, newStyles);
  dropCalculationChain(saving);
  return book.zip();
}

/** Writes one worksheet with its tables; returns where it stands in the package. */
function saveSheet(saving: Saving, sheetId: string, isCustom: (name: string) => boolean): string {
  const { state, book, parts, opened, styles } = saving;
  const sheet = state.book.sheet(sheetId);
  const part = parts.find((candidate) => candidate.sheetId === sheetId);
  const path = part?.path ?? addSheetPart(book);
  const name = sheet.getName();
  const openedRaw: RawSheetData = part
    ? { ...freshSheet(sheetId, name), ...opened.raw.sheets[sheetId] }
    : freshSheet(sheetId, name);
  const model = state.model.sheets.get(sheetId) ?? emptySheetModel();
  const arrays = opened.arrays.get(sheetId) ?? [];
  const before = book.text(path);
  const inFile = customFunctions(before);
  const after = writeSheet(before, {
    sheet,
    model,
    openedRaw,
    openedModel: opened.model.sheets.get(sheetId) ?? emptySheetModel(),
    styles,
    cells: {
      cells: cellsWithSpills(state.book, sheet),
      openedCells: overlaid(
        // What was read is such a matrix; the engine's type also allows void.
        openedRaw.cellData as CellMatrix,
        arrays.map(({ values }) => values),
      ),
      spill: (row, column) => spillArea(state.book, sheetId, row, column),
      shifts: model.shifts,
      formula: (row, column) => state.book.formula(sheet, row, column, state.book.cell(sheet, row, column)),
      formatNumber: (cell) => formatNumber(saving, cell),
      formulaForFile: (formula) => formulaForFile(formula, (name) => isCustom(name) || inFile.has(name)),
    },
  });
  const whole = saveCharts(saving, sheetId, path, saveTables(saving, sheetId, path, openedRaw, after));
  if (whole !== before) book.set(path, whole);
  return path;
}

/** A cell that still has a format of the file names it; any other is looked for by what it looks like. */
function formatNumber({ state, styles }: Saving, cell: RawCell): number {
  const own = typeof cell.s === "string" ? /^x(\d+)$/.exec(cell.s)?.[1] : undefined;
  return own === undefined ? styles.formatNumber(state.book.styleData(cell.s)) : Number(own);
}

function addSheetPart(book: XlsxPackage): string {
  const path = book.freePath("xl/worksheets/sheet#.xml");
  book.set(path, newSheetXml());
  book.declare(path, `${SPREADSHEET_ML}.worksheet+xml`);
  return path;
}

/** Brings the table parts of a worksheet up to date and returns the worksheet's text with the right list of them. */
function saveTables(saving: Saving, sheetId: string, path: string, openedRaw: RawSheetData, xml: string): string {
  const { state, book, opened } = saving;
  const part: SheetPart = { sheetId, name: "", path, visibility: "Visible" };
  const inFile = readTables(book, part);
  const now = state.model.tables.filter((table) => table.sheetId === sheetId);
  const filterOf = (filters: readonly FilterModel[] | undefined, id: string) =>
    filters?.find(({ tableId }) => tableId === id) ?? null;
  for (const { info, xml: before, path: tablePath } of inFile) {
    const table = now.find(({ id }) => id === info.id);
    if (!table) {
      book.unrelate(path, ({ target }) => target === tablePath);
      book.remove(tablePath);
      continue;
    }
    const was = {
      info,
      headers: openedHeaders(openedRaw, info),
      filter: filterOf(opened.model.sheets.get(sheetId)?.filters, info.id),
    };
    const is = {
      info: table,
      headers: tableHeaders(state, table),
      filter: filterOf(state.model.sheets.get(sheetId)?.filters, info.id),
    };
    const after = changedTableXml(before, was, is);
    if (after !== before) book.set(tablePath, after);
  }
  const added = now.filter(({ id }) => !inFile.some(({ info }) => info.id === id));
  for (const table of added)
    addTablePart(
      book,
      path,
      newTableXml({
        info: table,
        headers: tableHeaders(state, table),
        filter: filterOf(state.model.sheets.get(sheetId)?.filters, table.id),
      }),
    );
  if (added.length === 0 && now.length === inFile.length) return xml;
  const links = book.relationships(path).filter(({ type }) => type.endsWith("/table"));
  const list = links.map(
    ({ id }) =>
      `<tablePart xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>`,
  );
  return replaceElements(
    xml,
    "tableParts",
    list.length > 0 ? `<tableParts count="${list.length}">${list.join("")}</tableParts>` : "",
  );
}

function addTablePart(book: XlsxPackage, sheetPath: string, xml: string): void {
  const path = book.freePath("xl/tables/table#.xml");
  book.set(path, xml);
  book.declare(path, `${SPREADSHEET_ML}.table+xml`);
  book.relate(sheetPath, "table", path);
}

function openedHeaders(raw: RawSheetData, { area, showHeaders }: TableInfo): readonly string[] {
  const line = raw.cellData?.[area.row] ?? {};
  return Array.from({ length: area.columns }, (_, c) =>
    showHeaders ? String(line[area.column + c]?.v ?? "") : `Column${c + 1}`,
  );
}

function dropSheets({ state, book, workbookPath, parts }: Saving): void {
  const kept = sheetNames(state);
  for (const { sheetId, path } of parts) {
    if (kept.has(sheetId)) continue;
    book.unrelate(workbookPath, ({ target }) => target === path);
    book.removeWhole(path);
  }
}

/** The order of calculation in the file may name formulas that are gone; Excel makes it anew. */
function dropCalculationChain({ book, workbookPath }: Saving): void {
  const chain = book.relationships(workbookPath).find(({ type }) => type.endsWith("/calcChain"));
  if (!chain) return;
  book.unrelate(workbookPath, ({ target }) => target === chain.target);
  book.remove(chain.target);
}
