import fc from "fast-check";
import type { EditPlan } from "../../src/domain/plan/editPlan";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import type { Fault } from "../../workbench/host/faults";
import { runs } from "../runs";
import { putCells } from "./listBook";
import { at, cellsOf, reportPlan, sheetId, sheetState, unitReport } from "./reportBook";

const { runner } = practice.host;
const sheet = "Unit report";

type Act =
  | { readonly act: "report"; readonly units: number; readonly month: number }
  | { readonly act: "undo" }
  | { readonly act: "remark"; readonly row: number; readonly column: number }
  | { readonly act: "insert"; readonly row: number }
  | { readonly act: "overtype"; readonly row: number }
  | { readonly act: "chart" };

type Step = Act & { readonly meanwhile: Act | null; readonly moment: number; readonly fault: Fault | null };

const row = fc.integer({ min: 0, max: 60 });
const colleague = fc.oneof(
  fc.record({ act: fc.constant("remark" as const), row, column: fc.integer({ min: 0, max: 8 }) }),
  fc.record({ act: fc.constant("insert" as const), row }),
  fc.record({ act: fc.constant("overtype" as const), row }),
  fc.record({ act: fc.constant("chart" as const) }),
);
const ours = fc.oneof(
  fc.record({
    act: fc.constant("report" as const),
    units: fc.integer({ min: 1, max: 7 }),
    month: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ act: fc.constant("undo" as const) }),
);
const fault: fc.Arbitrary<Fault | null> = fc.option(
  fc.constantFrom<Fault>(
    { kind: "refused", error: 5001 },
    { kind: "failedAfter", error: 5001 },
    { kind: "half", error: 5001 },
  ),
  { freq: 3 },
);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc
    .tuple(fc.oneof(ours, colleague), fc.option(colleague), fc.integer({ min: 1, max: 4 }), fault)
    .map(([act, meanwhile, moment, bad]) => ({ ...act, meanwhile, moment, fault: bad })),
  { minLength: 2, maxLength: 9 },
);

/** Colleagues on the sheet, and what they typed. */
class Sheet {
  readonly remarks: string[] = [];

  carryOut(act: Act): void {
    const id = practice.grid.sheets().find(({ name }) => name === sheet)?.id;
    if (id === undefined) return;
    if (act.act === "remark" && this.isFree(act.row, act.column)) {
      const remark = `Remark ${this.remarks.length + 1}`;
      this.remarks.push(remark);
      putCells(id, act.row, act.column, [[remark]], "remote");
    } else if (act.act === "insert") practice.grid.insertRows(id, act.row, 1, "remote");
    else if (act.act === "overtype") {
      const table = practice.grid.tables().find(({ sheetId: of }) => of === id);
      if (table) putCells(id, table.area.row + 1, table.area.column + 1, [[act.row + 5000]], "remote");
    } else if (act.act === "chart") {
      const [chart] = practice.grid.charts(id);
      if (chart) practice.grid.removeChart(chart.id);
    }
  }

  /** Empty, and in no table of ours: what is typed into one is ours. */
  private isFree(at: number, column: number): boolean {
    const isInTable = practice.grid
      .tables()
      .some(
        ({ area }) =>
          at >= area.row && at <= area.row + area.rows && column >= area.column && column <= area.column + area.columns,
      );
    return !isInTable && (cellsOf(sheet)[at]?.[column] ?? "") === "";
  }
}

async function carryOut(plan: EditPlan, step: Step, colleagues: Sheet): Promise<EditPlan | null> {
  runner.roundTrips.reset();
  runner.betweenRoundTrips = (when, number) => {
    // Between the last look and the deletion of a sheet lies one round trip, in which nobody can look (docs/decisions/writing.md).
    const isBlind = step.act === "undo" && number >= 3;
    if (step.meanwhile && !isBlind && when === "after" && number === step.moment) colleagues.carryOut(step.meanwhile);
  };
  if (step.fault) runner.faults.plan(step.moment, step.fault);
  const result = await openExcelWorkbook().apply(plan, { at });
  runner.betweenRoundTrips = () => {};
  runner.faults.clear();
  return result.outcome === "refused" ? null : result.undo;
}

test("[H14] whatever colleagues and faults do to the sheet of a report, no remark is lost or doubled, and no table either", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      await practice.open(null);
      const colleagues = new Sheet();
      const undos: EditPlan[] = [];
      for (const step of list) {
        if (step.act === "report" || step.act === "undo") {
          const plan = step.act === "report" ? reportPlan(unitReport(step.units, step.month)) : undos.pop();
          const undo = plan ? await carryOut(plan, step, colleagues) : null;
          if (undo && step.act === "report") undos.push(undo);
        } else colleagues.carryOut(step);
        const cells = cellsOf(sheet).flat();
        for (const remark of colleagues.remarks)
          expect([remark, cells.filter((cell) => cell === remark).length]).toEqual([remark, 1]);
        const names = sheetState()?.tables.map(([name]) => name) ?? [];
        expect(new Set(names).size).toBe(names.length);
      }
      const last = reportPlan(unitReport(4, 2));
      const result = await openExcelWorkbook().apply(last, { at });
      if (result.outcome === "refused" || result.changedMeanwhile.length > 0) return;
      expect((await openExcelWorkbook().apply(last, { at })).outcome).toBe("applied");
      const area = practice.grid.tables().find(({ name }) => name === "LicenseListUnits")?.area;
      if (!area) throw new Error("No table of units");
      expect(practice.grid.values(sheetId(sheet), { ...area, columns: 4 }).slice(1)).toEqual(
        unitReport(4, 2).tables[0]?.rows,
      );
      for (const text of ["Unit report", "Licenses by unit", "Hours by month"])
        expect([
          text,
          cellsOf(sheet)
            .flat()
            .filter((cell) => cell === text).length,
        ]).toEqual([text, 1]);
      expect(sheetState()?.charts.map(([name]) => name)).toEqual(["LicenseListHours", "LicenseListUse"]);
    }),
    { numRuns: runs(60, 2_000) },
  );
}, 3_000_000);
