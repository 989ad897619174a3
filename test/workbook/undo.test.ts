import type { EditPlan } from "../../src/domain/plan/editPlan";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { cellsOf, done, entryRow, importPlan, listHeaders, putCells, putList, sheetId, snapshotOf } from "./listBook";

const at = "11/02/2026 09:00";
const own = ["Activation", "Last login", "Hours (month)", "Status", "Why"];

beforeEach(async () => {
  await practice.open(null);
});

async function applied(tab = "Unit 12"): Promise<EditPlan> {
  const port = openExcelWorkbook();
  const result = done(await port.apply(importPlan(snapshotOf(await port.read()), [tab]), { at }));
  if (!result.undo) throw new Error("Nothing to undo");
  return result.undo;
}

test("[ruling 16] an undo puts every cell back, with its type, and takes columns, highlights and rows away", async () => {
  const id = putList("Unit 12", { titles: 1, rows: 4 });
  const before = cellsOf("Unit 12");
  const undo = await applied();
  expect(undo).toMatchObject({ kind: "undo", name: "Import October 2026" });
  expect(undo.edits).toHaveLength(20);
  expect(await openExcelWorkbook().apply(undo, { at })).toMatchObject({
    outcome: "applied",
    written: 20,
    changedMeanwhile: [],
  });
  expect(cellsOf("Unit 12")).toEqual(before);
  expect(practice.grid.conditionalFormats(id)).toEqual([]);
  expect(cellsOf("Usage")).toEqual([["Report", "From", "E-mail", "Days"]]);
  expect(cellsOf("Log").map((row) => [row[1], row[6]])).toEqual([
    ["What", "Outcome"],
    ["Import October 2026", "Done"],
    ["Put back: Import October 2026", "Done"],
  ]);
});

test("an undo puts numbers, dates, text and blanks back as they were", async () => {
  const id = putList("Unit 12", { rows: 3, extra: own });
  putCells(id, 1, 7, [["Invited", 45_000, 1.5, "Active", "=not a formula"], ["0012", "soon", "n/a", "", ""], []]);
  const before = cellsOf("Unit 12");
  await openExcelWorkbook().apply(await applied(), { at });
  expect(cellsOf("Unit 12")).toEqual(before);
});

test("cells that somebody changed since are kept, and listed", async () => {
  const id = putList("Unit 12", { rows: 3 });
  const undo = await applied();
  putCells(id, 2, 10, [["Kept by me"]], "remote");
  practice.grid.sortRows(id, { row: 1, column: 0, rows: 3, columns: 12 }, 1, true, "remote");
  const result = done(await openExcelWorkbook().apply(undo, { at }));
  expect(result).toMatchObject({ outcome: "applied", written: 14 });
  expect(result.changedMeanwhile).toEqual([{ tab: "Unit 12", row: 3, field: "status", reason: "changed" }]);
  expect(cellsOf("Unit 12")).toEqual([
    [...listHeaders, "", "", "", "Status"],
    [...entryRow(3), "", "", "", ""],
    [...entryRow(2), "", "", "", "Kept by me"],
    [...entryRow(1), "", "", "", ""],
  ]);
});

test("rows of Usage that somebody changed since stay", async () => {
  putList("Unit 12");
  const undo = await applied();
  putCells(sheetId("Usage"), 2, 3, [[99]], "remote");
  expect(await openExcelWorkbook().apply(undo, { at })).toMatchObject({ outcome: "applied" });
  expect(cellsOf("Usage").slice(1)).toEqual([
    ["", "", "", ""],
    ["fp1", 46_000, "client1@example.com", 99],
  ]);
});

test("columns that became part of an Excel table go out of it again", async () => {
  const id = putList("Unit 12");
  practice.grid.addTable(id, { row: 0, column: 0, rows: 4, columns: 7 }, "Licenses", "TableStyleLight9");
  const before = cellsOf("Unit 12");
  await openExcelWorkbook().apply(await applied(), { at });
  expect(cellsOf("Unit 12")).toEqual(before);
  expect(practice.grid.tables().find(({ name }) => name === "Licenses")?.area.columns).toBe(7);
});

test("an undo can be undone, and the import then stands as before", async () => {
  putList("Unit 12", { rows: 4 });
  const undo = await applied();
  const imported = ["Unit 12", "Usage"].map(cellsOf);
  const redo = done(await openExcelWorkbook().apply(undo, { at })).undo;
  if (!redo) throw new Error("Nothing to redo");
  expect(await openExcelWorkbook().apply(redo, { at })).toMatchObject({ outcome: "applied", written: 20 });
  expect(["Unit 12", "Usage"].map(cellsOf)).toEqual(imported);
  expect(practice.grid.conditionalFormats(sheetId("Unit 12"))).toHaveLength(3);
});

test("a second undo of the same import writes nothing", async () => {
  putList("Unit 12");
  const undo = await applied();
  await openExcelWorkbook().apply(undo, { at });
  expect(await openExcelWorkbook().apply(undo, { at })).toMatchObject({
    outcome: "applied",
    written: 0,
    alreadyThere: 15,
    changedMeanwhile: [],
    undo: null,
  });
});
