import { writeXlsx } from "hucre/xlsx";
import type { CellValue } from "../../src/domain/values/cell";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import {
  cellsOf,
  done,
  entryRow,
  importPlan,
  listHeaders,
  putCells,
  putList,
  sheetId,
  snapshotOf,
  statusFields,
} from "./listBook";

const at = "11/02/2026 09:00";
const { runner } = practice.host;

beforeEach(async () => {
  await practice.open(null);
  runner.betweenRoundTrips = () => {};
  runner.faults.clear();
});

async function planFor(tab = "Unit 12") {
  return importPlan(snapshotOf(await openExcelWorkbook().read()), [tab], 1);
}

/** What a colleague does right before or after the n-th round trip from now. */
function meanwhile(moment: "before" | "after", roundTrip: number, act: () => void) {
  runner.roundTrips.reset();
  runner.betweenRoundTrips = (when, number) => {
    if (when === moment && number === roundTrip) act();
  };
}

/** The rows of the list by the address in them: what every entry shows, wherever it stands. */
function entriesOf(tab: string): Map<string, CellValue[]> {
  return new Map(
    cellsOf(tab).flatMap((row) =>
      row.flatMap((cell, at5) =>
        String(cell).includes("@example") ? [[String(cell), row.slice(Math.max(0, at5 - 4))] as const] : [],
      ),
    ),
  );
}

test("rows that a filter hides are left and reported, the others land where they belong", async () => {
  const id = putList("Unit 12", { rows: 6 });
  await openExcelWorkbook().apply({ ...(await planFor()), edits: [], highlights: [] }, { at });
  const plan = await planFor();
  practice.grid.setFilter(id, { row: 0, column: 0, rows: 7, columns: 12 }, 0, ["First1", "First2", "First5"]);
  const result = done(await openExcelWorkbook().apply(plan, { at }));
  expect(result).toMatchObject({ outcome: "applied", written: 15, refused: [] });
  expect([...new Set(result.changedMeanwhile.map(({ row, reason }) => `${row} ${reason}`))]).toEqual([
    "4 hidden-by-filter",
    "5 hidden-by-filter",
    "7 hidden-by-filter",
  ]);
  expect(cellsOf("Unit 12").map((row) => row[11] ?? "")).toEqual([
    "Why",
    ...[1, 2].map((n) => `No login in 3 imported months (${n})`),
    "",
    "",
    "No login in 3 imported months (5)",
    "",
  ]);
  practice.grid.clearFilter(id, { row: 0, column: 0, rows: 7, columns: 12 });
  expect(await openExcelWorkbook().apply(plan, { at })).toMatchObject({
    outcome: "applied",
    written: 15,
    alreadyThere: 15,
    changedMeanwhile: [],
  });
});

test("rows hidden by hand are written and read back", async () => {
  const id = putList("Unit 12", { rows: 4 });
  practice.grid.setRowsHidden(id, 2, 2, true);
  expect(await openExcelWorkbook().apply(await planFor(), { at })).toMatchObject({
    outcome: "applied",
    written: 20,
    changedMeanwhile: [],
  });
});

test("locked cells of a protected tab are refused, unlocked ones written; nothing is unprotected", async () => {
  const id = putList("Unit 12", { rows: 3, extra: ["Activation", "Last login", "Hours (month)", "Status", "Why"] });
  practice.grid.setLocked(id, { row: 1, column: 7, rows: 2, columns: 5 }, false);
  practice.grid.setProtected(id, true);
  const port = openExcelWorkbook();
  const plan = importPlan(snapshotOf(await port.read()), ["Unit 12"], 1);
  const result = done(await port.apply(plan, { at }));
  expect(result).toMatchObject({ outcome: "applied", written: 10, changedMeanwhile: [] });
  expect(result.refused).toEqual(statusFields.map((field) => ({ tab: "Unit 12", row: 4, field, reason: "protected" })));
  expect(practice.grid.isProtected(id)).toBe(true);
});

test("a protected tab takes no columns of ours, and the other tabs are still written", async () => {
  practice.grid.setProtected(putList("Unit 12", { rows: 2 }), true);
  putList("Unit 14", { rows: 2 });
  const port = openExcelWorkbook();
  const result = done(await port.apply(importPlan(snapshotOf(await port.read()), ["Unit 12", "Unit 14"]), { at }));
  expect(result).toMatchObject({ outcome: "applied", written: 10 });
  expect(result.refused.map(({ tab, reason }) => `${tab} ${reason}`)).toEqual(Array(10).fill("Unit 12 protected"));
});

test("a merged target is seen at the read-back and refused", async () => {
  const id = putList("Unit 12", { rows: 3, extra: ["Activation", "Last login", "Hours (month)", "Status", "Why"] });
  practice.grid.merge(id, { row: 1, column: 11, rows: 2, columns: 1 });
  const result = done(await openExcelWorkbook().apply(await planFor(), { at }));
  expect(result).toMatchObject({ outcome: "applied", written: 14 });
  expect(result.refused).toEqual([{ tab: "Unit 12", row: 3, field: "why", reason: "merged" }]);
});

test("a formula in one of our columns is not written over", async () => {
  const id = putList("Unit 12", { rows: 2, extra: ["Activation", "Last login", "Hours (month)", "Status", "Why"] });
  practice.grid.write(id, { row: 1, column: 9, rows: 1, columns: 1 }, [[{ formula: "=1+1" }]], "local");
  await practice.grid.calculated();
  const result = done(await openExcelWorkbook().apply(await planFor(), { at }));
  expect(result.changedMeanwhile).toEqual([{ tab: "Unit 12", row: 2, field: "hoursMonth", reason: "changed" }]);
  expect(practice.grid.formulas(id, { row: 1, column: 9, rows: 1, columns: 1 })).toEqual([["=1+1"]]);
});

