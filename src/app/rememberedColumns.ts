import type { EditPlan } from "../domain/plan/editPlan";
import type { MonthlyReview } from "../domain/review/monthlyReview";
import type { RememberedColumn, Settings } from "../domain/settings/settings";
import { appendToSetup } from "../domain/settings/setupChange";
import { shapeRows } from "../domain/settings/setupRows";
import type { ColumnReading, ReadReport, ReportAnswers } from "../domain/usage/report";
import { reportFields } from "../text/reportWords";

type Answered = { readonly report: ReadReport; readonly answers: ReportAnswers };

/** What Setup remembers of a report's columns from an earlier correction, or null when nobody corrected this shape. */
export function rememberedColumns({ shapes }: Settings, shape: string): readonly ColumnReading[] | null {
  const remembered = shapes.get(shape);
  if (remembered === undefined) return null;
  return remembered.flatMap(({ column, header, meaning }) => {
    const field = reportFields.find((known) => known === meaning);
    return field === undefined ? [] : [{ column, header, field }];
  });
}

/** The plan of the review, and on Setup the columns that a person corrected now, so that they are not asked again. */
export function withRememberedColumns({ plan, settings, book }: MonthlyReview, reports: readonly Answered[]): EditPlan {
  const rows = reports.flatMap(({ report, answers }) => {
    if (answers.columns === undefined || settings.shapes.has(report.shape)) return [];
    return shapeRows(report.shape, answers.columns.map(remembered));
  });
  if (rows.length === 0) return plan;
  const setup = plan.appends.find(({ sheet }) => sheet === "Setup");
  if (setup !== undefined) {
    return {
      ...plan,
      appends: plan.appends.map((append) =>
        append === setup ? { ...append, rows: [...append.rows, ...rows] } : append,
      ),
    };
  }
  const setupExists = book.others.some(({ name }) => name === "Setup");
  return { ...plan, appends: [...plan.appends, appendToSetup(rows, setupExists)] };
}

function remembered({ column, header, field }: ColumnReading): RememberedColumn {
  return { column, header, meaning: field };
}
