import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import type { EditPlan } from "../../src/domain/plan/editPlan";
import type { CellValue } from "../../src/domain/values/cell";
import { issuingTitles, newEntry, requestPlan, requestRow, trimmed } from "./entryBook";
import { cellsOf, done, entryRow, listHeaders, putCells, putList } from "./listBook";

/** What colleagues do to the list while a request is written: between look and batch, and between batch and read-back. */
const at = "11/02/2026 09:00";
const tab = "Unit 12";
const { runner } = practice.host;
const moments = [
  ["between look and batch", "after", 1],
  ["right before the batch", "before", 2],
  ["between batch and read-back", "after", 2],
  ["right before the read-back", "before", 3],
] as const;

beforeEach(async () => {
  runner.betweenRoundTrips = () => {};
  runner.faults.clear();
  await practice.open(null);
});

const apply = async (plan: EditPlan) => done(await openExcelWorkbook().apply(plan, { at }));

function meanwhile(moment: "before" | "after", roundTrip: number, act: () => void): void {
  runner.roundTrips.reset();
  runner.betweenRoundTrips = (when, number) => {
    if (when === moment && number === roundTrip) act();
  };
}

/** Every entry by its address: the row without blanks at its end. */
function entries(): Map<string, CellValue[]> {
  const found = new Map<string, CellValue[]>();
  for (const row of cellsOf(tab)) {
    const address = row.map(String).find((cell) => cell.includes("@example"));
    if (address === undefined) continue;
    expect(found.has(address)).toBe(false);
    found.set(address, trimmed(row));
  }
  return found;
}

const acts = {
  "inserts a row above": (id: string) => {
    practice.grid.insertRows(id, 2, 1, "remote");
    putCells(id, 2, 0, [entryRow(99)], "remote");
  },
  "deletes a row": (id: string) => practice.grid.deleteRows(id, 2, 1, "remote"),
  "appends an entry in the same row": (id: string) =>
    putCells(id, cellsOf(tab).length, 0, [[...entryRow(99), "", "their note"]], "remote"),
  "sorts the list": (id: string) =>
    practice.grid.sortRows(id, { row: 1, column: 0, rows: cellsOf(tab).length - 1, columns: 13 }, 1, true, "remote"),
  "inserts a column": (id: string) => {
    practice.grid.insertColumns(id, 0, 1, "remote");
    putCells(id, 0, 0, [["Remark"], ["kept"]], "remote");
  },
} as const;
const cases = Object.keys(acts).flatMap(
  (act) => moments.map(([when, moment, trip]) => [act as keyof typeof acts, when, moment, trip] as const), // Its own keys.
);

test.each(cases)("[R54] a colleague who %s %s loses nothing, and the request stands", async (act, _, moment, trip) => {
  const id = putList(tab, { rows: 4 });
  const plan = requestPlan([newEntry(1), newEntry(2)]);
  meanwhile(moment, trip, () => acts[act](id));
  const first = await apply(plan);
  runner.betweenRoundTrips = () => {};
  expect(first).toMatchObject({ outcome: "applied", unknown: [], refused: [] });
  const second = await apply(plan);
  expect([second.outcome, second.changedMeanwhile]).toEqual(["applied", []]);
  const shift = act === "inserts a column" ? 1 : 0;
  const found = entries();
  for (const number of [1, 2, 3, 4]) {
    const line = found.get(`client${number}@example.com`);
    if (act === "deletes a row" && line === undefined) continue;
    expect(line?.slice(shift)).toEqual(entryRow(number));
  }
  const isTheirs = act.startsWith("inserts a row") || act.startsWith("appends");
  expect(found.get("client99@example.com")?.slice(0, 7)).toEqual(isTheirs ? entryRow(99) : undefined);
  const headers = cellsOf(tab)[0]?.slice(shift) ?? [];
  const under = (line: CellValue[] | undefined) =>
    [...listHeaders, ...issuingTitles.slice(0, 3)].map((title) => line?.[headers.indexOf(title) + shift] ?? "");
  for (const number of [1, 2]) expect(under(found.get(`new${number}@example.com`))).toEqual(requestRow(number));
  if (shift === 1) expect(cellsOf(tab)[1]?.[0]).toBe("kept");
});

test.each(moments.slice(0, 2))(
  "[R54] where a note stands below, a colleague's entry in the chosen row %s comes back whole",
  async (_, moment, trip) => {
    const id = putList(tab, { rows: 3 });
    putCells(id, 8, 0, [["A note under the list."]]);
    const theirs = [...entryRow(99), "", "their note"];
    const plan = { ...requestPlan([newEntry(1)]), columns: [] };
    meanwhile(moment, trip, () => putCells(id, 4, 0, [theirs], "remote"));
    const first = await apply(plan);
    runner.betweenRoundTrips = () => {};
    expect(first).toMatchObject({ outcome: "applied", written: 0, undo: null });
    expect(first.changedMeanwhile.filter(({ field }) => field === "row")).toEqual([
      { tab, row: 5, field: "row", reason: "changed" },
    ]);
    expect(entries().get("client99@example.com")).toEqual(theirs);
    expect(await apply(plan)).toMatchObject({ written: 5 });
    expect([...entries().keys()].slice(-2)).toEqual(["client99@example.com", "new1@example.com"]);
  },
);

test.each(moments.slice(2))(
  "[R13] where a colleague types over the new row %s, their client gets nobody else's consent",
  async (_, moment, trip) => {
    const id = putList(tab, { rows: 3 });
    const plan = requestPlan([newEntry(1)]);
    meanwhile(moment, trip, () => putCells(id, 4, 0, [entryRow(99)], "remote"));
    const first = await apply(plan);
    runner.betweenRoundTrips = () => {};
    expect(first).toMatchObject({ outcome: "applied", written: 0 });
    expect(first.changedMeanwhile).toEqual([{ tab, row: 5, field: "row", reason: "changed" }]);
    expect(entries().get("client99@example.com")).toEqual(entryRow(99));
    expect(await apply(plan)).toMatchObject({ written: 8, changedMeanwhile: [] });
    expect(entries().get("new1@example.com")).toEqual(requestRow(1));
  },
);

test("[R59] [G6] a duplicate that comes in between is reported, and the entry stays", async () => {
  putList(tab, { rows: 2 });
  const other = putList("Unit 14", { rows: 2 });
  for (const [, moment, trip] of moments) {
    const number = trip * 10 + (moment === "after" ? 1 : 2);
    meanwhile(moment, trip, () => putCells(other, 3, 4, [[` NEW${number}@Example.com`]], "remote"));
    const result = await apply(requestPlan([newEntry(number)], [tab, "Unit 14"]));
    runner.betweenRoundTrips = () => {};
    expect(result).toMatchObject({ outcome: "applied", written: 8 });
    expect(result.changedMeanwhile).toEqual([
      { tab, row: expect.any(Number), field: "email", reason: "duplicate", other: { tab: "Unit 14", row: 4 } },
    ]);
  }
});
