import { sameArea } from "./area";
import { sheetModel } from "./bookModel";
import type { Area, Grid, NameInfo, TableInfo } from "./grid";
import { growCharts } from "./gridCharts";
import { cellValue } from "./gridCells";
import { recalculate } from "./univerNames";
import { changingAs, contextChanged, type GridState } from "./gridState";

type TableMethods =
  | "tables"
  | "addTable"
  | "resizeTable"
  | "renameTable"
  | "setTableStyle"
  | "setTableMarks"
  | "removeTable"
  | "names"
  | "addName"
  | "removeName";

/** Tables and defined names: the book's own model, told to the engine so that formulas understand them. */
export function tableMethods(state: GridState): Pick<Grid, TableMethods> {
  return {
    tables: () => state.model.tables,
    addTable: (sheetId, area, name, style) => addTable(state, sheetId, area, name, style),
    resizeTable: (tableId, area) => {
      const before = findTable(state, tableId);
      changeTable(state, tableId, { area });
      for (const filter of sheetModel(state.model, before.sheetId).filters)
        if (filter.tableId === tableId) filter.area = area;
      fillHeaders(state, findTable(state, tableId));
      growCharts(state, before, area);
    },
    renameTable: (tableId, name) => changeTable(state, tableId, { name }),
    setTableStyle: (tableId, style) => changeTable(state, tableId, { style }),
    setTableMarks: (tableId, marks) => {
      changeTable(state, tableId, marks);
      if (marks.filterButton === true) ensureFilter(state, findTable(state, tableId));
    },
    removeTable: (tableId) => {
      const { sheetId } = findTable(state, tableId);
      const sheet = sheetModel(state.model, sheetId);
      sheet.filters = sheet.filters.filter((filter) => filter.tableId !== tableId);
      state.model.tables = state.model.tables.filter((table) => table.id !== tableId);
      tablesChanged(state);
    },
    names: () => state.model.names.filter(({ name }) => !name.startsWith("_xlnm.")),
    addName: (name, sheetId, formula) =>
      setNames(state, [...namesWithout(state, name, sheetId), { name, sheetId, formula }]),
    removeName: (name, sheetId) => setNames(state, namesWithout(state, name, sheetId)),
  };
}

function findTable(state: GridState, tableId: string): TableInfo {
  const table = state.model.tables.find((candidate) => candidate.id === tableId);
  if (!table) throw new Error(`The workbook has no table with the id ${tableId}.`);
  return table;
}

function changeTable(state: GridState, tableId: string, change: Partial<TableInfo>): void {
  state.model.tables = state.model.tables.map((table) => (table.id === tableId ? { ...table, ...change } : table));
  tablesChanged(state);
}

function addTable(state: GridState, sheetId: string, area: Area, name: string, style: string): string {
  const ids = state.model.tables.map((table) => Number(table.id));
  const id = String(Math.max(0, state.model.lastId, ...ids) + 1);
  state.model.lastId = Number(id);
  const table: TableInfo = {
    id,
    name,
    sheetId,
    area,
    showHeaders: true,
    showTotals: false,
    style,
    bandedRows: true,
    filterButton: true,
  };
  state.model.tables = [...state.model.tables, table];
  const sheet = sheetModel(state.model, sheetId);
  sheet.filters = sheet.filters.filter((filter) => filter.tableId !== null || !sameArea(filter.area, area));
  sheet.filters.push({ tableId: id, area, columns: new Map(), hiddenRows: new Set(), source: null });
  fillHeaders(state, table);
  tablesChanged(state);
  return id;
}

function ensureFilter(state: GridState, { id, sheetId, area }: TableInfo): void {
  const { filters } = sheetModel(state.model, sheetId);
  if (filters.some(({ tableId }) => tableId === id)) return;
  filters.push({ tableId: id, area, columns: new Map(), hiddenRows: new Set(), source: null });
}

/** A table's headers are texts, each once: blank ones become "Column1", repeated ones get a number, as in Excel. */
function fillHeaders(state: GridState, table: TableInfo): void {
  if (!table.showHeaders) return;
  const { row, column, columns } = table.area;
  const sheet = state.book.sheet(table.sheetId);
  const taken = new Set<string>();
  const line: Record<number, { v: string; t: 1 }> = {};
  for (let c = column; c < column + columns; c += 1) {
    const value = cellValue(state.book.cell(sheet, row, c));
    const header = freeHeader(String(value), taken, c - column + 1);
    taken.add(header.toLowerCase());
    if (header !== value) line[c] = { v: header, t: 1 };
  }
  if (Object.keys(line).length === 0) return;
  state.book.makeRoom(sheet, table.area);
  changingAs(state, "addin", () => state.book.writeCells(table.sheetId, { [row]: line }, false));
}

function freeHeader(wanted: string, taken: ReadonlySet<string>, number: number): string {
  const base = wanted === "" ? `Column${number}` : wanted;
  let header = base;
  for (let copy = 2; taken.has(header.toLowerCase()); copy += 1) header = `${base}${copy}`;
  return header;
}

function namesWithout(state: GridState, name: string, sheetId: string | null): readonly NameInfo[] {
  return state.model.names.filter(
    (other) => other.sheetId !== sheetId || other.name.toLowerCase() !== name.toLowerCase(),
  );
}

function tablesChanged(state: GridState): void {
  contextChanged(state);
  recalculate(state.book, state.model.names, state.model.tables);
}

function setNames(state: GridState, names: readonly NameInfo[]): void {
  state.model.names = [...names];
  tablesChanged(state);
}
