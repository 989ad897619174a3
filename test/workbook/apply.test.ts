import { chunksOf } from "../../src/workbook/chunks";
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

beforeEach(async () => {
  await practice.open(null);
});

async function planFor(tabs: readonly string[], usageRows = 2) {
  return importPlan(snapshotOf(await openExcelWorkbook().read()), tabs, usageRows);
}

test("a plan is written, read back and logged, in three syncs and one chunk", async () => {
  putList("Unit 12", { titles: 2, rows: 3 });
  const plan = await planFor(["Unit 12"]);
  practice.host.runner.roundTrips.reset();
  const result = await openExcelWorkbook().apply(plan, { at });
  expect(result).toMatchObject({
    outcome: "applied",
    stoppedBy: null,
    written: 15,
    alreadyThere: 0,
    changedMeanwhile: [],
    refused: [],
    unknown: [],
  });
  expect([done(result).roundTrips, practice.host.runner.roundTrips.read().roundTrips]).toEqual([4, 4]);
  const cells = cellsOf("Unit 12");
  expect(cells[2]).toEqual([...listHeaders, "Activation", "Last login", "Hours (month)", "Status", "Why"]);
  expect(cells[3]?.slice(0, 7)).toEqual(entryRow(1));
  expect(cells[3]?.slice(7)).toEqual(["Activated", 46_001, 0.25, "Active", "No login in 3 imported months (1)"]);
  expect(practice.grid.text(sheetId("Unit 12"), { row: 3, column: 8, rows: 1, columns: 2 })).toEqual([
    ["12/10/2025", "0.25"],
  ]);
  expect(cellsOf("Usage")).toEqual([["Report", "From", "E-mail", "Days"], ...plan.appends[0]!.rows]);
  expect(cellsOf("Log")).toEqual([
    ["When", "What", "Tab", "Planned", "Written", "Left alone", "Outcome"],
    [at, "Import October 2026", "Unit 12, Usage", 15, 15, 0, "Done"],
  ]);
  expect(practice.grid.sheets().map(({ name, visibility }) => [name, visibility])).toContainEqual(["Usage", "Visible"]);
  expect(practice.grid.tables().map(({ area }) => area.rows)).toEqual([2, 3]);
});

test.each([10, 1_000])("%i rows per tab take the same round trips", async (rows) => {
  const tabs = ["Unit 11", "Unit 12", "Unit 14"];
  for (const tab of tabs) putList(tab, { rows });
  const plan = await planFor(tabs, rows);
  practice.host.runner.roundTrips.reset();
  const result = await openExcelWorkbook().apply(plan, { at });
  expect(result).toMatchObject({ outcome: "applied", written: rows * 15, changedMeanwhile: [], refused: [] });
  const trips = practice.host.runner.roundTrips.read();
  expect([trips.roundTrips, done(result).roundTrips]).toEqual([4, 4]);
});

test("[done means 3] a second apply of the same plan writes nothing, and says so in one sync", async () => {
  putList("Unit 12", { rows: 20 });
  const plan = await planFor(["Unit 12"]);
  await openExcelWorkbook().apply(plan, { at });
  const sheets = () => practice.grid.sheets().map(({ name }) => cellsOf(name));
  const before = sheets();
  const formats = practice.grid.conditionalFormats(sheetId("Unit 12")).length;
  const result = await openExcelWorkbook().apply(plan, { at });
  expect(result).toMatchObject({ outcome: "applied", written: 0, alreadyThere: 100, roundTrips: 1, undo: null });
  expect(sheets()).toEqual(before);
  expect(practice.grid.conditionalFormats(sheetId("Unit 12"))).toHaveLength(formats);
});

test("[ruling 14] three highlights per tab read the Status column over the entry rows, once", async () => {
  const id = putList("Unit 12", { titles: 1, rows: 5 });
  await openExcelWorkbook().apply(await planFor(["Unit 12"]), { at });
  practice.grid.sortRows(id, { row: 2, column: 0, rows: 5, columns: 12 }, 1, true, "local");
  putCells(id, 7, 0, [entryRow(6)]);
  await openExcelWorkbook().apply({ ...(await planFor(["Unit 12"])), appends: [] }, { at });
  const formats = practice.grid.conditionalFormats(id);
  expect(formats.map(({ formula }) => formula.replace(/^=/, "")).sort()).toEqual([
    '$K3="Activation overdue"',
    '$K3="Cannot tell"',
    'OR($K3="Inactive",$K3="Never activated")',
  ]);
  expect(formats.map(({ look }) => look.fill).sort()).toEqual(["#E8E8E8", "#FDE7E9", "#FFF4CE"]);
  for (const { areas } of formats) expect(areas).toEqual([{ row: 2, column: 0, rows: 6, columns: 12 }]);
});