test.each([
  ["between preview and apply", "before", 1],
  ["between look and write", "after", 1],
  ["right before the write", "before", 2],
  ["between write and read-back", "after", 2],
] as const)("a colleague who sorts and inserts %s moves nothing to another entry", async (_, moment, roundTrip) => {
  const id = putList("Unit 12", { rows: 8, titles: 1 });
  const plan = await planFor();
  meanwhile(moment, roundTrip, () => {
    practice.grid.sortRows(id, { row: 2, column: 0, rows: 8, columns: 12 }, 1, true, "remote");
    practice.grid.insertRows(id, 4, 1, "remote");
    putCells(id, 4, 0, [entryRow(99)], "remote");
  });
  const result = done(await openExcelWorkbook().apply(plan, { at }));
  expect(result.written + result.changedMeanwhile.length).toBe(40);
  expect(result).toMatchObject({ outcome: "applied", unknown: [], refused: [] });
  expect(done(await openExcelWorkbook().apply(plan, { at }))).toMatchObject({
    outcome: "applied",
    changedMeanwhile: [],
  });
  const entries = entriesOf("Unit 12");
  expect(entries.size).toBe(9);
  for (let number = 1; number <= 8; number++) {
    expect(entries.get(`client${number}@example.com`)?.slice(4, 12)).toEqual(
      [...entryRow(number), ...[0, 1, 2, 3, 4].map((field) => plan.edits[(number - 1) * 5 + field]?.after ?? "")].slice(
        4,
        12,
      ),
    );
  }
  expect(entries.get("client99@example.com")?.slice(0, 7)).toEqual(entryRow(99));
  expect(
    entries
      .get("client99@example.com")
      ?.slice(7)
      .every((cell) => cell === ""),
  ).toBe(true);
});

test.each([
  ["after the look", "after", 1],
  ["before the write", "before", 2],
  ["after the write", "after", 2],
] as const)("a colleague's edit of the same cell %s is kept and reported", async (_, moment, roundTrip) => {
  const id = putList("Unit 12", { rows: 3, extra: ["Activation", "Last login", "Hours (month)", "Status", "Why"] });
  const plan = await planFor();
  meanwhile(moment, roundTrip, () => putCells(id, 2, 10, [["I decide"]], "remote"));
  const result = done(await openExcelWorkbook().apply(plan, { at }));
  expect(result).toMatchObject({ outcome: "applied", written: 14 });
  expect(result.changedMeanwhile).toEqual([{ tab: "Unit 12", row: 3, field: "status", reason: "changed" }]);
  expect(cellsOf("Unit 12")[2]?.[10]).toBe("I decide");
});

test("a colleague who inserts a column right before the write loses none of it", async () => {
  const id = putList("Unit 12", { rows: 3 });
  const plan = await planFor();
  meanwhile("before", 2, () => {
    practice.grid.insertColumns(id, 0, 1, "remote");
    putCells(id, 0, 0, [["Remark"], ["kept"]], "remote");
  });
  await openExcelWorkbook().apply(plan, { at });
  const cells = cellsOf("Unit 12");
  expect(cells[0]?.slice(0, 8)).toEqual(["Remark", ...listHeaders]);
  expect(cells.slice(1).map((row) => row.slice(1, 8))).toEqual([1, 2, 3].map(entryRow));
  expect(cells[1]?.[0]).toBe("kept");
});

test("rows that a colleague appends to Usage right before the write are not overwritten", async () => {
  putList("Unit 12");
  const id = practice.grid.addSheet("Usage");
  putCells(id, 0, 0, [["Report", "From", "E-mail", "Days"]]);
  const plan = await planFor();
  meanwhile("before", 2, () => putCells(id, 1, 0, [["fp9", 45_000, "theirs@example.com", 3]], "remote"));
  expect(await openExcelWorkbook().apply(plan, { at })).toMatchObject({ outcome: "applied" });
  expect(cellsOf("Usage").map((row) => row[2])).toEqual(["E-mail", "theirs@example.com", "client0@example.com"]);
});

test("[hazard D] a 1904 book is read in serials of the 1900 system and written in its own", async () => {
  const line = entryRow(1).map((cell, index) => (index === 6 ? Number(cell) - 1462 : cell));
  const rows = [listHeaders, line];
  await practice.open(await writeXlsx({ sheets: [{ name: "Unit 12", rows }], dateSystem: "1904" }));
  const port = openExcelWorkbook();
  const snapshot = snapshotOf(await port.read());
  expect(snapshot.date1904).toBe(true);
  expect(snapshot.sheets[0]?.values[1]).toEqual(entryRow(1));
  const plan = importPlan(snapshot, ["Unit 12"], 1);
  expect(await port.apply(plan, { at })).toMatchObject({ outcome: "applied", written: 5, refused: [] });
  expect(cellsOf("Unit 12")[1]?.slice(6, 9)).toEqual([45_901 - 1462, "Activated", 46_001 - 1462]);
  expect(cellsOf("Usage")[1]?.[1]).toBe(46_000 - 1462);
  expect(practice.grid.text(sheetId("Unit 12"), { row: 1, column: 8, rows: 1, columns: 1 })).toEqual([["12/10/2025"]]);
  expect(await port.apply(plan, { at })).toMatchObject({ outcome: "applied", written: 0, alreadyThere: 5 });
  const again = snapshotOf(await port.read());
  expect(again.sheets.find(({ name }) => name === "Usage")?.values[1]?.[1]).toBe(46_000);
});
