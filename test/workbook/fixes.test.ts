import { adoptTab } from "../../src/domain/license/adoptBook";
import type { FieldKey } from "../../src/domain/fields/field";
import { emptyPlan, type CellEdit, type EditPlan } from "../../src/domain/plan/editPlan";
import type { CellValue } from "../../src/domain/values/cell";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { cellsOf, done, entryRow, putCells, putList, snapshotOf } from "./listBook";

const at = "11/02/2026 09:00";
const tab = "Unit 12";
const { runner } = practice.host;

beforeEach(async () => {
  await practice.open(null);
  runner.betweenRoundTrips = () => {};
  runner.faults.clear();
});

type Change = readonly [row: number, field: FieldKey, after: CellValue];

/** A fix of some cells, given by worksheet rows (1-based) as they are now. */
async function fix(...changes: readonly Change[]): Promise<EditPlan> {
  const sheet = snapshotOf(await openExcelWorkbook().read()).sheets.find(({ name }) => name === tab);
  const adopted = sheet ? adoptTab(sheet) : "no-list";
  if (typeof adopted === "string") throw new Error("No unit tab");
  const edits = changes.map(([row, field, after]): CellEdit => {
    const entry = adopted.entries.find((one) => one.row === row);
    if (!entry) throw new Error(`No entry in row ${row}`);
    return { tab, rowKey: entry.rowKey, row, field, before: entry.cells[field] ?? "", after };
  });
  return { ...emptyPlan("fix", "cells that are certain"), edits };
}

async function apply(plan: EditPlan, chunkBytes = 1_000_000) {
  return done(await openExcelWorkbook({ chunkBytes }).apply(plan, { at }));
}

const line = (number: number, email?: string): CellValue[] =>
  entryRow(number).map((cell, index) => (index === 4 && email !== undefined ? email : cell));
const emails = () => cellsOf(tab).map((row) => row[4]);

test("[I7] every field that entries are found by is fixed in one plan, resumed and put back, whatever the chunks", async () => {
  putList(tab, { titles: 1, rows: 6 });
  const before = cellsOf(tab);
  const changes = [3, 4, 5, 6].flatMap((row): Change[] => [
    [row, "email", `fixed${row}@example.com`],
    [row, "caseNumber", `2${row}00000`],
    [row, "lastName", `Name${row}`],
    [row, "firstName", `Given${row}`],
    [row, "dateIssued", 45_000 + row],
    [row, "workerNumber", `W90${row}`],
  ]);
  for (const chunkBytes of [60, 100, 1_000_000]) {
    const plan = await fix(...changes);
    const result = await apply(plan, chunkBytes);
    expect(result).toMatchObject({ outcome: "applied", written: 24, changedMeanwhile: [], refused: [], unknown: [] });
    expect(cellsOf(tab)[2]).toEqual([
      "Given3",
      "Name3",
      "2300000",
      "900-00-1234",
      "fixed3@example.com",
      "W903",
      45_003,
    ]);
    expect(await apply(plan, chunkBytes)).toMatchObject({ roundTrips: 1, alreadyThere: 24, undo: null });
    if (!result.undo) throw new Error("Nothing to undo");
    expect(await apply(result.undo, chunkBytes)).toMatchObject({ written: 24, changedMeanwhile: [], refused: [] });
    expect(cellsOf(tab)).toEqual(before);
    expect(await apply(result.undo, chunkBytes)).toMatchObject({ roundTrips: 1, alreadyThere: 24 });
  }
});

test.each([10, 1_000])("a fix of %i rows takes three syncs and one chunk, its second apply one", async (rows) => {
  putList(tab, { rows });
  const plan = await fix(
    ...Array.from({ length: rows }, (_, index): Change => [index + 2, "email", `f${index}@example.com`]),
  );
  runner.roundTrips.reset();
  expect(await apply(plan)).toMatchObject({ written: rows, roundTrips: 4 });
  expect(runner.roundTrips.read().roundTrips).toBe(4);
  expect(await apply(plan)).toMatchObject({ alreadyThere: rows, roundTrips: 1 });
});

test("a number that becomes the same digits as text is written, and put back as a number", async () => {
  const id = putList(tab, { rows: 2 });
  putCells(id, 1, 3, [[1234]]);
  const plan = await fix([2, "ssn", "1234"]);
  const { undo } = await apply(plan);
  expect(cellsOf(tab)[1]?.[3]).toBe("1234");
  expect(await apply(plan)).toMatchObject({ alreadyThere: 1, roundTrips: 1 });
  if (!undo) throw new Error("Nothing to undo");
  await apply(undo);
  expect(cellsOf(tab)[1]?.[3]).toBe(1234);
});

