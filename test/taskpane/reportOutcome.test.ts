import { initialState, type Outcome } from "../../src/app/state";
import { emptyPlan, type EditPlan } from "../../src/domain/plan/editPlan";
import type { ReportSheet, ReportSheetName } from "../../src/domain/plan/reportSheet";
import {
  describeReportOff,
  hasReportSheet,
  reportOutcomeOf,
  reportSheetOf,
  reportUndoOf,
} from "../../taskpane/reportOutcome";
import { missingChoices } from "../../taskpane/staffChoices";

const result = {
  outcome: "applied",
  stoppedBy: null,
  written: 3,
  alreadyThere: 0,
  changedMeanwhile: [],
  refused: [],
  unknown: [],
  roundTrips: 4,
  undo: null,
} as const;

function sheetOf(sheet: ReportSheetName): ReportSheet {
  return { sheet, title: "", lines: [], tables: [], charts: [], landscape: false, footer: "" };
}

function planOf(sheet: ReportSheetName): EditPlan {
  return { ...emptyPlan("report", "report"), reports: [sheetOf(sheet)] };
}

function undoOf(sheet: ReportSheetName): EditPlan {
  const reportsOff = [{ written: sheetOf(sheet), before: null }];
  return { ...emptyPlan("undo", "report"), undoes: "report", reportsOff };
}

describe("what came of a report on a sheet", () => {
  test("is told where the report is made, not at the other report, and not of other commands", () => {
    const outcome: Outcome = { kind: "applied", plan: planOf("Staff report"), result };
    expect(reportOutcomeOf(outcome, "Staff report")).toBe(outcome);
    expect(reportOutcomeOf(outcome, "Unit report")).toBeNull();
    expect(reportOutcomeOf({ kind: "nothing" }, "Unit report")).toBeNull();
    expect(reportSheetOf(emptyPlan("consent", "consent"))).toBeNull();
  });

  test("[H13] names can be taken away by undo only while nothing came after them", () => {
    const undo = undoOf("Staff report");
    expect(reportUndoOf([undo], "Staff report")).toBe(undo);
    expect(reportUndoOf([undo, undoOf("Unit report")], "Staff report")).toBeNull();
    expect(reportUndoOf([], "Staff report")).toBeNull();
  });

  test("[H13] a report that is taken away is said to be gone, not put back; what is left is told cell by cell", () => {
    const plan = undoOf("Staff report");
    const left = { tab: "Staff report", row: 8, field: "row", reason: "changed" } as const;
    expect(describeReportOff({ kind: "undone", plan, result })).toBe(
      "What License List wrote on the sheet Staff report is gone.",
    );
    const again = { ...plan, reportsOff: [{ written: sheetOf("Staff report"), before: sheetOf("Staff report") }] };
    expect(describeReportOff({ kind: "undone", plan: again, result })).toMatch(/earlier numbers again/);
    expect(describeReportOff({ kind: "undone", plan, result: { ...result, changedMeanwhile: [left] } })).toBeNull();
    expect(describeReportOff({ kind: "applied", plan: planOf("Staff report"), result })).toBeNull();
  });

  test("a sheet is known to be there once the workbook was read", () => {
    expect(hasReportSheet(initialState.book, "Unit report")).toBe(false);
  });
});

describe("the report with names", () => {
  test("[H13] is made only when somebody is chosen and a reason is said; what is missing is told", () => {
    expect(missingChoices({ workers: null, hasReason: true })).toEqual([]);
    expect(missingChoices({ workers: ["W100"], hasReason: true })).toEqual([]);
    expect(missingChoices({ workers: null, hasReason: false })).toEqual(["reason"]);
    expect(missingChoices({ workers: [], hasReason: false })).toEqual(["workers", "reason"]);
  });
});
