import { showsCell, type EntryCell } from "./entryLine";
import { rowBelow, type TabLook } from "./tabLook";

/** The rows (0-based) below the header that show all of some cells, which stand `shift` columns to the right of their own. */
export function rowsShowing(cells: readonly EntryCell[], tab: TabLook, shift = 0): number[] {
  const rows: number[] = [];
  if (cells.length === 0) return rows;
  for (let row = tab.map.headerRow + 1; row < rowBelow(tab.cells); row++)
    if (cells.every((cell) => showsCell(tab, row, cell, cell.column + shift))) rows.push(row);
  return rows;
}

/** The row (0-based) that shows most of some cells, the e-mail address among them, and at least half; null where none does. */
export function closestRow(cells: readonly EntryCell[], tab: TabLook): number | null {
  const email = cells.find(({ field }) => field === "email");
  const need = email ? [email] : cells;
  let best: { readonly row: number; readonly count: number } | null = null;
  for (const row of rowsShowing(need, tab)) {
    const count = cells.filter((cell) => showsCell(tab, row, cell)).length;
    if (count * 2 >= cells.length && count > (best?.count ?? 0)) best = { row, count };
  }
  return best?.row ?? null;
}
