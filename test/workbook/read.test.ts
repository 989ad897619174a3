import { adoptBook } from "../../src/domain/license/adoptBook";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { cellsOf, entryRow, listHeaders, putCells, putList, snapshotOf } from "./listBook";

beforeEach(async () => {
  await practice.open(null);
});

async function read() {
  return snapshotOf(await openExcelWorkbook().read());
}

test.each([10, 1_000])("%i rows per tab are read in two round trips", async (rows) => {
  for (const tab of ["Unit 11", "Unit 12", "Unit 14"]) putList(tab, { rows });
  practice.host.runner.roundTrips.reset();
  const result = await openExcelWorkbook().read();
  expect(result).toMatchObject({ outcome: "read", roundTrips: 2 });
  expect(practice.host.runner.roundTrips.read().roundTrips).toBe(2);
  expect(adoptBook(snapshotOf(result).sheets).tabs.map(({ entries }) => entries.length)).toEqual([rows, rows, rows]);
});

test("title rows, gaps and a list that does not begin in A1 keep their places", async () => {
  const id = practice.grid.addSheet("Unit 12");
  putCells(id, 2, 3, [["Licenses of Unit 12"], [], listHeaders, entryRow(1), [], entryRow(2)]);
  const sheet = (await read()).sheets.find(({ name }) => name === "Unit 12");
  expect(sheet).toMatchObject({
    firstRow: 2,
    firstColumn: 3,
    visible: true,
    protected: false,
    filtered: false,
    formulaCells: "",
  });
  expect(sheet?.values[3]).toEqual(entryRow(1));
  expect(sheet?.values).toHaveLength(6);
});

test("hidden rows and hidden worksheets are read, very hidden ones are not", async () => {
  const hidden = putList("Hidden unit");
  practice.grid.setRowsHidden(hidden, 1, 2, true);
  practice.grid.setVisibility(hidden, "Hidden");
  practice.grid.setVisibility(putList("Secret"), "VeryHidden");
  const { sheets } = await read();
  expect(sheets.map(({ name, visible }) => [name, visible])).toEqual([
    ["Sheet1", true],
    ["Hidden unit", false],
  ]);
  expect(sheets[1]?.values).toHaveLength(4);
});

test("filters, protection, formulas, the active sheet and the selection are told", async () => {
  const { grid } = practice;
  const filtered = putList("Filtered", { rows: 4 });
  grid.setFilter(filtered, { row: 0, column: 0, rows: 5, columns: 7 }, 0, ["First2"]);
  const locked = putList("Locked");
  grid.write(locked, { row: 1, column: 8, rows: 1, columns: 1 }, [[{ formula: "=1+1" }]], "local");
  grid.setProtected(locked, true);
  grid.activate(locked);
  grid.select(locked, { row: 2, column: 4, rows: 1, columns: 1 });
  await grid.calculated();
  const snapshot = await read();
  expect(
    snapshot.sheets.map(({ name, filtered: isFiltered, protected: isProtected, formulaCells }) => [
      name,
      isFiltered,
      isProtected,
      formulaCells,
    ]),
  ).toEqual([
    ["Sheet1", false, false, ""],
    ["Filtered", true, false, ""],
    ["Locked", false, true, "I2"],
  ]);
  expect(snapshot).toMatchObject({ activeSheet: "Locked", selection: "E3", date1904: false });
  expect(snapshot.sheets[1]?.values).toHaveLength(5);
});

test("an empty worksheet has no cells", async () => {
  expect((await read()).sheets).toMatchObject([{ name: "Sheet1", values: [], firstRow: 0, firstColumn: 0 }]);
});

test("reading writes nothing and leaves no worksheet behind", async () => {
  putList("Unit 12");
  const before = cellsOf("Unit 12");
  let changes = 0;
  const stop = practice.grid.onChange(() => (changes += 1));
  await read();
  stop();
  expect(changes).toBe(0);
  expect(cellsOf("Unit 12")).toEqual(before);
  expect(practice.grid.sheets()).toHaveLength(2);
});

test("a book too large for one answer is read in parts, and whole", async () => {
  putList("Unit 12", { rows: 5_000 });
  const id = putList("Unit 14", { rows: 10 });
  putCells(
    id,
    20,
    0,
    Array.from({ length: 4_000 }, (_, at) => [`Note ${at} ${"x".repeat(900)}`]),
  );
  const result = await openExcelWorkbook().read();
  const { sheets } = snapshotOf(result);
  expect(sheets.find(({ name }) => name === "Unit 12")?.values).toHaveLength(5_001);
  expect(sheets.find(({ name }) => name === "Unit 14")?.values.at(-1)?.[0]).toMatch(/^Note 3999 /);
  expect(result).toMatchObject({ roundTrips: expect.any(Number) });
});

test("a fault refuses with a code, and the next read works", async () => {
  putList("Unit 12");
  const port = openExcelWorkbook({ syncMilliseconds: 300 });
  const refusals = [
    ["cell-edit", 5004],
    ["protected", 7000],
    ["session-lost", 5012],
    ["busy", 5102],
  ] as const;
  for (const [code, error] of refusals) {
    practice.host.runner.faults.plan(1, { kind: "refused", error });
    expect(await port.read()).toMatchObject({ outcome: "refused", code });
  }
  practice.host.runner.faults.plan(2, { kind: "unanswered" });
  expect(await port.read()).toMatchObject({ outcome: "refused", code: "busy" });
  expect(await port.read()).toMatchObject({ outcome: "read" });
});

test("a read waits while a cell is being edited", async () => {
  practice.host.runner.cellEdit.begin();
  const reading = openExcelWorkbook().read();
  setTimeout(() => practice.host.runner.cellEdit.end(), 30);
  expect(await reading).toMatchObject({ outcome: "read" });
});
