import { reviewMonth } from "../domain/review/reviewMonth";
import { shapeChange } from "../domain/review/shapeChange";
import type { MonthlyReview } from "../domain/review/monthlyReview";
import type { SerialDate } from "../domain/values/serialDate";
import { importName } from "../text/importName";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { byTab } from "./byTab";
import { clientsOf } from "./clients";
import { coverageOf } from "./coverage";
import { missingMonths, nextStep } from "./nextStep";
import { withRememberedColumns } from "./rememberedColumns";
import { checkList } from "./recheck";
import { reportSheets } from "./reportSheets";
import type { Room } from "./room";
import type { BroughtReport, MonthState } from "./state";
import { setupState } from "./setupState";
import { unitMonth } from "./unitMonth";
import { reportBins } from "./unmatched";

/** Concludes from the workbook, the reports and the person's words; without a workbook there is nothing to conclude. */
export function decide(room: Room): void {
  const { store, clock, words } = room;
  const { book, reports, wishes, milliseconds } = store.get();
  if (book.kind !== "ready" && book.kind !== "old") return;
  const start = clock.milliseconds();
  const review = reviewMonth({
    sheets: book.snapshot.sheets,
    reports: readOnes(reports).map(({ report }) => report),
    unitMonths: wishes.unitMonths,
    ticked: wishes.ticked,
    settlements: wishes.settlements,
    ...(wishes.asOf !== null && { asOf: wishes.asOf }),
    words,
    importName: importName(clock.today()),
  });
  const month = layOut(review, book.snapshot, reports, clock.today());
  const check = checkList(room, review, book.snapshot);
  const setup = setupState(room, { sheets: book.snapshot.sheets, book: review.book, reading: review.setup });
  const clients = clientsOf(room, review);
  store.change({
    month,
    check,
    setup,
    ...clients,
    milliseconds: { ...milliseconds, decide: clock.milliseconds() - start },
  });
  room.renewNumbers?.();
}

function layOut(
  review: MonthlyReview,
  snapshot: WorkbookSnapshot,
  reports: readonly BroughtReport[],
  today: SerialDate,
): MonthState {
  const { asOf, evidence, book, units: unitRules, results } = review;
  const ofTabs = new Map(byTab(results.map((result) => ({ tab: result.entry.tab, result }))));
  const units = unitRules.map(({ tab, months }) =>
    unitMonth(
      tab,
      months,
      (ofTabs.get(tab) ?? []).map(({ result }) => result),
    ),
  );
  const coverage = asOf === null ? [] : coverageOf(unitRules, evidence.reports, asOf);
  const candidates = units.reduce((sum, unit) => sum + unit.candidates.length, 0);
  const entries = results.map(({ entry }) => entry);
  const plan = withRememberedColumns(review, readOnes(reports));
  return {
    review,
    plan,
    unchanged: review.unchanged && plan === review.plan,
    old: false,
    today,
    units,
    coverage,
    neededMonths: missingMonths(coverage),
    candidates,
    openQuestions: readOnes(reports).reduce((sum, { report }) => sum + report.questions.length, 0),
    next: nextStep({ unitTabs: book.tabs.length, asOf, coverage, candidates, today }),
    bins: new Map(
      readOnes(reports).flatMap(({ id, report }, index) => {
        const binned = review.reports[index];
        return binned === undefined
          ? []
          : [[id, { binned, shown: reportBins(binned, entries), change: shapeChange(report, review.settings) }]];
      }),
    ),
    reportSheets: reportSheets(snapshot, book.others),
  };
}

function readOnes(reports: readonly BroughtReport[]): Extract<BroughtReport, { kind: "read" }>[] {
  return reports.filter((report) => report.kind === "read");
}
