import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { faultKinds } from "./faultKinds";
import { cellsOf, done, importPlan, putList, snapshotOf } from "./listBook";

const at = "11/02/2026 09:00";
const limits = { chunkBytes: 400 };
/** Long enough for any answer that comes, short enough to wait for those that do not. */
const syncMilliseconds = 500;
const { runner } = practice.host;

beforeEach(async () => {
  runner.faults.clear();
  runner.betweenRoundTrips = () => {};
  await practice.open(null);
  putList("Unit 12", { titles: 1, rows: 8 });
});

const state = () => ["Unit 12", "Usage"].map(cellsOf);

async function plan() {
  return importPlan(snapshotOf(await openExcelWorkbook().read()), ["Unit 12"], 6);
}

/** A book without our sheets, a plan, and what it looks like after a faultless apply, with the round trips that took. */
async function faultless() {
  const result = done(await openExcelWorkbook(limits).apply(await plan(), { at }));
  const expected = state();
  return { expected, roundTrips: result.roundTrips };
}

test("a fault at every sync, of every kind, leaves a state that the same plan finishes and the undo restores", async () => {
  const { expected, roundTrips } = await faultless();
  expect(roundTrips).toBeGreaterThanOrEqual(6);
  const points: string[] = [];
  for (let sync = 1; sync <= roundTrips; sync++) {
    for (const fault of faultKinds) {
      const point = `sync ${sync} ${fault.kind}${"error" in fault ? ` ${fault.error}` : ""}`;
      await practice.open(null);
      putList("Unit 12", { titles: 1, rows: 8 });
      const before = state();
      const month = await plan();
      const port = openExcelWorkbook(limits);
      runner.faults.plan(sync, fault);
      const stopped = await openExcelWorkbook({ ...limits, syncMilliseconds }).apply(month, { at });
      runner.faults.clear();
      if (sync === 1) expect([point, stopped.outcome, state()]).toEqual([point, "refused", before]);
      const first = stopped.outcome === "refused" ? null : stopped.undo;
      if (stopped.outcome !== "refused")
        expect([point, stopped.unknown, stopped.changedMeanwhile, stopped.refused]).toEqual([point, [], [], []]);
      const resumed = done(await port.apply(month, { at }));
      expect([point, resumed.outcome, state()]).toEqual([point, "applied", expected]);
      const undos = [resumed.undo, first].filter((undo) => undo !== null);
      expect([point, undos.length]).not.toEqual([point, 0]);
      for (const undo of undos) expect([point, (await port.apply(undo, { at })).outcome]).toEqual([point, "applied"]);
      expect([point, cellsOf("Unit 12")]).toEqual([point, before[0]]);
      expect([point, cellsOf("Usage").slice(1)]).toEqual([point, []]);
      expect(
        practice.grid.conditionalFormats(practice.grid.sheets().find(({ name }) => name === "Unit 12")!.id),
      ).toEqual([]);
      points.push(point);
    }
  }
  expect(points).toHaveLength(roundTrips * faultKinds.length);
}, 120_000);

test("when Excel answers no more, what was sent is called unknown, and its undo puts back what arrived", async () => {
  const before = state();
  const month = await plan();
  const port = openExcelWorkbook({ syncMilliseconds });
  runner.faults.plan(2, { kind: "halfUnanswered" });
  runner.faults.plan(3, { kind: "unanswered" });
  runner.faults.plan(4, { kind: "unanswered" });
  const result = done(await port.apply(month, { at }));
  expect(result).toMatchObject({ outcome: "stopped", stoppedBy: "busy", written: 0 });
  expect(result.unknown).toHaveLength(40);
  if (!result.undo) throw new Error("Nothing to undo");
  expect(await port.apply(result.undo, { at })).toMatchObject({ outcome: "applied" });
  expect(cellsOf("Unit 12")).toEqual(before[0]);
});

test("[hazard E] while a cell is being edited nothing is written, and the reason is told", async () => {
  const before = state();
  const month = await plan();
  runner.faults.plan(1, { kind: "refused", error: 5004 });
  expect(await openExcelWorkbook().apply(month, { at })).toMatchObject({ outcome: "refused", code: "cell-edit" });
  runner.faults.plan(2, { kind: "refused", error: 5004 });
  expect(await openExcelWorkbook().apply(month, { at })).toMatchObject({
    outcome: "stopped",
    stoppedBy: "cell-edit",
    written: 0,
    undo: null,
  });
  expect(state()).toEqual(before);
});

test("events are on again after every way an apply can end", async () => {
  const port = openExcelWorkbook({ syncMilliseconds });
  const eventsOn = () =>
    Excel.run(async (context) => {
      context.runtime.load("enableEvents");
      await context.sync();
      return context.runtime.enableEvents;
    });
  for (const fault of faultKinds) {
    await practice.open(null);
    putList("Unit 12");
    const month = await plan();
    runner.faults.plan(2, fault);
    expect((await port.apply(month, { at })).outcome).toBe("stopped");
    expect([fault, await eventsOn()]).toEqual([fault, true]);
  }
});
