import type { EditPlan } from "../../src/domain/plan/editPlan";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { newEntry, requestPlan, requestRow, trimmed } from "./entryBook";
import { cellsOf, done, entryRow, putCells, putList, sheetId } from "./listBook";

const at = "11/02/2026 09:00";
const tab = "Unit 12";
const { runner } = practice.host;

beforeEach(async () => {
  runner.betweenRoundTrips = () => {};
  runner.faults.clear();
  await practice.open(null);
});

const apply = async (plan: EditPlan) => done(await openExcelWorkbook().apply(plan, { at }));
const rows = () => cellsOf(tab).map(trimmed);

async function requested(...numbers: number[]): Promise<EditPlan> {
  const { undo } = await apply(requestPlan(numbers.map((number) => newEntry(number))));
  if (!undo) throw new Error("Nothing to undo");
  return undo;
}

test("the undo of a request empties its row, takes its columns away, and can be undone", async () => {
  putList(tab, { titles: 1, rows: 3 });
  const before = cellsOf(tab);
  const undo = await requested(1, 2);
  const written = cellsOf(tab);
  const undone = await apply(undo);
  expect(undone).toMatchObject({ outcome: "applied", written: 16, changedMeanwhile: [], refused: [] });
  expect(cellsOf(tab)).toEqual(before);
  expect(await apply(undo)).toMatchObject({ written: 0, alreadyThere: 16, changedMeanwhile: [], roundTrips: 1 });
  if (!undone.undo) throw new Error("Nothing to redo");
  expect(await apply(undone.undo)).toMatchObject({ outcome: "applied", written: 16, changedMeanwhile: [] });
  expect(cellsOf(tab)).toEqual(written);
  expect(cellsOf("Log").map((row) => row.slice(3))).toEqual([
    ["Planned", "Written", "Left alone", "Outcome"],
    [16, 16, 0, "Done"],
    [16, 16, 0, "Done"],
    [16, 16, 0, "Done"],
  ]);
});

test("a row that was sorted away is found and emptied; the others stay", async () => {
  const id = putList(tab, { rows: 3 });
  const undo = await requested(1);
  practice.grid.sortRows(id, { row: 1, column: 0, rows: 4, columns: 13 }, 1, true, "remote");
  expect(rows()[1]).toEqual(requestRow(1));
  expect(await apply(undo)).toMatchObject({ written: 8, changedMeanwhile: [] });
  expect(rows().slice(1)).toEqual([[], entryRow(3), entryRow(2), entryRow(1)]);
});

test.each([
  ["a cell of ours changed", 5, "W999"],
  ["a cell of ours emptied", 5, ""],
  ["a cell of ours filled", 3, "900-00-1234"],
  ["a column of nobody's filled", 15, "remark"],
])("where somebody has %s since, nothing of the row is touched", async (_, column, value) => {
  const id = putList(tab, { rows: 3 });
  const undo = await requested(1);
  practice.grid.write(id, { row: 4, column, rows: 1, columns: 1 }, [[{ value, numberFormat: "@" }]], "remote");
  const before = cellsOf(tab);
  const result = await apply({ ...undo, columnsOff: [] });
  expect(result).toMatchObject({ written: 0, changedMeanwhile: [{ tab, row: 5, field: "row", reason: "changed" }] });
  expect(cellsOf(tab)).toEqual(before);
});

const moments = [
  ["between look and batch", "after", 1],
  ["right before the batch", "before", 2],
  ["between batch and read-back", "after", 2],
  ["right before the read-back", "before", 3],
] as const;

function meanwhile(moment: "before" | "after", roundTrip: number, act: () => void): void {
  runner.roundTrips.reset();
  runner.betweenRoundTrips = (when, number) => {
    if (when === moment && number === roundTrip) act();
  };
}

test.each(moments)("a colleague who sorts and inserts %s loses nothing", async (_, moment, trip) => {
  const id = putList(tab, { rows: 4 });
  const undo = await requested(1, 2);
  meanwhile(moment, trip, () => {
    practice.grid.sortRows(id, { row: 1, column: 0, rows: 6, columns: 13 }, 1, true, "remote");
    practice.grid.insertRows(id, 2, 1, "remote");
    putCells(id, 2, 0, [entryRow(99)], "remote");
  });
  await apply(undo);
  runner.betweenRoundTrips = () => {};
  await apply(undo);
  expect(
    rows()
      .slice(1)
      .filter((row) => row.length > 0)
      .sort(),
  ).toEqual([99, 4, 3, 2, 1].map(entryRow).sort());
});

test.each(moments.slice(0, 2))("a remark that comes into the row %s keeps its client", async (_, moment, trip) => {
  const id = putList(tab, { rows: 3 });
  const undo = { ...(await requested(1)), columnsOff: [] };
  meanwhile(moment, trip, () => putCells(id, 4, 15, [["remark"]], "remote"));
  const result = await apply(undo);
  runner.betweenRoundTrips = () => {};
  expect(result).toMatchObject({ outcome: "applied", written: 0 });
  expect(result.changedMeanwhile).toHaveLength(8);
  expect(trimmed(cellsOf(tab)[4])).toEqual([...requestRow(1), "", "", "", "", "", "remark"]);
});

test("[R59] an undone request is not brought back where its address came in since", async () => {
  putList(tab, { rows: 2 });
  const undone = await apply(await requested(1));
  putCells(sheetId(tab), 2, 4, [["new1@example.com"]]);
  if (!undone.undo) throw new Error("Nothing to redo");
  expect((await apply(undone.undo)).changedMeanwhile).toEqual([
    { tab, row: 4, field: "email", reason: "duplicate", other: { tab, row: 3 } },
  ]);
});

test("a column that a table calculates in every row does not keep an entry", async () => {
  const id = putList(tab, { rows: 2, extra: ["Due"] });
  const formula = (row: number) => [[{ formula: `=G${row}+7` }]];
  for (const row of [2, 3])
    practice.grid.write(id, { row: row - 1, column: 7, rows: 1, columns: 1 }, formula(row), "local");
  const undo = await requested(1);
  practice.grid.write(id, { row: 3, column: 7, rows: 1, columns: 1 }, formula(4), "local");
  expect(await apply(undo)).toMatchObject({ written: 8, changedMeanwhile: [] });
});
