import { adoptTab } from "../../src/domain/license/adoptBook";
import type { FieldKey } from "../../src/domain/fields/field";
import { emptyPlan, type CellEdit, type EditPlan } from "../../src/domain/plan/editPlan";
import type { CellValue } from "../../src/domain/values/cell";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import type { WorkbookPort } from "../../src/workbook/port";
import { cellsOf, done, entryRow, listHeaders, putCells, putList, snapshotOf } from "./listBook";

const at = "11/02/2026 09:00";
const tab = "Unit 12";
const fields: readonly FieldKey[] = ["lastName", "caseNumber"];

beforeEach(async () => {
  await practice.open(null);
});

/** A fix of every entry's last name and case number, and the port that read the book. */
async function fix(): Promise<{ readonly port: WorkbookPort; readonly plan: EditPlan }> {
  const port = openExcelWorkbook();
  const sheet = snapshotOf(await port.read()).sheets.find(({ name }) => name === tab);
  const adopted = sheet ? adoptTab(sheet) : "no-list";
  if (typeof adopted === "string") throw new Error("No unit tab");
  const edits = adopted.entries.flatMap(({ rowKey, row, cells }) =>
    fields.map((field): CellEdit => {
      const before = cells[field] ?? "";
      return { tab, rowKey, row, field, before, after: `${String(before)}x` };
    }),
  );
  return { port, plan: { ...emptyPlan("fix", "all that are certain"), edits } };
}

/** Puts the fix back, and finds the tab as it was. */
async function putBack(port: WorkbookPort, undo: EditPlan | null, before: CellValue[][]): Promise<void> {
  if (!undo) throw new Error("Nothing to undo");
  expect(await port.apply(undo, { at })).toMatchObject({ outcome: "applied", changedMeanwhile: [], refused: [] });
  expect(cellsOf(tab)).toEqual(before);
}

/** The list with the fix in some of its entries, by number. */
const fixed = (numbers: readonly number[], rows: number) =>
  Array.from({ length: rows }, (_, index) =>
    entryRow(index + 1).map((cell, column) =>
      numbers.includes(index + 1) && (column === 1 || column === 2) ? `${String(cell)}x` : cell,
    ),
  );

test("[design 5] rows that a filter hides are left and named, the others are fixed where they belong", async () => {
  const id = putList(tab, { rows: 5 });
  practice.grid.setFilter(id, { row: 0, column: 0, rows: 6, columns: 7 }, 0, ["First1", "First3", "First5"]);
  const before = cellsOf(tab);
  const { port, plan } = await fix();
  const result = done(await port.apply(plan, { at }));
  expect(result.written).toBe(6);
  expect(result.changedMeanwhile).toEqual(
    [3, 5].flatMap((row) => fields.map((field) => ({ tab, row, field, reason: "hidden-by-filter" }))),
  );
  expect(cellsOf(tab).slice(1)).toEqual(fixed([1, 3, 5], 5));
  await putBack(port, result.undo, before);
});

test("rows hidden by hand are fixed and read back", async () => {
  const id = putList(tab, { rows: 4 });
  practice.grid.setRowsHidden(id, 2, 2, true);
  const before = cellsOf(tab);
  const { port, plan } = await fix();
  const result = done(await port.apply(plan, { at }));
  expect(result).toMatchObject({ written: 8, changedMeanwhile: [], refused: [] });
  expect(cellsOf(tab).slice(1)).toEqual(fixed([1, 2, 3, 4], 4));
  await putBack(port, result.undo, before);
});

test("a tab that was sorted since the preview is fixed entry by entry, and put back in its new order", async () => {
  const id = putList(tab, { rows: 5 });
  const { port, plan } = await fix();
  practice.grid.sortRows(id, { row: 1, column: 0, rows: 5, columns: 7 }, 2, true, "local");
  const before = cellsOf(tab);
  const result = done(await port.apply(plan, { at }));
  expect(result).toMatchObject({ written: 10, changedMeanwhile: [], refused: [] });
  expect(cellsOf(tab).slice(1)).toEqual(fixed([1, 2, 3, 4, 5], 5).reverse());
  await putBack(port, result.undo, before);
});

