import { valueAt, type SheetLook, type TableShape, type TabLook } from "./tabLook";

/** The Excel table of a list, and its first column (0-based). */
export type PlacedTable = TableShape & { readonly left: number };

/** The table whose titles are the tab's header row. */
export function tableAt(look: TabLook): PlacedTable | null {
  const headers = (look.cells.values[look.map.headerRow - look.cells.firstRow] ?? []).map(String);
  for (const table of look.tables) {
    const at = headers.findIndex((_, start) => table.titles.every((title, index) => headers[start + index] === title));
    if (at >= 0) return { ...table, left: at + look.cells.firstColumn };
  }
  return null;
}

/** The row (0-based) of the list's totals, where its table shows them. */
export function totalRowOf(look: TabLook): number | null {
  const table = tableAt(look);
  return table?.showTotals === true ? look.map.headerRow + table.rows + 1 : null;
}

/** Whether a row holds nothing at all between the first and the last used column, formulas included. */
export function isRowEmpty({ cells, isFormula }: SheetLook, row: number): boolean {
  return (cells.values[0] ?? []).every((_, at) => {
    const column = at + cells.firstColumn;
    return valueAt(cells, row, column) === "" && !isFormula(row, column);
  });
}
