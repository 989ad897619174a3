import type { EditPlan } from "../../domain/plan/editPlan";
import { helpLeavings } from "../helpLeavings";
import { withHeadersBack } from "../headersBack";
import { leavingsOf, noLeavings } from "../leavings";
import type { Unwritten } from "../port";
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
  const done = doneOf(ending, first, still);
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
    ],
    unknown: [...verdict.unknown, ...entries.flatMap(({ unknown }) => unknown)],
    undo: undoPlan(ending.plan, done, ending.after),
  };
}

function lastOf({ plan, writer, stoppedBy }: Ending, look: Look): Last {
  const verdict = judge(plan, writer.attempts, writer.appended, stoppedBy, look);
  const goes = verdict.stopped === null;
  const entries = settleEntries(
    writer.entries.attempts,
    withHeadersBack(look, writer.overwrittenHeaders(look), plan.adoption),
  );
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  return {
    look,
    verdict,
    entries,
    written: verdict.settlement.written.length + sum(entries.map(({ count }) => count)),
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
