import type { EditPlan } from "../../src/domain/plan/editPlan";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { faultKinds } from "./faultKinds";
import { done, putCells, putList } from "./listBook";
import { apply, at, reportPlan, sheetId, sheetState, undoOf, unitReport } from "./reportBook";

/** Long enough for any answer that comes, short enough to wait for those that do not. */
const syncMilliseconds = 500;
const { runner } = practice.host;

type Scenario = { readonly kind: string; readonly plan: () => Promise<EditPlan> };

const scenarios: readonly Scenario[] = [
  { kind: "first report", plan: () => Promise.resolve(reportPlan(unitReport(3))) },
  {
    kind: "refresh of the same size",
    plan: async () => {
      await apply(reportPlan(unitReport(3)));
      return reportPlan(unitReport(3, 2));
    },
  },
  {
    kind: "refresh that grows",
    plan: async () => {
      await apply(reportPlan(unitReport(3)));
      putCells(sheetId("Unit report"), 2, 8, [["A remark"]]);
      return reportPlan(unitReport(6, 2));
    },
  },
  { kind: "undo of a first report", plan: () => undoOf(reportPlan(unitReport(3))) },
  {
    kind: "undo of a refresh",
    plan: async () => {
      await apply(reportPlan(unitReport(3)));
      return undoOf(reportPlan(unitReport(4, 2)));
    },
  },
];

/** What a person sees of the report, wherever gaps of empty rows are. */
function seen() {
  const state = sheetState();
  return (
    state && {
      cells: state.cells.filter(Boolean),
      tables: state.tables.map(([name, { rows, columns }]) => [name, rows, columns]),
      charts: state.charts.map(([name, type, title, , series]) => [name, type, title, series.length]),
    }
  );
}

test.each(scenarios)(
  "$kind: a fault at every sync, of every kind, leaves a state that the same plan finishes and the undo restores",
  async ({ plan }) => {
    const ready = async () => {
      await practice.open(null);
      putList("Unit 12");
      const wanted = await plan();
      return { initial: seen(), wanted };
    };
    const { wanted: whole } = await ready();
    const faultless = done(await openExcelWorkbook().apply(whole, { at }));
    const expected = seen();
    expect(faultless.roundTrips).toBe(4);
    const points: string[] = [];
    for (let sync = 1; sync <= faultless.roundTrips; sync++) {
      for (const fault of faultKinds) {
        const point = `sync ${sync} ${fault.kind}${"error" in fault ? ` ${fault.error}` : ""}`;
        const { initial, wanted } = await ready();
        const port = openExcelWorkbook();
        runner.faults.plan(sync, fault);
        const stopped = await openExcelWorkbook({ syncMilliseconds }).apply(wanted, { at });
        runner.faults.clear();
        if (sync === 1) expect([point, stopped.outcome, seen()]).toEqual([point, "refused", initial]);
        const first = stopped.outcome === "refused" ? null : stopped.undo;
        const resumed = done(await port.apply(wanted, { at }));
        expect([point, resumed.outcome, seen()]).toEqual([point, "applied", expected]);
        expect([point, done(await port.apply(wanted, { at })).roundTrips]).toEqual([point, 1]);
        for (const undo of [resumed.undo, first]) {
          if (undo) expect([point, (await port.apply(undo, { at })).outcome]).toEqual([point, "applied"]);
        }
        expect([point, seen()]).toEqual([point, initial]);
        points.push(point);
      }
    }
    expect(points).toHaveLength(faultless.roundTrips * faultKinds.length);
  },
  600_000,
);