test("[ruling 14] highlights begin at the list's first column, a name column too, and reach Status wherever Why stands", async () => {
  const [first] = practice.grid.sheets();
  const entry = ["Sample, Ann", "ann@example.com", "1B2K101", 45_900];
  const rows = [
    ["No.", "Client Name", "Email", "Case Number", "Date Issued"],
    [1, ...entry],
  ];
  const id = first?.id ?? "";
  putCells(id, 0, 0, rows);
  const ours = practice.grid.addSheet("Unit 7");
  putCells(ours, 0, 0, [
    ["Why", "Email", "Status", "Case Number", "Worker Number", "Date Issued"],
    ["", "bo@example.com", "", "1B2K102", "EC07", 45_900],
  ]);
  await openExcelWorkbook().apply(await planFor([first?.name ?? "", "Unit 7"]), { at });
  for (const { areas } of practice.grid.conditionalFormats(id))
    expect(areas).toEqual([{ row: 1, column: 1, rows: 1, columns: 9 }]);
  for (const { areas } of practice.grid.conditionalFormats(ours))
    expect(areas).toEqual([{ row: 1, column: 0, rows: 1, columns: 3 }]);
  expect(practice.grid.conditionalFormats(id)).toHaveLength(3);
});

test("[hazard I, X] text that looks like a formula, a number or a date stays text", async () => {
  putList("Unit 12", { rows: 5 });
  const plan = await planFor(["Unit 12"]);
  const texts = ["=1+1", "+1", "-2", "@SUM(A1)", "\tx", "0012", "1/2/2026", "TRUE", "'quoted"];
  const edits = plan.edits.map((edit, index) =>
    edit.field === "why" ? { ...edit, after: texts[Math.floor(index / 5)] ?? "" } : edit,
  );
  const usage = { ...plan.appends[0]!, rows: texts.map((text) => ["fp", 46_000, text, 1]) };
  const result = await openExcelWorkbook().apply({ ...plan, edits, appends: [usage] }, { at });
  expect(result).toMatchObject({ outcome: "applied", written: 25, refused: [] });
  expect(
    cellsOf("Unit 12")
      .slice(1)
      .map((row) => row[11]),
  ).toEqual(texts.slice(0, 5));
  expect(
    cellsOf("Usage")
      .slice(1)
      .map((row) => row[2]),
  ).toEqual(texts);
  const { sheets } = snapshotOf(await openExcelWorkbook().read());
  expect(sheets.map(({ formulaCells }) => formulaCells)).toEqual(sheets.map(() => ""));
});

test("columns are appended beside the last header, and nobody's cells are in the way", async () => {
  const id = putList("Unit 12", { rows: 3, extra: ["Notes"] });
  putCells(id, 2, 10, [["stray note"]]);
  await openExcelWorkbook().apply(await planFor(["Unit 12"]), { at });
  const cells = cellsOf("Unit 12");
  expect(cells[0]?.slice(11)).toEqual(["Activation", "Last login", "Hours (month)", "Status", "Why"]);
  expect(cells[2]?.[10]).toBe("stray note");
});

test("columns beside an Excel table become part of it", async () => {
  const id = putList("Unit 12", { rows: 3 });
  practice.grid.addTable(id, { row: 0, column: 0, rows: 4, columns: 7 }, "Licenses", "TableStyleLight9");
  const result = await openExcelWorkbook().apply(await planFor(["Unit 12"]), { at });
  expect(result).toMatchObject({ outcome: "applied", written: 15 });
  expect(practice.grid.tables().find(({ name }) => name === "Licenses")?.area).toEqual({
    row: 0,
    column: 0,
    rows: 4,
    columns: 12,
  });
});

test("rows come below the last filled row of our sheets, under their headers in any order, and the table grows", async () => {
  const id = practice.grid.addSheet("Usage");
  putCells(id, 0, 0, [
    ["Days", "Remark", "Report", "E-mail", "From"],
    [7, "mine", "fp0", "old@example.com", 45_000],
  ]);
  practice.grid.addTable(id, { row: 0, column: 0, rows: 2, columns: 5 }, "Usage1", "TableStyleLight1");
  putList("Unit 12");
  await openExcelWorkbook().apply(await planFor(["Unit 12"]), { at });
  expect(cellsOf("Usage")).toEqual([
    ["Days", "Remark", "Report", "E-mail", "From"],
    [7, "mine", "fp0", "old@example.com", 45_000],
    [0, "", "fp1", "client0@example.com", 46_000],
    [1, "", "fp1", "client1@example.com", 46_000],
  ]);
  expect(practice.grid.tables().find(({ sheetId: of }) => of === id)?.area.rows).toBe(4);
});

