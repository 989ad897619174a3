import type { EditPlan } from "../domain/plan/editPlan";
import type { ReportOff, ReportSheet } from "../domain/plan/reportSheet";
import { capturedReport, emptyReport, isEmptySheet } from "./capturedReport";
import { decideReport, type ReportSteps } from "./decideReport";
import { leaveSheet } from "./leftPlaces";
import type { Unwritten } from "./port";
import { targetOfOff } from "./reportOff";
import { knownOf, standingReport } from "./standingReport";
import type { Look } from "./tabLook";

/** A worksheet of a report that goes, by its name and id. */
export type ReportDeletion = { readonly off: ReportOff; readonly sheet: string; readonly id: string };

/** What the reports of a plan still need, by a look. */
export type ReportWork = {
  readonly steps: readonly ReportSteps[];
  readonly deletions: readonly ReportDeletion[];
  readonly left: readonly Unwritten[];
};

/** Compares the reports of a plan with their sheets. */
export function reportWork({ reports, reportsOff }: Pick<EditPlan, "reports" | "reportsOff">, look: Look): ReportWork {
  const steps: ReportSteps[] = [];
  const deletions: ReportDeletion[] = [];
  const left: Unwritten[] = [];
  const show = (report: ReportSheet) => {
    const decision = decideReport(report, look.reports.get(report.sheet) ?? null, look);
    if (decision.steps) steps.push(decision.steps);
    left.push(...decision.left);
  };
  for (const report of reports) show(report);
  for (const off of reportsOff) {
    const sheet = look.reports.get(off.written.sheet);
    if (!sheet) {
      if (off.before) show(off.before);
      continue;
    }
    const { target, left: kept } = targetOfOff(off, sheet, look.date1904);
    left.push(...kept);
    if (target) {
      if (standingReport(sheet, knownOf([off.written])) || off.before) show(target);
    } else if ((look.visibleSheets ?? 0) - deletions.length > 1) {
      deletions.push({ off, sheet: off.written.sheet, id: sheet.id });
    } else {
      left.push(leaveSheet(off.written.sheet, "last-sheet"));
    }
  }
  return { steps, deletions, left };
}

/** A report's sheet that is protected, or holds something else: the plan cannot be carried out. */
export function impossibleReport({ reports, reportsOff }: EditPlan, look: Look) {
  for (const report of [...reports, ...reportsOff.map(({ written }) => written)]) {
    const sheet = look.reports.get(report.sheet);
    if (sheet?.protected === true) return { code: "protected", sheet: report.sheet } as const;
  }
  for (const report of reports) {
    const sheet = look.reports.get(report.sheet);
    const isTaken = sheet && !isEmptySheet(sheet) && !standingReport(sheet, knownOf([report]));
    if (isTaken) return { code: "sheet-taken", sheet: report.sheet } as const;
  }
  return null;
}

/** Nothing is done to a report. */
export const noReportWork: ReportWork = { steps: [], deletions: [], left: [] };

/** What the sheet of a report showed of it; an empty report where it was there without any, null where it was not there. */
export function shownReport(report: ReportSheet, look: Look): ReportSheet | null {
  const sheet = look.reports.get(report.sheet);
  return sheet ? (capturedReport(sheet, report, look.date1904) ?? emptyReport(report)) : null;
}

/** Whether the sheet of a report shows something else of it than before. */
export function hasChanged(report: ReportSheet, before: Look, now: Look): boolean {
  return JSON.stringify(shownReport(report, before)) !== JSON.stringify(shownReport(report, now));
}

/** How many cells the tables of a plan's reports have. */
export function cellsOfReports({ reports, reportsOff }: Pick<EditPlan, "reports" | "reportsOff">): number {
  return sumOf([...reports, ...reportsOff.map(({ written }) => written)]);
}

/** How many cells of reports are there already. */
export function reportsThere({ reports }: Pick<EditPlan, "reports">, { steps, left }: ReportWork): number {
  const open = new Set([...steps.map(({ sheet }) => sheet), ...left.map(({ tab }) => tab)]);
  return sumOf(reports.filter(({ sheet }) => !open.has(sheet)));
}

/** What became of the reports of a plan: how many cells were written, and what an undo puts back. */
export type ReportsDone = {
  readonly written: number;
  readonly reports: readonly ReportSheet[];
  readonly reportsOff: readonly ReportOff[];
};

/** Compares the looks before and after; `deleted`: the sheets that went with the last batch. */
export function reportsDone(
  { reports, reportsOff }: Pick<EditPlan, "reports" | "reportsOff">,
  first: Look,
  after: Look,
  deleted: readonly ReportDeletion[],
): ReportsDone {
  const put = reports.filter((report) => hasChanged(report, first, after));
  const gone = reportsOff.filter(
    (off) => deleted.some((one) => one.off === off) || hasChanged(off.written, first, after),
  );
  return {
    written: sumOf([...put, ...gone.map(({ written }) => written)]),
    reports: gone.flatMap(({ written }) => shownReport(written, first) ?? []),
    reportsOff: put.map((written) => ({ written, before: shownReport(written, first) })),
  };
}

/** What an undo puts back where nobody could look at what arrived. */
export function reportsUnseen(
  { reports, reportsOff }: Pick<EditPlan, "reports" | "reportsOff">,
  first: Look,
): Omit<ReportsDone, "written"> {
  return {
    reports: reportsOff.flatMap(({ written }) => shownReport(written, first) ?? []),
    reportsOff: reports.map((written) => ({ written, before: shownReport(written, first) })),
  };
}

function sumOf(reports: readonly ReportSheet[]): number {
  return reports.reduce(
    (all, { tables }) => all + tables.reduce((sum, { headers, rows }) => sum + headers.length * rows.length, 0),
    0,
  );
}
