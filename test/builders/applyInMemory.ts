import type { BookSheet } from "../../src/domain/license/adoptedBook";
import { adoptTab } from "../../src/domain/license/adoptBook";
import { ownTitles, type OwnField } from "../../src/domain/fields/field";
import type { Adoption } from "../../src/domain/plan/adoption";
import type { EditPlan } from "../../src/domain/plan/editPlan";
import type { CellValue } from "../../src/domain/values/cell";

type Grid = { readonly sheet: BookSheet; readonly values: CellValue[][] };

/** Carries a plan out on worksheets in memory, the obvious way: columns, cells by key, rows below. */
export function applyInMemory(sheets: readonly BookSheet[], plan: EditPlan): BookSheet[] {
  const grids: Grid[] = sheets.map((sheet) => ({ sheet, values: sheet.values.map((row) => [...row]) }));
  const named = (name: string) => grids.find(({ sheet }) => sheet.name === name);
  for (const { name, headers } of plan.newTabs) grids.push(newSheet(name, headers));
  for (const { tab, fields } of plan.columns)
    for (const field of fields) addColumn(must(named(tab)), ownTitles[field as OwnField], plan.adoption);
  for (const edit of plan.edits) {
    const grid = must(named(edit.tab));
    const adopted = adoptTab({ ...grid.sheet, values: grid.values }, plan.adoption);
    if (typeof adopted === "string") throw new Error(`${edit.tab} is no unit tab any more`);
    const [entry, ...more] = adopted.entries.filter(({ rowKey }) => rowKey === edit.rowKey);
    const place = must(adopted.columns.get(edit.field));
    if (more.length > 0) throw new Error("two entries have one key");
    const row = must(grid.values[must(entry).row - 1 - grid.sheet.firstRow]);
    if (row[place.column - grid.sheet.firstColumn] !== edit.before)
      throw new Error("the cell is not what the plan saw");
    row[place.column - grid.sheet.firstColumn] = edit.after;
  }
  for (const { sheet, rows } of plan.withdrawals) {
    const { values } = must(named(sheet));
    for (const row of rows) {
      const index = values.findIndex((cells) => row.every((cell, column) => (cells[column] ?? "") === cell));
      values[index] = must(values[index]).map(() => "");
    }
  }
  for (const append of plan.appends) {
    const grid = named(append.sheet) ?? newSheet(append.sheet, append.headers);
    if (!grids.includes(grid)) grids.push(grid);
    grid.values.push(...append.rows.map((row) => [...row]));
  }
  return grids.map(({ sheet, values }) => ({ ...sheet, values }));
}

function newSheet(name: string, headers: readonly string[]): Grid {
  return { sheet: { name, visible: true, firstRow: 0, firstColumn: 0, values: [] }, values: [[...headers]] };
}

function addColumn({ sheet, values }: Grid, title: string, adoption: Adoption): void {
  const adopted = adoptTab({ ...sheet, values }, adoption);
  const header = typeof adopted === "string" ? -1 : adopted.headerRow - 1 - sheet.firstRow;
  values.forEach((row, index) => row.push(index === header ? title : ""));
}

function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("not there");
  return value;
}
