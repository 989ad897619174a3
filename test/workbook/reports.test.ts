import { writeXlsx } from "hucre/xlsx";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { putCells, putList, snapshotOf } from "./listBook";
import {
  apply,
  at,
  cellsOf,
  placeOf,
  reportPlan,
  sheetId,
  sheetState,
  tableArea,
  tableOf,
  undoOf,
  unitReport,
} from "./reportBook";
import { adoptBook } from "../../src/domain/license/adoptBook";

beforeEach(async () => {
  await practice.open(null);
  putList("Unit 12");
});

test.each([2, 60])("[H13] a report of %i units is put on its sheet in 3 + 1 round trips", async (units) => {
  const active = practice.grid.activeSheet();
  practice.host.runner.roundTrips.reset();
  const result = await apply(reportPlan(unitReport(units)));
  expect(result).toMatchObject({ outcome: "applied", written: units * 4 + 48, changedMeanwhile: [], refused: [] });
  expect([result.roundTrips, practice.host.runner.roundTrips.read().roundTrips]).toEqual([4, 4]);
  expect(practice.grid.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Unit 12", "Log", "Unit report"]);
  expect(practice.grid.activeSheet()).toBe(active);
  const { row } = tableArea("LicenseListUnits");
  expect(tableArea("LicenseListUnits")).toEqual({ row: 5, column: 0, rows: units + 1, columns: 4 });
  const cells = cellsOf("Unit report");
  expect(cells.slice(0, 5).map(([first]) => first)).toEqual([
    "Unit report",
    "Made on 11/01/2026.",
    "Reports reach to 10/31/2026.",
    "",
    "Licenses by unit",
  ]);
  expect(cells.slice(row, row + 3)).toEqual([
    ["Unit", "On list", "Active", "Activated in time"],
    ["Unit 1", 20, 0, 0],
    ["Unit 2", 21, "hidden", 0.01],
  ]);
  expect(practice.grid.charts(sheetId("Unit report")).map(({ name, type, title }) => [name, type, title.text])).toEqual(
    [
      ["LicenseListUse", "ColumnClustered", "Use"],
      ["LicenseListHours", "LineMarkers", "Hours"],
    ],
  );
  expect(cellsOf("Log").at(-1)).toEqual([
    at,
    "Report: unit report",
    "Unit report",
    units * 4 + 48,
    units * 4 + 48,
    0,
    "Done",
  ]);
});

test("[H13] number formats by column; text, dates and blanks of the report are what they are", async () => {
  await apply(reportPlan(unitReport(2)));
  const { row, column } = tableArea("LicenseListMonths");
  const formats = practice.grid.numberFormats(sheetId("Unit report"), { row: row + 1, column, rows: 1, columns: 4 });
  expect(formats).toEqual([["@", "m/d/yyyy", "#,##0.00", "#,##0.00"]]);
  expect(cellsOf("Unit report")[row + 4]).toEqual(["Month 4", 46_003, "", 4]);
});

test("charts are drawn over the columns of their table, also where these do not stand side by side", async () => {
  await apply(reportPlan(unitReport(2)));
  const { row } = tableArea("LicenseListMonths");
  const chart = practice.grid.charts(sheetId("Unit report")).find(({ name }) => name === "LicenseListHours");
  expect(chart?.series.map(({ categories, values }) => [categories, values])).toEqual([
    [expect.stringContaining(`$A$${row + 2}:$A$${row + 13}`), expect.stringContaining(`$C$${row + 2}:$C$${row + 13}`)],
    [expect.stringContaining(`$A$${row + 2}:$A$${row + 13}`), expect.stringContaining(`$D$${row + 2}:$D$${row + 13}`)],
  ]);
});

test("a second apply of the same report writes nothing, in one sync", async () => {
  await apply(reportPlan(unitReport(2)));
  const before = sheetState();
  expect(await apply(reportPlan(unitReport(2)))).toMatchObject({
    roundTrips: 1,
    written: 0,
    alreadyThere: 56,
    undo: null,
  });
  expect(sheetState()).toEqual(before);
});

test("[H14] a newer report of the same size is written in place, numbers that a person overtyped too", async () => {
  await apply(reportPlan(unitReport(3)));
  const area = tableArea("LicenseListUnits");
  putCells(sheetId("Unit report"), area.row + 1, 1, [[999]], "remote");
  expect(await apply(reportPlan(unitReport(3, 2)))).toMatchObject({ roundTrips: 4, changedMeanwhile: [] });
  expect(tableArea("LicenseListUnits")).toEqual(area);
  expect(cellsOf("Unit report")[area.row + 1]).toEqual(["Unit 1", 20, 0, 0]);
  expect(cellsOf("Unit report")[1]?.[0]).toBe("Made on 11/02/2026.");
  expect(await apply(reportPlan(unitReport(3, 2)))).toMatchObject({ roundTrips: 1 });
});

test.each([
  ["more", 2, 5],
  ["fewer", 5, 2],
])("[H14] %s units: the table has its new size, what is below makes room, remarks stay", async (_, from, to) => {
  await apply(reportPlan(unitReport(from)));
  const id = sheetId("Unit report");
  putCells(id, 3, 9, [["A remark beside the report"]]);
  await apply(reportPlan(unitReport(to, 2)));
  expect(tableArea("LicenseListUnits").rows).toBe(to + 1);
  expect(cellsOf("Unit report")[3]?.[9]).toBe("A remark beside the report");
  expect(
    cellsOf("Unit report")
      .flat()
      .filter((value) => value === "Counts from 1 to 10 are hidden."),
  ).toHaveLength(1);
  expect(placeOf("Counts from 1 to 10 are hidden.").row).toBe(tableArea("LicenseListUnits").row + to + 2);
  expect(practice.grid.charts(id)).toHaveLength(2);
  expect(await apply(reportPlan(unitReport(to, 2)))).toMatchObject({ roundTrips: 1 });
});

test("[H14] something of others where a table must grow: nothing is written, and its place is told", async () => {
  await apply(reportPlan(unitReport(2)));
  const { row } = tableArea("LicenseListUnits");
  putCells(sheetId("Unit report"), row + 4, 1, [["Mind the gap"]], "remote");
  const before = sheetState();
  const result = await apply(reportPlan(unitReport(4)));
  expect(result).toMatchObject({ roundTrips: 1, written: 0, undo: null });
  expect(result.changedMeanwhile).toEqual([
    { tab: "Unit report", row: row + 5, field: "worksheet", reason: "no-room" },
  ]);
  expect(sheetState()).toEqual(before);
});

test("[H14] what a person typed right below a table, so that Excel took it in, is not written over", async () => {
  await apply(reportPlan(unitReport(2)));
  const { row } = tableArea("LicenseListUnits");
  putCells(sheetId("Unit report"), row + 3, 1, [["Mind the gap"]], "remote");
  practice.grid.resizeTable(tableOf("LicenseListUnits").id, { row, column: 0, rows: 4, columns: 4 });
  for (const units of [2, 4]) {
    const { changedMeanwhile } = await apply(reportPlan(unitReport(units, 2)));
    expect(changedMeanwhile).toEqual([{ tab: "Unit report", row: row + 4, field: "worksheet", reason: "no-room" }]);
  }
  expect(cellsOf("Unit report")[row + 3]?.[1]).toBe("Mind the gap");
});

test("a sheet of that name with something else, and a protected one, are left as they are", async () => {
  const other = practice.grid.addSheet("Unit report");
  putCells(other, 0, 0, [["Our own report"]]);
  const port = openExcelWorkbook();
  expect(await port.apply(reportPlan(unitReport(2)), { at })).toMatchObject({
    outcome: "refused",
    code: "sheet-taken",
    detail: "Unit report",
  });
  expect(cellsOf("Unit report")).toEqual([["Our own report"]]);
  practice.grid.setProtected(other, true);
  expect(await port.apply(reportPlan(unitReport(2)), { at })).toMatchObject({ outcome: "refused", code: "protected" });
});

test("an empty sheet of that name is used; a table name that is taken elsewhere gets a suffix", async () => {
  practice.grid.addSheet("Unit report");
  practice.grid.addTable(
    sheetId("Unit 12"),
    { row: 0, column: 0, rows: 4, columns: 7 },
    "LicenseListUnits",
    "TableStyleLight1",
  );
  await apply(reportPlan(unitReport(2)));
  expect(sheetState()?.tables.map(([name]) => name)).toEqual(["LicenseListMonths", "LicenseListUnits_2"]);
  expect(await apply(reportPlan(unitReport(2)))).toMatchObject({ roundTrips: 1 });
});

test("[H14] the undo of a first report deletes its sheet, and the undo of that makes it again", async () => {
  const undo = await undoOf(reportPlan(unitReport(2)));
  const first = sheetState();
  const redo = await undoOf(undo);
  expect(practice.grid.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Unit 12", "Log"]);
  expect(await apply(undo)).toMatchObject({ roundTrips: 1, undo: null });
  await apply(redo);
  expect(sheetState()).toEqual(first);
});

test.each([
  [2, 2],
  [2, 5],
  [5, 2],
])("[H14] the undo of a refresh from %i to %i units puts back the report before", async (from, to) => {
  await apply(reportPlan(unitReport(from)));
  const before = sheetState();
  const undo = await undoOf(reportPlan(unitReport(to, 2)));
  expect(sheetState()).not.toEqual(before);
  expect(await apply(undo)).toMatchObject({ changedMeanwhile: [] });
  expect(sheetState()?.cells.filter(Boolean)).toEqual(before?.cells.filter(Boolean));
  expect(sheetState()?.tables.map(([name, { rows }]) => [name, rows])).toEqual(
    before?.tables.map(([name, { rows }]) => [name, rows]),
  );
  expect(await apply(undo)).toMatchObject({ roundTrips: 1 });
});

test("[H14] the undo keeps what a person changed since, and says where", async () => {
  await apply(reportPlan(unitReport(2)));
  const undo = await undoOf(reportPlan(unitReport(2, 2)));
  const { row } = tableArea("LicenseListMonths");
  putCells(sheetId("Unit report"), row + 2, 2, [[77]], "remote");
  const result = await apply(undo);
  expect(result.changedMeanwhile).toEqual([
    { tab: "Unit report", row: row + 3, field: "worksheet", reason: "changed" },
  ]);
  expect(cellsOf("Unit report")[row + 2]?.slice(2)).toEqual([77, 2]);
  expect(cellsOf("Unit report")[1]?.[0]).toBe("Made on 11/01/2026.");
});

test("[H14] the undo of a first report on which somebody made a remark takes away ours alone", async () => {
  const undo = await undoOf(reportPlan(unitReport(2)));
  putCells(sheetId("Unit report"), 2, 8, [["Mine"]], "remote");
  const result = await apply(undo);
  expect(result.changedMeanwhile).toEqual([{ tab: "Unit report", row: 3, field: "worksheet", reason: "changed" }]);
  expect(sheetState()).toEqual({ cells: ["", "", "||||||||Mine"], tables: [], charts: [] });
});

test("report sheets are no unit tabs, and no numbers for anybody else", async () => {
  await apply(reportPlan(unitReport(2), { ...unitReport(2), sheet: "Staff report", tables: [], charts: [] }));
  const { tabs } = adoptBook(snapshotOf(await openExcelWorkbook().read()).sheets);
  expect(tabs.map(({ name }) => name)).toEqual(["Unit 12"]);
});

test("[H13] the page: letter paper, one page wide, the title on every page, page numbers; set up once", async () => {
  await apply(reportPlan(unitReport(2)));
  const id = sheetId("Unit report");
  expect(practice.grid.page(id)).toMatchObject({
    landscape: true,
    paper: 1,
    pagesWide: 1,
    pagesTall: null,
    centerHorizontally: true,
  });
  expect(practice.grid.page(id).texts.footer).toBe("&CLicense List, unit report of 11/01/2026, page &P of &N");
  expect(practice.grid.printNames(id).titles).toContain("$1:$1");
  practice.grid.setPage(id, { landscape: false });
  await apply(reportPlan(unitReport(3, 2)));
  expect(practice.grid.page(id).landscape).toBe(false);
  expect(practice.grid.page(id).texts.footer).toContain("11/02/2026");
  practice.grid.setPage(id, { texts: { header: "", footer: "&CTheirs" } });
  await apply(reportPlan(unitReport(3, 1)));
  expect(practice.grid.page(id).texts.footer).toBe("&CTheirs");
});

test("a batch that stopped before it named a table or a chart is gone on with", async () => {
  await apply(reportPlan(unitReport(2)));
  practice.grid.renameTable(tableOf("LicenseListUnits").id, "Table7");
  await apply(reportPlan(unitReport(2)));
  expect(sheetState()?.tables.map(([name]) => name)).toEqual(["LicenseListMonths", "LicenseListUnits"]);
  expect(await apply(reportPlan(unitReport(2)))).toMatchObject({ roundTrips: 1 });
});

test("a filter on a table of ours: nothing is written until it is cleared", async () => {
  await apply(reportPlan(unitReport(3)));
  const area = tableArea("LicenseListUnits");
  practice.grid.setFilter(sheetId("Unit report"), area, 0, ["Unit 2"]);
  const result = await apply(reportPlan(unitReport(3, 2)));
  expect(result.changedMeanwhile).toEqual([
    { tab: "Unit report", row: area.row + 1, field: "worksheet", reason: "hidden-by-filter" },
  ]);
  expect(result.roundTrips).toBe(1);
});

test("a column that a person added to a table of ours goes along when the table grows", async () => {
  await apply(reportPlan(unitReport(2)));
  const { row } = tableArea("LicenseListUnits");
  const id = sheetId("Unit report");
  putCells(id, row, 4, [["Mine"], [1], [2]]);
  practice.grid.resizeTable(tableOf("LicenseListUnits").id, { row, column: 0, rows: 3, columns: 5 });
  expect(await apply(reportPlan(unitReport(4, 2)))).toMatchObject({ changedMeanwhile: [] });
  expect(tableArea("LicenseListUnits")).toEqual({ row, column: 0, rows: 5, columns: 5 });
  expect(
    cellsOf("Unit report")
      .slice(row, row + 3)
      .map((line) => line[4]),
  ).toEqual(["Mine", 1, 2]);
});

test("[H14] a column that a person inserted between ours is not written over: its table's row is told", async () => {
  await apply(reportPlan(unitReport(2)));
  const { row } = tableArea("LicenseListUnits");
  const shifted = cellsOf("Unit report")
    .slice(row, row + 3)
    .map(([first = "", ...others], at) => [first, at === 0 ? "Mine" : at, ...others.slice(0, 3)]);
  practice.grid.resizeTable(tableOf("LicenseListUnits").id, { row, column: 0, rows: 3, columns: 5 });
  putCells(sheetId("Unit report"), row, 0, shifted);
  const before = sheetState();
  for (const units of [2, 4]) {
    const { changedMeanwhile } = await apply(reportPlan(unitReport(units, 2)));
    expect(changedMeanwhile).toMatchObject([{ tab: "Unit report", field: "worksheet", reason: "no-room" }]);
    expect(sheetState()).toEqual(before);
  }
});

test("in a book of the 1904 system days of a report are that book's days, and come back so", async () => {
  await practice.open(await writeXlsx({ sheets: [{ name: "Unit 12", rows: [["x"]] }], dateSystem: "1904" }));
  await apply(reportPlan(unitReport(2)));
  const { row } = tableArea("LicenseListMonths");
  expect(cellsOf("Unit report")[row + 1]?.[1]).toBe(46_000 - 1462);
  expect(await apply(reportPlan(unitReport(2)))).toMatchObject({ roundTrips: 1 });
  const undo = await undoOf(reportPlan(unitReport(2, 2)));
  expect(undo.reportsOff[0]?.before?.tables[1]?.rows[0]?.[1]).toBe(46_000);
});

test("a report without lines has one empty row, and fills it later", async () => {
  await apply(reportPlan(unitReport(0)));
  expect(tableArea("LicenseListUnits").rows).toBe(2);
  expect(await apply(reportPlan(unitReport(0)))).toMatchObject({ roundTrips: 1 });
  await apply(reportPlan(unitReport(2)));
  expect(tableArea("LicenseListUnits").rows).toBe(3);
});