test("a sheet with one of our names that holds something else is refused before anything is written", async () => {
  putCells(practice.grid.addSheet("Usage"), 0, 0, [
    ["Water", "Gas"],
    [1, 2],
  ]);
  putList("Unit 12");
  const plan = await planFor(["Unit 12"]);
  expect(await openExcelWorkbook().apply(plan, { at })).toEqual({
    outcome: "refused",
    code: "sheet-taken",
    detail: "Usage",
  });
  expect(cellsOf("Unit 12")[0]).toEqual(listHeaders);
  expect(cellsOf("Log")).toEqual([]);
});

test("large plans go in chunks with progress, and Cancel between them leaves a state that resumes", async () => {
  putList("Unit 12", { rows: 40 });
  const plan = await planFor(["Unit 12"], 20);
  const chunks = chunksOf(plan, 1_000).length;
  expect(chunks).toBeGreaterThan(3);
  const port = openExcelWorkbook({ chunkBytes: 1_000 });
  const seen: number[] = [];
  const stopped = done(
    await port.apply(plan, {
      at,
      onProgress: ({ done: count }) => seen.push(count),
      isCancelled: () => seen.length === 2,
    }),
  );
  expect(stopped).toMatchObject({ outcome: "stopped", stoppedBy: "cancelled", unknown: [], refused: [] });
  expect(stopped.roundTrips).toBe(5);
  expect(cellsOf("Log").at(-1)?.slice(3)).toEqual([200, stopped.written, 0, "Stopped"]);
  const resumed = done(
    await port.apply(plan, { at, onProgress: ({ done: count, total }) => seen.push(count / total) }),
  );
  expect(resumed).toMatchObject({ outcome: "applied", written: 200 - stopped.written, alreadyThere: stopped.written });
  expect(seen.at(-1)).toBe(1);
  expect(cellsOf("Usage")).toHaveLength(21);
});

test("no request is over 4.5 MB, also for thousands of rows with long text", async () => {
  putList("Unit 12", { rows: 5_000 });
  const plan = await planFor(["Unit 12"], 3_000);
  const long = {
    ...plan,
    edits: plan.edits.map((edit) =>
      edit.field === "why" ? { ...edit, after: `${String(edit.after)} ${"è".repeat(150)}` } : edit,
    ),
  };
  const { roundTrips } = practice.host.runner;
  let largest = 0;
  let before = 0;
  roundTrips.reset();
  practice.host.runner.betweenRoundTrips = (moment) => {
    const { bytesSent } = roundTrips.read();
    if (moment === "after") largest = Math.max(largest, bytesSent - before);
    before = bytesSent;
  };
  const result = done(await openExcelWorkbook().apply(long, { at }));
  practice.host.runner.betweenRoundTrips = () => {};
  expect(result).toMatchObject({ outcome: "applied", written: 5_000 * statusFields.length });
  expect(largest).toBeLessThan(4_500_000);
  expect(result.roundTrips).toBe(3 + chunksOf(long).length);
});

test("tabs that are too large for one answer together are looked at one by one, and written all the same", async () => {
  const tabs = ["Unit 12", "Unit 14"];
  for (const tab of tabs) {
    putList(tab, { rows: 1_500, extra: ["Notes"] });
    putCells(
      sheetId(tab),
      1,
      7,
      Array.from({ length: 1_500 }, (_, note) => [`${note} ${"x".repeat(1_900)}`]),
    );
  }
  const plan = await planFor(tabs);
  const result = done(await openExcelWorkbook({ chunkBytes: 300_000 }).apply(plan, { at }));
  expect(result).toMatchObject({ outcome: "applied", written: 15_000, unknown: [], refused: [] });
});

test("[hazard A] a table that does not grow by itself, because rules lie below it, is resized", async () => {
  const id = practice.grid.addSheet("Usage");
  putCells(id, 0, 0, [
    ["Report", "From", "E-mail", "Days"],
    ["fp0", 45_000, "old@example.com", 7],
  ]);
  practice.grid.addTable(id, { row: 0, column: 0, rows: 2, columns: 4 }, "Usage1", "TableStyleLight1");
  const below = [{ row: 2, column: 3, rows: 20, columns: 1 }];
  practice.grid.setValidation({
    sheetId: id,
    areas: below,
    type: "WholeNumber",
    operator: "GreaterThan",
    formula1: "-1",
    ignoreBlanks: true,
  });
  putList("Unit 12");
  expect(await openExcelWorkbook().apply(await planFor(["Unit 12"]), { at })).toMatchObject({ outcome: "applied" });
  expect(practice.grid.tables().find(({ sheetId: of }) => of === id)?.area.rows).toBe(4);
});
