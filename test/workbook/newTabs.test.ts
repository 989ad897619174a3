import { emptyPlan, type EditPlan, type NewTab } from "../../src/domain/plan/editPlan";
import { adoptBook } from "../../src/domain/license/adoptBook";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { cellsOf, done, entryRow, listHeaders, putCells, putList, sheetId, snapshotOf } from "./listBook";

const at = "11/02/2026 09:00";
const unit: NewTab = {
  name: "Unit 40",
  headers: listHeaders,
  formats: ["text", "text", "text", "text", "text", "text", "date"],
};
const setUp: EditPlan = { ...emptyPlan("setup", "set-up: tabs"), newTabs: [unit] };

beforeEach(async () => {
  await practice.open(null);
});

const names = () => practice.grid.sheets().map(({ name }) => name);

async function apply(plan: EditPlan) {
  return done(await openExcelWorkbook().apply(plan, { at }));
}

async function made(): Promise<EditPlan> {
  const { undo } = await apply(setUp);
  if (!undo) throw new Error("Nothing to undo");
  return undo;
}

test("[I11] a new unit tab in an empty workbook: a table of headers and one empty row, at the end, the active tab stays", async () => {
  const active = practice.grid.activeSheet();
  practice.host.runner.roundTrips.reset();
  const result = await apply(setUp);
  expect(result).toMatchObject({ outcome: "applied", changedMeanwhile: [], refused: [] });
  expect([result.roundTrips, practice.host.runner.roundTrips.read().roundTrips]).toEqual([4, 4]);
  expect(names()).toEqual(["Sheet1", "Log", "Unit 40"]);
  expect(cellsOf("Unit 40")).toEqual([listHeaders]);
  const id = sheetId("Unit 40");
  expect(practice.grid.tables().find(({ sheetId: of }) => of === id)?.area).toEqual({
    row: 0,
    column: 0,
    rows: 2,
    columns: 7,
  });
  expect(practice.grid.numberFormats(id, { row: 1, column: 5, rows: 1, columns: 2 })).toEqual([["@", "m/d/yyyy"]]);
  expect(practice.grid.activeSheet()).toBe(active);
  expect(cellsOf("Log").at(-1)).toEqual([at, "Set-up: tabs", "Unit 40", 0, 0, 0, "Done"]);
  const book = adoptBook(snapshotOf(await openExcelWorkbook().read()).sheets);
  expect(book.tabs.map(({ name, entries }) => [name, entries.length])).toEqual([["Unit 40", 0]]);
});

test("a second apply makes nothing, in one sync", async () => {
  await made();
  expect(await apply(setUp)).toMatchObject({ roundTrips: 1, undo: null, changedMeanwhile: [] });
  expect(names()).toEqual(["Sheet1", "Log", "Unit 40"]);
  expect(cellsOf("Log")).toHaveLength(2);
});

test("a worksheet of that name that holds something else is left as it is, and named", async () => {
  putCells(practice.grid.addSheet("Unit 40"), 0, 0, [["Water", "Gas"]]);
  const result = await apply(setUp);
  expect(result.changedMeanwhile).toEqual([{ tab: "Unit 40", row: 1, field: "worksheet", reason: "taken" }]);
  expect(result).toMatchObject({ roundTrips: 1, undo: null });
  expect(cellsOf("Unit 40")).toEqual([["Water", "Gas"]]);
});

test("an empty worksheet of that name is used", async () => {
  practice.grid.addSheet("Unit 40");
  expect(await apply(setUp)).toMatchObject({ changedMeanwhile: [] });
  expect(cellsOf("Unit 40")).toEqual([listHeaders]);
});

test("its undo deletes the worksheet, and the undo of that makes it again", async () => {
  const undo = await made();
  expect(undo).toMatchObject({ kind: "undo", undoes: "setup", name: "set-up: tabs" });
  const redo = (await apply(undo)).undo;
  expect(names()).toEqual(["Sheet1", "Log"]);
  expect(cellsOf("Log").at(-1)?.slice(1, 3)).toEqual(["Put back: Set-up: tabs", "Unit 40"]);
  expect(await apply(undo)).toMatchObject({ roundTrips: 1, undo: null });
  if (!redo) throw new Error("Nothing to redo");
  await apply(redo);
  expect(redo.kind).toBe("setup");
  expect(cellsOf("Unit 40")).toEqual([listHeaders]);
});

test("its undo leaves a worksheet that somebody began to fill, and says so", async () => {
  const undo = await made();
  putCells(sheetId("Unit 40"), 1, 0, [entryRow(1)], "remote");
  const result = await apply(undo);
  expect(result.changedMeanwhile).toEqual([{ tab: "Unit 40", row: 1, field: "worksheet", reason: "changed" }]);
  expect(cellsOf("Unit 40")).toEqual([listHeaders, entryRow(1)]);
});

test("the only worksheet that can be seen is never deleted", async () => {
  const undo = await made();
  for (const name of ["Sheet1", "Log"]) practice.grid.setVisibility(sheetId(name), "Hidden");
  const result = await apply(undo);
  expect(result.changedMeanwhile).toEqual([{ tab: "Unit 40", row: 1, field: "worksheet", reason: "last-sheet" }]);
  expect(names()).toContain("Unit 40");
});

test("our own writing of worksheets is heard by nobody", async () => {
  putList("Unit 12");
  const heard: unknown[] = [];
  const port = openExcelWorkbook();
  const stop = await port.watch((change) => heard.push(change));
  const { undo } = done(await port.apply(setUp, { at }));
  if (undo) await port.apply(undo, { at });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(heard).toEqual([]);
  await stop();
});
