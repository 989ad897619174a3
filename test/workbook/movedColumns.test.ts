import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { cellsOf, done, entryRow, importPlan, listHeaders, putCells, putList, snapshotOf } from "./listBook";

const at = "11/02/2026 09:00";
const { runner } = practice.host;

beforeEach(async () => {
  await practice.open(null);
  runner.betweenRoundTrips = () => {};
});

async function planFor(tab = "Unit 12") {
  return importPlan(snapshotOf(await openExcelWorkbook().read()), [tab], 1);
}

/** What colleagues do right before or after a round trip, counted from now: "before 2". */
function meanwhile(acts: Readonly<Record<string, () => void>>) {
  runner.roundTrips.reset();
  runner.betweenRoundTrips = (when, number) => acts[`${when} ${number}`]?.();
}

test("a header of ours that came down on a moved column goes before more is written under it", async () => {
  const id = putList("Unit 12", { rows: 4, extra: ["Notes", "Activation"] });
  putCells(id, 1, 7, [["Note 1"], ["Note 2"], ["Note 3"], ["Note 4"]]);
  const plan = await planFor();
  meanwhile({
    "before 2": () => {
      practice.grid.insertColumns(id, 0, 1, "remote");
      putCells(id, 0, 0, [["Remark"], ["kept"]], "remote");
    },
  });
  const result = done(await openExcelWorkbook({ chunkBytes: 300 }).apply(plan, { at }));
  const [headers = [], ...rows] = cellsOf("Unit 12");
  expect(headers.slice(0, 10)).toEqual(["Remark", ...listHeaders, "Notes", "Activation"]);
  expect(headers).not.toContain("Last login");
  expect(rows.map((row) => row.slice(1, 10))).toEqual(
    [1, 2, 3, 4].map((number) => [...entryRow(number), `Note ${number}`, number === 4 ? "Activated" : ""]),
  );
  expect(result).toMatchObject({ outcome: "applied", unknown: [], refused: [] });
  const lastLogins = result.changedMeanwhile.filter(({ field }) => field === "lastLogin");
  expect(lastLogins.map(({ row, reason }) => `${row} ${reason}`).sort()).toEqual(
    [2, 3, 4, 5].map((row) => `${row} changed`),
  );
  expect(result.written + result.changedMeanwhile.length).toBe(20);
  expect(await openExcelWorkbook().apply(plan, { at })).toMatchObject({ outcome: "applied", changedMeanwhile: [] });
});

test("values that hit the wrong rows are taken out again, even where our new columns moved right after", async () => {
  const id = putList("Unit 12", { rows: 4 });
  const plan = await planFor();
  meanwhile({
    "before 2": () => practice.grid.deleteRows(id, 1, 1, "remote"),
    "after 2": () => practice.grid.insertColumns(id, 0, 1, "remote"),
  });
  const result = done(await openExcelWorkbook().apply(plan, { at }));
  expect(result).toMatchObject({ outcome: "applied", written: 0, unknown: [], refused: [] });
  expect(result.changedMeanwhile).toHaveLength(20);
  expect(cellsOf("Unit 12").map((row) => row.slice(1))).toEqual([
    [...listHeaders, "Activation", "Last login", "Hours (month)", "Status", "Why"],
    ...[2, 3, 4].map((number) => [...entryRow(number), "", "", "", "", ""]),
  ]);
});
