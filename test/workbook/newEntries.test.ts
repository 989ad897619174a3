import { writeXlsx } from "hucre/xlsx";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { issuingTitles, newEntry, requestPlan, requestRow, trimmed } from "./entryBook";
import { cellsOf, done, entryRow, listHeaders, putCells, putList, sheetId } from "./listBook";

const at = "11/02/2026 09:00";
const tab = "Unit 12";

beforeEach(async () => {
  practice.host.runner.betweenRoundTrips = () => {};
  practice.host.runner.faults.clear();
  await practice.open(null);
});

const apply = async (plan: ReturnType<typeof requestPlan>) => done(await openExcelWorkbook().apply(plan, { at }));
const rows = (name = tab) => cellsOf(name).map(trimmed);

test("[R53] [R54] a request is the first row below the list, with the columns of issuing", async () => {
  putList(tab, { titles: 1, rows: 3 });
  const result = await apply(requestPlan([newEntry(1)]));
  expect(result).toMatchObject({ outcome: "applied", written: 8, changedMeanwhile: [], refused: [], unknown: [] });
  expect(rows()).toEqual([
    ["Title 1"],
    [...listHeaders, ...issuingTitles],
    entryRow(1),
    entryRow(2),
    entryRow(3),
    requestRow(1),
  ]);
});

test("[R53] text stays text, dates are dates, and nothing that is typed becomes a formula", async () => {
  const id = putList(tab, { rows: 1 });
  const entry = newEntry(1, tab, { caseNumber: "1E00123", workerNumber: "00123", lastName: "=1+1", firstName: "-Ann" });
  await apply(requestPlan([entry]));
  const area = { row: 2, column: 0, rows: 1, columns: 8 };
  expect(practice.grid.values(id, area)[0]).toEqual([
    "-Ann",
    "=1+1",
    "1E00123",
    "",
    "new1@example.com",
    "00123",
    "",
    46_000,
  ]);
  expect(practice.grid.formulas(id, area)[0]?.slice(0, 3)).toEqual(["-Ann", "=1+1", "1E00123"]);
  expect(practice.grid.text(id, area)[0]?.[7]).toBe("12/9/2025");
});

test("[R53] a 1904 book gets its own dates", async () => {
  const line = entryRow(1).map((cell, index) => (index === 6 ? Number(cell) - 1462 : cell));
  await practice.open(await writeXlsx({ sheets: [{ name: tab, rows: [listHeaders, line] }], dateSystem: "1904" }));
  expect(await apply(requestPlan([newEntry(1)]))).toMatchObject({ written: 8, changedMeanwhile: [] });
  expect(cellsOf(tab)[2]?.[7]).toBe(46_000 - 1462);
  expect(await apply(requestPlan([newEntry(1)]))).toMatchObject({ written: 0, alreadyThere: 8 });
});

test.each([
  ["Name", "First1 Last1", "New1 Person1"],
  ["Name", "Last1, First1", "Person1, New1"],
  ["Last Name, First Name", "", "Person1, New1"],
])("[R55] where %s holds the whole name, as %s, it gets both", async (header, above, expected) => {
  const id = practice.grid.addSheet(tab);
  putCells(id, 0, 0, [[header, "Case Number", "Email", "Worker Number", "Date Issued"]]);
  if (above !== "") putCells(id, 1, 0, [[above, "1234567", "client1@example.com", "W123", 45_900]]);
  const result = await apply(requestPlan([newEntry(1)]));
  expect(result).toMatchObject({ outcome: "applied", written: 7, changedMeanwhile: [] });
  expect(cellsOf(tab).at(-1)?.[0]).toBe(expected);
  expect(await apply(requestPlan([newEntry(1)]))).toMatchObject({ written: 0, alreadyThere: 7 });
});

test("[R54] the empty row of a new unit tab's table is the first entry's, and the table takes the next", async () => {
  const id = putList(tab, { rows: 0 });
  practice.grid.addTable(id, { row: 0, column: 0, rows: 2, columns: 7 }, "Licenses", "TableStyleLight1");
  await apply(requestPlan([newEntry(1), newEntry(2)]));
  expect(rows().slice(1)).toEqual([requestRow(1), requestRow(2)]);
  expect(practice.grid.tables().find(({ name }) => name === "Licenses")?.area).toMatchObject({ rows: 3, columns: 13 });
});

test("[R54] a table grows over the entry written right below it, by itself or by resize", async () => {
  const id = putList(tab, { rows: 3 });
  practice.grid.addTable(id, { row: 0, column: 0, rows: 4, columns: 7 }, "Licenses", "TableStyleLight1");
  // Validation right below keeps Excel from growing the table by itself.
  practice.grid.setValidation({
    sheetId: id,
    areas: [{ row: 4, column: 6, rows: 1, columns: 1 }],
    type: "WholeNumber",
    formula1: "1",
    ignoreBlanks: true,
  });
  await apply(requestPlan([newEntry(1)]));
  expect(practice.grid.tables().find(({ name }) => name === "Licenses")?.area).toMatchObject({ rows: 5, columns: 13 });
});

test.each([
  ["a note", 4, 0, "These are all."],
  ["a total far right", 4, 9, 3],
])("[R54] right below the list stands %s: nothing is written, nothing is moved", async (_, row, column, value) => {
  const id = putList(tab, { rows: 3 });
  putCells(id, row, column, [[value]]);
  const before = cellsOf(tab);
  const result = await apply({ ...requestPlan([newEntry(1)]), columns: [] });
  expect(result).toMatchObject({ written: 0, undo: null, roundTrips: 1 });
  expect(result.changedMeanwhile).toEqual([{ tab, row: 5, field: "row", reason: "no-room" }]);
  expect(cellsOf(tab)).toEqual(before);
});

