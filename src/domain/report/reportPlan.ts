import type { Adoption } from "../plan/adoption";
import { emptyPlan, type EditPlan } from "../plan/editPlan";
import type { ReportSheet } from "../plan/reportSheet";

/** The plan that puts a report on its sheet. The name is shown on the Undo button and in the Log, without personal data. */
export function reportPlan(sheet: ReportSheet, name: string, adoption: Adoption): EditPlan {
  return { ...emptyPlan("report", name, adoption), reports: [sheet] };
}
