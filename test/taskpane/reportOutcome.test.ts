import { initialState, type Outcome } from "../../src/app/state";
import { emptyPlan, type EditPlan } from "../../src/domain/plan/editPlan";
import type { ReportSheet, ReportSheetName } from "../../src/domain/plan/reportSheet";
import { hasReportSheet, reportOutcomeOf, reportSheetOf, reportUndoOf } from "../../taskpane/reportOutcome";
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
