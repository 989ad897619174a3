import type { EditPlan } from "../../src/domain/plan/editPlan";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { faultKinds } from "./faultKinds";
import { newEntry, requestPlan } from "./entryBook";
import { cellsOf, done, putCells, putList } from "./listBook";

const at = "11/02/2026 09:00";
const tab = "Unit 12";
/** Long enough for any answer that comes, short enough to wait for those that do not. */
const syncMilliseconds = 500;
const { runner } = practice.host;

/** The list, with its table; the Log beside it keeps every command. */
function state(): unknown {
  const tables = practice.grid.tables().filter(({ name }) => name === "Licenses");
  return [cellsOf(tab).map((row) => [...row].join("|").replace(/\|+$/, "")), tables.map(({ area }) => area.columns)];
}

/** An entry that is brought back comes below the list again: its place may be another one. */
const inAnyOrder = (now: unknown) =>
  JSON.stringify(now)
    .split(/[[\],]/)
    .filter((row) => row !== "" && row !== '""')
    .sort();

const books = {
  "a plain list with a note far below": () => putCells(putList(tab, { titles: 1, rows: 4 }), 12, 0, [["A note."]]),
  "a table": () => {
    const id = putList(tab, { rows: 4 });
    practice.grid.addTable(id, { row: 0, column: 0, rows: 5, columns: 7 }, "Licenses", "TableStyleLight1");
  },
} as const;

const plan = requestPlan([newEntry(1), newEntry(2), newEntry(3)]);

async function requested(): Promise<EditPlan> {
  const { undo } = done(await openExcelWorkbook().apply(plan, { at }));
  if (!undo) throw new Error("Nothing to undo");
  return undo;
}

const scenarios = Object.keys(books).flatMap(
  (book) => (["a request", "its undo"] as const).map((what) => [what, book as keyof typeof books] as const), // Its own keys.
);

test.each(scenarios)(
  "[G2] %s in %s: a fault at every sync, of every kind, ends in the intended or in the original state",
  async (what, book) => {
    const limits = { chunkBytes: 150 };
    const ready = async () => {
      runner.faults.clear();
      await practice.open(null);
      books[book]();
      const wanted = what === "a request" ? plan : await requested();
      return { initial: state(), wanted };
    };
    const faultless = await ready();
    const { roundTrips } = done(await openExcelWorkbook(limits).apply(faultless.wanted, { at }));
    const expected = state();
    expect(expected).not.toEqual(faultless.initial);
    const points: string[] = [];
    for (let sync = 1; sync <= roundTrips; sync++) {
      for (const fault of faultKinds) {
        const point = `sync ${sync} ${fault.kind}${"error" in fault ? ` ${fault.error}` : ""}`;
        const { initial, wanted } = await ready();
        const port = openExcelWorkbook(limits);
        runner.faults.plan(sync, fault);
        const stopped = await openExcelWorkbook({ ...limits, syncMilliseconds }).apply(wanted, { at });
        runner.faults.clear();
        if (stopped.outcome !== "refused")
          expect([point, stopped.unknown, stopped.changedMeanwhile, stopped.refused]).toEqual([point, [], [], []]);
        const resumed = done(await port.apply(wanted, { at }));
        expect([point, resumed.outcome, resumed.changedMeanwhile, state()]).toEqual([point, "applied", [], expected]);
        expect([point, done(await port.apply(wanted, { at })).roundTrips]).toEqual([point, 1]);
        for (const undo of [resumed.undo, stopped.outcome === "refused" ? null : stopped.undo])
          if (undo) expect([point, (await port.apply(undo, { at })).outcome]).toEqual([point, "applied"]);
        expect([point, inAnyOrder(state())]).toEqual([point, inAnyOrder(initial)]);
        // Put back at once, without finishing first.
        const again = await ready();
        runner.faults.plan(sync, fault);
        const half = await openExcelWorkbook({ ...limits, syncMilliseconds }).apply(again.wanted, { at });
        runner.faults.clear();
        if (half.outcome !== "refused" && half.undo) await port.apply(half.undo, { at });
        expect([point, inAnyOrder(state())]).toEqual([point, inAnyOrder(again.initial)]);
        points.push(point);
      }
    }
    expect(points).toHaveLength(roundTrips * faultKinds.length);
  },
  600_000,
);

test("when Excel answers no more, new entries are called unknown, and their undo takes what arrived away", async () => {
  await practice.open(null);
  putList(tab, { rows: 2 });
  const before = cellsOf(tab);
  runner.faults.plan(2, { kind: "lostReply" });
  for (const sync of [3, 4]) runner.faults.plan(sync, { kind: "unanswered" });
  const result = done(await openExcelWorkbook({ syncMilliseconds }).apply(plan, { at }));
  runner.faults.clear();
  expect(result).toMatchObject({ outcome: "stopped", stoppedBy: "busy", written: 0 });
  expect(result.unknown.map(({ row, reason }) => [row, reason])).toEqual([4, 5, 6].map((row) => [row, "unknown"]));
  if (!result.undo) throw new Error("Nothing to undo");
  expect(await openExcelWorkbook().apply(result.undo, { at })).toMatchObject({ outcome: "applied" });
  expect(cellsOf(tab)).toEqual(before);
});
