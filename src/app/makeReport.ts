import { noAttendance } from "../domain/attendance/attendance";
import type { ReportSheet } from "../domain/plan/reportSheet";
import { reportPlan } from "../domain/report/reportPlan";
import { staffReportOf } from "../domain/report/staffReportOf";
import { staffReportSheet } from "../domain/report/staffReportSheet";
import { unitReportOf } from "../domain/report/unitReportOf";
import { unitReportSheet } from "../domain/report/unitReportSheet";
import { planNames } from "../text/planNames";
import { staffReportWords, unitSheetWords } from "../text/reportSheetWords";
import { applyPlan } from "./applyPlan";
import type { Intent } from "./intents";
import type { Room } from "./room";
import type { MonthState } from "./state";

/** What a person asked to be made. */
type Asked = Extract<Intent, { kind: "makeReport" }>;

/** Puts a report on its sheet, or puts the numbers of now in the place of those that we wrote there before (H13, H14). */
export async function makeReport(room: Room, asked: Asked): Promise<void> {
  const { month } = room.store.get();
  if (month === null) return;
  const { adoption } = month.review.settings;
  await applyPlan(room, reportPlan(sheetOf(room, month, asked), planNames.report(asked.of), adoption));
}

function sheetOf({ store, clock }: Room, { review }: MonthState, asked: Asked): ReportSheet {
  const attendance = store.get().attendance ?? noAttendance;
  const today = clock.today();
  if (asked.of === "unit") return unitReportSheet(unitReportOf(review, attendance, today, asked.scope), unitSheetWords);
  return staffReportSheet(staffReportOf(review, attendance, today, asked.scope, asked.workers), staffReportWords);
}
