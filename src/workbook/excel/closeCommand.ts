import type { EditPlan } from "../../domain/plan/editPlan";
import { helpLeavings } from "../helpLeavings";
import { withHeadersBack } from "../headersBack";
import { leavingsOf, noLeavings } from "../leavings";
import type { Unwritten } from "../port";
import { findReportStrays, isInTable, leaveStrays, withStraysBack } from "../reportStrays";
import { noReportWork, reportsDone, reportWork, type ReportsDone } from "../reportWork";
import { doublesOf, settleEntries } from "../settleEntries";
import type { Look } from "../tabLook";
import { undoPlan } from "../undoPlan";
import { judge, type StoppedBy } from "../verdict";
import { doneOf } from "./commandDone";
import type { Ending, Last } from "./ending";
import { oursAmong } from "./helps";
import { refusalOf } from "./hostErrors";
import { queueClosing } from "./queueClosing";

/** How a command ended, after the sheets were looked at. */
export type Closing = {
  readonly stoppedBy: StoppedBy;
  readonly written: number;
  readonly left: readonly Unwritten[];
  readonly unknown: readonly Unwritten[];
  readonly undo: EditPlan | null;
};

/** The last batch: counts into the Log, values that strayed back to where they were, tables grown, what goes taken away. */
export async function closeCommand(ending: Ending): Promise<Closing> {
  const first = lastOf(ending, ending.after);
  const { failure, still } = await sendClosing(ending, first);
  const reports = reportsOf(ending, first, still);
  const done = doneOf(ending, first, still, reports);
  const { verdict, leavings, entries } = first;
  const doubles = doublesOf(ending.writer.entries.attempts, entries, ending.plan.against, ending.after);
  return {
    stoppedBy: verdict.stopped ?? failure,
    written: first.written,
    left: [
      ...verdict.left.map((one) => one.unwritten),
      ...entries.flatMap(({ left }) => left),
      ...doubles,
      ...leavings.left,
      ...newIn(first.reports.left, ending.writer.preparation.left),
      ...leaveStrays(first.strays),
    ],
    unknown: [...verdict.unknown, ...entries.flatMap(({ unknown }) => unknown)],
    undo: undoPlan(ending.plan, done, ending.after),
  };
}

/** What became of the reports; what was to go and still stands is not gone. */
function reportsOf({ plan, writer, after }: Ending, { reports }: Last, still: Last | null): ReportsDone {
  const standing = new Set(still?.reports.deletions.map(({ sheet }) => sheet));
  const deleted = reports.deletions.filter(({ sheet }) => !standing.has(sheet));
  return reportsDone(plan, writer.firstLook, after, deleted);
}

function newIn(left: readonly Unwritten[], told: readonly Unwritten[]): Unwritten[] {
  const known = new Set(told.map(({ tab, row, reason }) => `${tab}\n${row}\n${reason}`));
  return left.filter(({ tab, row, reason }) => !known.has(`${tab}\n${row}\n${reason}`));
}

/** What the reports need by a look: nothing where the command stopped, or where somebody typed into a new table. */
function reportEnding({ plan, writer }: Ending, look: Look, goes: boolean): Pick<Last, "reports" | "strays"> {
  const { steps } = writer.preparation.reports;
  const sheets = [...plan.reports, ...plan.reportsOff.map(({ written }) => written)];
  const strays = findReportStrays(steps, sheets, writer.atFirstWrite);
  if (!goes) return { strays, reports: noReportWork };
  const hit = new Set(strays.filter((stray) => isInTable(look, stray)).map(({ sheet }) => sheet));
  const mended = {
    reports: plan.reports.filter(({ sheet }) => !hit.has(sheet)),
    reportsOff: plan.reportsOff.filter(({ written }) => !hit.has(written.sheet)),
  };
  return { strays, reports: reportWork(mended, withStraysBack(look, strays)) };
}

function lastOf(ending: Ending, look: Look): Last {
  const { plan, writer, stoppedBy } = ending;
  const verdict = judge(plan, writer.attempts, writer.appended, stoppedBy, look);
  const goes = verdict.stopped === null;
  const entries = settleEntries(
    writer.entries.attempts,
    withHeadersBack(look, writer.overwrittenHeaders(look), plan.adoption),
  );
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const reports = reportEnding(ending, look, goes);
  const { written } = reportsDone(plan, writer.firstLook, look, reports.reports.deletions);
  return {
    look,
    verdict,
    entries,
    ...reports,
    written: verdict.settlement.written.length + sum(entries.map(({ count }) => count)) + written,
    leavings: goes ? leavingsOf(plan, look) : noLeavings,
    helps: goes ? helpLeavings(plan, oursAmong(writer.seenHelps?.off ?? []), look) : [],
    left:
      verdict.left.length +
      writer.left.length +
      writer.entries.leftCells +
      sum(entries.map(({ leftCells }) => leftCells)),
  };
}

type Sent = {
  readonly failure: StoppedBy;
  /** What was to go and still stands, where the batch did not arrive; null where all went. */
  readonly still: Last | null;
};

/** Sends the last batch, and once more by a fresh look where it failed: half of it may have been carried out. */
async function sendClosing(ending: Ending, first: Last): Promise<Sent> {
  let last = first;
  let failure: StoppedBy = null;
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      await ending.tools.trips.once((context) => {
        queueClosing(context, ending, last);
        return () => null;
      });
      return { failure: null, still: null };
    } catch (error) {
      failure = refusalOf(error).code;
    }
    const look = await ending.lookAgain();
    if (look) last = lastOf(ending, look);
  }
  return { failure, still: last };
}