test("[R54] a note farther down stays, and the rows above it are used as far as they reach", async () => {
  const id = putList(tab, { rows: 3 });
  putCells(id, 6, 0, [["A note under the list."]]);
  const result = await apply(requestPlan([newEntry(1), newEntry(2), newEntry(3)]));
  expect(result).toMatchObject({ outcome: "applied", written: 16 });
  expect(result.changedMeanwhile).toEqual([{ tab, row: 7, field: "row", reason: "no-room" }]);
  expect(rows().slice(4)).toEqual([requestRow(1), requestRow(2), ["A note under the list."]]);
});

test("[R54] below a filtered list the new row can be seen, and none of the hidden rows is touched", async () => {
  const id = putList(tab, { rows: 4 });
  practice.grid.setFilter(id, { row: 0, column: 0, rows: 5, columns: 7 }, 0, ["First1"]);
  expect(await apply(requestPlan([newEntry(1)]))).toMatchObject({ written: 8, changedMeanwhile: [] });
  expect(rows().slice(1)).toEqual([1, 2, 3, 4].map(entryRow).concat([requestRow(1)]));
  const hidden = practice.grid.filters(id).flatMap(({ hiddenRows }) => [...hiddenRows]);
  expect(hidden).not.toContain(5);
});

test("a protected tab refuses the whole entry; a hidden tab takes it", async () => {
  practice.grid.setProtected(putList(tab, { rows: 2 }), true);
  putList("Unit 14", { rows: 2 });
  await openExcelWorkbook().read();
  practice.grid.setVisibility(sheetId("Unit 14"), "Hidden");
  const result = await apply({ ...requestPlan([newEntry(1), newEntry(2, "Unit 14")]), columns: [] });
  expect(result.refused).toEqual([{ tab, row: 4, field: "row", reason: "protected" }]);
  expect(rows("Unit 14").at(-1)?.slice(0, 3)).toEqual(["New2", "Person2", "1E00002"]);
});

test("a field without a column is told, and the rest is written", async () => {
  const id = practice.grid.addSheet(tab);
  putCells(id, 0, 0, [
    ["First Name", "Last Name", "Case Number", "Email"],
    ["A", "B", "1234567", "client1@example.com"],
  ]);
  const result = await apply(requestPlan([newEntry(1)]));
  expect(result).toMatchObject({ outcome: "applied", written: 7 });
  expect(result.changedMeanwhile).toEqual([{ tab, row: 3, field: "workerNumber", reason: "missing" }]);
});

test("[R59] [G6] an open entry with the same address on any tab keeps the new one out", async () => {
  putList(tab, { rows: 2 });
  const id = putList("Unit 14", { rows: 2, extra: ["Revoked on"] });
  putCells(id, 1, 4, [["NEW1@example.com "], ["new2@example.com"]]);
  putCells(id, 2, 7, [[46_000]]);
  const result = await apply({ ...requestPlan([newEntry(1), newEntry(2)], [tab, "Unit 14"]), columns: [] });
  expect(result.changedMeanwhile.filter(({ reason }) => reason === "duplicate")).toEqual([
    { tab, row: 4, field: "email", reason: "duplicate", other: { tab: "Unit 14", row: 2 } },
  ]);
  expect(rows().slice(3)).toEqual([requestRow(2).slice(0, 6)]);
});

test("[R59] two new entries of one address: the first is written, the second meets it", async () => {
  putList(tab, { rows: 1 });
  const result = await apply(requestPlan([newEntry(1), newEntry(2, tab, { email: "New1@example.com" })]));
  expect(result).toMatchObject({ outcome: "applied", written: 8 });
  expect(result.changedMeanwhile).toEqual([
    { tab, row: 4, field: "email", reason: "duplicate", other: { tab, row: 3 } },
  ]);
});

test("the same plan again writes nothing, in one sync", async () => {
  putList(tab, { rows: 2 });
  const plan = requestPlan([newEntry(1), newEntry(2)]);
  const first = await apply(plan);
  const second = await apply(plan);
  expect(first.roundTrips).toBe(4);
  expect(second).toMatchObject({
    outcome: "applied",
    written: 0,
    alreadyThere: 16,
    changedMeanwhile: [],
    roundTrips: 1,
  });
  expect(rows().slice(3)).toEqual([requestRow(1), requestRow(2)]);
});

test("[A2] one entry and a hundred take as many round trips", async () => {
  putList(tab, { rows: 5 });
  const one = await apply(requestPlan([newEntry(500)]));
  const many = await apply(requestPlan(Array.from({ length: 100 }, (_, number) => newEntry(number))));
  expect([one.roundTrips, many.roundTrips]).toEqual([4, 4]);
  expect(many.written).toBe(800);
  expect(rows().slice(7)).toEqual(Array.from({ length: 100 }, (_, number) => requestRow(number)));
});

test("in the Log stand the cells of new entries, and no person's data", async () => {
  putList(tab, { rows: 2 });
  putCells(sheetId(tab), 2, 4, [["new2@example.com"]]);
  await apply(requestPlan([newEntry(1), newEntry(2)]));
  expect(cellsOf("Log")[1]?.slice(1)).toEqual(["Request: new row", tab, 16, 8, 8, "Done"]);
});