test("the hidden part of a merged cell takes nothing, and is named", async () => {
  const id = putList(tab, { rows: 4 });
  practice.grid.merge(id, { row: 2, column: 2, rows: 2, columns: 1 });
  const before = cellsOf(tab);
  putCells(id, 3, 0, [["First3"]]);
  const { port, plan } = await fix();
  const result = done(await port.apply(plan, { at }));
  expect(result.refused).toEqual([{ tab, row: 4, field: "caseNumber", reason: "merged" }]);
  expect(result).toMatchObject({ written: 7, changedMeanwhile: [], unknown: [] });
  await putBack(port, result.undo, before);
});

test("locked cells of a protected tab are refused by row and field, unlocked ones are fixed", async () => {
  const id = putList(tab, { rows: 3 });
  practice.grid.setLocked(id, { row: 1, column: 1, rows: 2, columns: 2 }, false);
  practice.grid.setLocked(id, { row: 3, column: 2, rows: 1, columns: 1 }, false);
  practice.grid.setProtected(id, true);
  const before = cellsOf(tab);
  const { port, plan } = await fix();
  const result = done(await port.apply(plan, { at }));
  expect(result).toMatchObject({ written: 5, changedMeanwhile: [] });
  expect(result.refused).toEqual([{ tab, row: 4, field: "lastName", reason: "protected" }]);
  expect(practice.grid.isProtected(id)).toBe(true);
  await putBack(port, result.undo, before);
});

test("gaps, a header over two rows, a header repeated and notes under the list stay as they are", async () => {
  const id = practice.grid.addSheet(tab);
  const upper = ["", "", "Case", "", "", "Worker", "Date"];
  const lower = ["First Name", "Last Name", "Number", "SSN", "Email", "Number", "Issued"];
  const note = ["Ask the analyst before a license goes to somebody else."];
  putCells(id, 1, 1, [upper, lower, entryRow(1), [], entryRow(2), listHeaders, entryRow(3), [], note]);
  const before = cellsOf(tab);
  const { port, plan } = await fix();
  expect(plan.edits.map(({ row }) => row)).toEqual([4, 4, 6, 6, 8, 8]);
  const result = done(await port.apply(plan, { at }));
  expect(result).toMatchObject({ written: 6, changedMeanwhile: [], refused: [] });
  const now = cellsOf(tab).map((row) => row.slice(1));
  const entries = fixed([1, 2, 3], 3);
  expect([now[3], now[5], now[7]]).toEqual(entries);
  expect(now.filter((_, row) => ![3, 5, 7].includes(row))).toEqual(
    before.map((row) => row.slice(1)).filter((_, row) => ![3, 5, 7].includes(row)),
  );
  await putBack(port, result.undo, before);
});

test.each(["table", "plain range"])("a %s keeps its shape", async (shape) => {
  const id = putList(tab, { titles: 2, rows: 3 });
  const area = { row: 2, column: 0, rows: 4, columns: 7 };
  if (shape === "table") practice.grid.addTable(id, area, "Licenses", "TableStyleLight9");
  const before = cellsOf(tab);
  const { port, plan } = await fix();
  const result = done(await port.apply(plan, { at }));
  expect(result).toMatchObject({ written: 6, changedMeanwhile: [], refused: [] });
  const areas = practice.grid.tables().filter(({ sheetId }) => sheetId === id).map((table) => table.area); // prettier-ignore
  expect(areas).toEqual(shape === "table" ? [area] : []);
  await putBack(port, result.undo, before);
});

test("a formula that gives a name is never written over", async () => {
  const id = putList(tab, { rows: 2 });
  practice.grid.write(id, { row: 1, column: 1, rows: 1, columns: 1 }, [[{ formula: '="Last"&1' }]], "local");
  await practice.grid.calculated();
  const { port, plan } = await fix();
  const result = done(await port.apply(plan, { at }));
  expect(result.changedMeanwhile).toEqual([{ tab, row: 2, field: "lastName", reason: "changed" }]);
  expect(result.written).toBe(3);
});