test("of two equal entries only the one that was meant is fixed, once, and only it is put back", async () => {
  const id = putList(tab, { rows: 1 });
  putCells(id, 1, 0, [line(1, "typo@example.net"), line(1, "typo@example.net"), line(2)]);
  for (const row of [2, 3]) {
    const plan = await fix([row, "email", "typo@example.com"]);
    const { undo } = await apply(plan);
    const expected = ["Email", "typo@example.net", "typo@example.net", "client2@example.com"];
    const fixed = expected.map((email, index) => (index === row - 1 ? "typo@example.com" : email));
    expect(emails()).toEqual(fixed);
    expect(await apply(plan)).toMatchObject({ written: 0, alreadyThere: 1 });
    expect(emails()).toEqual(fixed);
    if (!undo) throw new Error("Nothing to undo");
    await apply(undo);
    expect(emails()).toEqual(expected);
  }
});

test("equal entries that are all fixed in several chunks are each fixed once, and all put back", async () => {
  const id = putList(tab, { rows: 1 });
  const typos = Array.from({ length: 5 }, () => line(1, "typo@example.net"));
  putCells(id, 1, 0, [...typos, line(2)]);
  const plan = await fix(
    ...[2, 3, 4].flatMap((row): Change[] => [
      [row, "email", "typo@example.com"],
      [row, "workerNumber", `W${row}00`],
    ]),
  );
  const { undo, ...result } = await apply(plan, 40);
  expect(result).toMatchObject({ outcome: "applied", written: 6, changedMeanwhile: [] });
  expect(cellsOf(tab).map((row) => `${String(row[4])} ${String(row[5])}`)).toEqual([
    "Email Worker Number",
    "typo@example.com W200",
    "typo@example.com W300",
    "typo@example.com W400",
    "typo@example.net W123",
    "typo@example.net W123",
    "client2@example.com W123",
  ]);
  if (!undo) throw new Error("Nothing to undo");
  expect(await apply(undo, 40)).toMatchObject({ written: 6, changedMeanwhile: [] });
  expect(cellsOf(tab).slice(1)).toEqual([...typos, line(2)]);
});

test("an equal entry that was sorted to the place of one that is fixed already is left alone", async () => {
  const id = putList(tab, { rows: 1 });
  putCells(id, 1, 0, [line(1, "typo@example.net"), line(1, "typo@example.net")]);
  const plan = await fix([2, "email", "typo@example.com"]);
  await apply(plan);
  practice.grid.sortRows(id, { row: 1, column: 0, rows: 2, columns: 7 }, 4, true, "remote");
  expect(emails()).toEqual(["Email", "typo@example.net", "typo@example.com"]);
  const again = await apply(plan);
  expect(again.changedMeanwhile).toEqual([{ tab, row: 2, field: "email", reason: "ambiguous" }]);
  expect(emails()).toEqual(["Email", "typo@example.net", "typo@example.com"]);
});

test("a fix that makes two entries equal puts back the one that it changed", async () => {
  const id = putList(tab, { rows: 1 });
  putCells(id, 1, 0, [line(1), line(2), line(1, "typo@example.net")]);
  const plan = await fix([4, "email", "client1@example.com"], [2, "workerNumber", "W900"]);
  const before = cellsOf(tab);
  const result = await apply(plan, 30);
  expect(result).toMatchObject({ written: 2, changedMeanwhile: [] });
  if (!result.undo) throw new Error("Nothing to undo");
  await apply(result.undo, 30);
  expect(cellsOf(tab)).toEqual(before);
});

test.each([
  ["after the look", "after", 1],
  ["right before the write", "before", 2],
  ["after the write", "after", 2],
] as const)("rows that move %s lose no name and no address to others", async (_, moment, roundTrip) => {
  const id = putList(tab, { rows: 6 });
  const plan = await fix(
    ...[2, 3, 4, 5].flatMap((row): Change[] => [
      [row, "email", `fixed${row}@example.com`],
      [row, "lastName", `Name${row}`],
    ]),
  );
  runner.roundTrips.reset();
  runner.betweenRoundTrips = (when, number) => {
    if (when !== moment || number !== roundTrip) return;
    practice.grid.sortRows(id, { row: 1, column: 0, rows: 6, columns: 7 }, 5, true, "remote");
    practice.grid.sortRows(id, { row: 1, column: 0, rows: 6, columns: 7 }, 6, true, "remote");
    practice.grid.insertRows(id, 2, 1, "remote");
    putCells(id, 2, 0, [entryRow(99)], "remote");
  };
  const result = await apply(plan);
  runner.betweenRoundTrips = () => {};
  expect(result).toMatchObject({ outcome: "applied", unknown: [], refused: [] });
  expect(result.written + result.changedMeanwhile.length).toBe(8);
  expect(await apply(plan)).toMatchObject({ outcome: "applied", changedMeanwhile: [] });
  const rows = cellsOf(tab)
    .slice(1)
    .sort((a, b) => String(a[2]).localeCompare(String(b[2])));
  expect(rows.map((row) => `${String(row[0])} ${String(row[1])} ${String(row[4])}`)).toEqual([
    ...[1, 2, 3, 4].map((number) => `First${number} Name${number + 1} fixed${number + 1}@example.com`),
    ...[5, 6, 99].map((number) => `First${number} Last${number} client${number}@example.com`),
  ]);
});
