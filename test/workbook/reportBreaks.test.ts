import { putCells, putList } from "./listBook";
import { apply, reportPlan, sheetId, tableArea, undoOf, unitReport } from "./reportBook";

const pageBreaks = () => practice.grid.page(sheetId("Unit report")).rowBreaks;
const titleOf = (table: string) => tableArea(table).row - 1;

/** A person ends a page, or takes an end away. */
function setBreaks(rowBreaks: readonly number[]): void {
  practice.grid.setPage(sheetId("Unit report"), { rowBreaks });
}

/** The rows where the charts begin. */
function chartRows(): number[] {
  return practice.grid.charts(sheetId("Unit report")).map(({ place: { from } }) => from.row);
}

beforeEach(async () => {
  await practice.open(null);
  putList("Unit 12");
});

test("[H13] a table that does not fit on the rest of a page begins a new one, with its charts, in 3 + 1 round trips", async () => {
  practice.host.runner.roundTrips.reset();
  await apply(reportPlan(unitReport(2)));
  expect(practice.host.runner.roundTrips.read().roundTrips).toBe(4);
  expect(pageBreaks()).toContain(titleOf("LicenseListMonths"));
  expect(pageBreaks()).not.toContain(titleOf("LicenseListUnits"));
  expect(await apply(reportPlan(unitReport(2)))).toMatchObject({ roundTrips: 1 });
});

test("[H13] a chart that is more than a page together with its table begins a page of its own", async () => {
  await apply(reportPlan(unitReport(30)));
  expect(pageBreaks()).toEqual([chartRows()[0], titleOf("LicenseListMonths")]);
});

test("[H13] tables that fit together on a page stay together", async () => {
  const report = unitReport(2);
  await apply(reportPlan({ ...report, charts: [] }));
  expect(pageBreaks()).toEqual([]);
});

test("[H13] one long table is not cut by us: Excel ends its pages, and repeats its headers", async () => {
  const [units] = unitReport(300).tables;
  await apply(reportPlan({ ...unitReport(300), tables: units ? [units] : [], charts: [] }));
  expect(pageBreaks()).toEqual([]);
  expect(practice.grid.printNames(sheetId("Unit report")).titles).toContain(`$${titleOf("LicenseListUnits") + 2}:`);
});

test("[H14] a refresh that moves tables takes its own page breaks along, in 3 + 1 round trips, and keeps a person's own", async () => {
  await apply(reportPlan(unitReport(2)));
  const mine = titleOf("LicenseListUnits") + 3;
  setBreaks([mine, ...pageBreaks()]);
  const title = titleOf("LicenseListMonths");
  practice.host.runner.roundTrips.reset();
  const undo = await undoOf(reportPlan(unitReport(5, 2)));
  expect(practice.host.runner.roundTrips.read().roundTrips).toBe(4);
  expect(titleOf("LicenseListMonths")).toBe(title + 3);
  expect(pageBreaks()).toEqual(expect.arrayContaining([mine, title + 3]));
  expect(pageBreaks()).not.toContain(title);
  await apply(undo);
  expect(pageBreaks()).toEqual(expect.arrayContaining([mine, titleOf("LicenseListMonths")]));
});

test("[H14] a page break that a person took away stays away while nothing moves", async () => {
  await apply(reportPlan(unitReport(2)));
  setBreaks([]);
  await apply(reportPlan(unitReport(2, 2)));
  expect(pageBreaks()).toEqual([]);
});

test("[H14] the undo of a first report with a remark on it takes our page breaks away, not theirs", async () => {
  const undo = await undoOf(reportPlan(unitReport(2)));
  putCells(sheetId("Unit report"), 2, 8, [["Mine"]], "remote");
  setBreaks([3, ...pageBreaks()]);
  await apply(undo);
  expect(pageBreaks()).toEqual([3]);
});
