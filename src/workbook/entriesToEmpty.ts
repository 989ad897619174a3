import type { CellEdit, NewEntry } from "../domain/plan/editPlan";
import { entryLine, cellCount, showsCell, type EntryCell } from "./entryLine";
import { leaveEntry } from "./placeEntries";
import type { Unwritten } from "./port";
import { closestRow, rowsShowing } from "./rowsShowing";
import { columnBeside, isFilteredOut, valueAt, type Look, type TabLook } from "./tabLook";

/** An entry that is emptied: the edits of its cells. */
export type EntryOff = { readonly entry: NewEntry; readonly edits: readonly CellEdit[] };

/** Which entries may go: those whose cells are as we wrote them, in a row that holds nothing else. */
export type EntriesToEmpty = {
  readonly offs: readonly EntryOff[];
  readonly left: readonly Unwritten[];
  /** How many cells the entries have that stay. */
  readonly cells: number;
  /** How many cells the entries had that are gone already. */
  readonly gone: number;
};

/** Looks for the rows of entries that are to go. Where anything was changed or filled since, nothing of the row is touched. */
export function entriesToEmpty(entries: readonly NewEntry[], look: Look): EntriesToEmpty {
  const offs: EntryOff[] = [];
  const left: Unwritten[] = [];
  let [cells, gone] = [0, 0];
  for (const entry of entries) {
    const tab = look.tabs.get(entry.tab);
    const line = tab ? entryLine(entry, tab) : { cells: [], placeless: [] };
    const rows = tab && line.placeless.length === 0 ? rowsShowing(line.cells, tab) : [];
    const [row] = rows;
    if (!tab || row === undefined) {
      const close = tab ? closestRow(line.cells, tab) : null;
      if (close === null) gone += cellCount(entry, tab);
      else left.push(leaveEntry(entry, close, "changed"));
      cells += close === null ? 0 : cellCount(entry, tab);
      continue;
    }
    const obstacle = rows.length > 1 ? "ambiguous" : obstacleAt(row, line.cells, tab);
    if (obstacle === null) offs.push({ entry, edits: emptying(entry, row, line.cells, tab) });
    else {
      left.push(leaveEntry(entry, row, obstacle));
      cells += line.cells.length;
    }
  }
  return { offs, left, cells, gone };
}

function obstacleAt(row: number, cells: readonly EntryCell[], tab: TabLook): Unwritten["reason"] | null {
  if (filledBeside(row, new Set(cells.map(({ column }) => column)), tab)) return "changed";
  if (isFilteredOut(tab, row)) return "hidden-by-filter";
  return cells.some(({ column }) => tab.isLocked(row, column)) ? "protected" : null;
}

/** Whether a row (0-based) holds anything outside some columns; what a table calculates in all of its rows does not count. */
export function filledBeside(row: number, columns: ReadonlySet<number>, tab: TabLook): boolean {
  for (let column = tab.cells.firstColumn; column < columnBeside(tab.cells); column++) {
    if (columns.has(column) || valueAt(tab.cells, row, column) === "") continue;
    if (!tab.isFormula(row, column) || !tab.isFormula(row - 1, column)) return true;
  }
  return false;
}

function emptying({ tab }: NewEntry, row: number, cells: readonly EntryCell[], look: TabLook): CellEdit[] {
  const rowKey = [...look.map.rows].find(([, at]) => at === row)?.[0] ?? "";
  return cells
    .filter((cell) => showsCell(look, row, cell))
    .map(({ field, column }) => ({
      tab,
      rowKey,
      row: row + 1,
      field,
      before: valueAt(look.cells, row, column),
      after: "",
    }));
}
