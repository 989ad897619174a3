import type { EditPlan } from "../../domain/plan/editPlan";
import { chunksOf, type Chunk } from "../chunks";
import { leave } from "../decide";
import { leavingsOf } from "../leavings";
import type { ApplyResult, RefusalCode, Unwritten } from "../port";
import { freshTabsOf, ownSheetsOf, tabsOf } from "../planSheets";
import { prepare, type Preparation } from "../preparation";
import type { StoppedBy } from "../verdict";
import type { Look } from "../tabLook";
import type { ApplyTools } from "./applyTools";
import { ChunkWriter } from "./chunkWriter";
import { closeCommand, type Closing } from "./closeCommand";
import { refusalOf } from "./hostErrors";
import { lookAtSheets, type LookRequest } from "./lookAtSheets";

/**
 * The write protocol of design section 5: look, compare, log, write in chunks with a look after each, read back, close the
 * Log. After any error or time limit the sheets are looked at again, and what is on them decides what is said.
 */
export async function applyPlan(plan: EditPlan, tools: ApplyTools): Promise<ApplyResult> {
  const { trips, protectedBefore } = tools;
  const request: LookRequest = {
    tabs: tabsOf(plan),
    own: ownSheetsOf(plan),
    fresh: freshTabsOf(plan),
    withHelps: plan.helps.length > 0 || plan.helpsOff.length > 0,
    adoption: plan.adoption,
    protectedBefore,
  };
  let first: Look;
  try {
    first = await lookAtSheets(trips, request);
  } catch (error) {
    return refusalOf(error);
  }
  const preparation = prepare(plan, first);
  if ("code" in preparation) return { outcome: "refused", code: preparation.code, detail: preparation.sheet };
  const alreadyThere = preparation.decision.alreadyThere.length;
  const unwritten = [...preparation.decision.left.map((one) => one.unwritten), ...preparation.left];
  if (preparation.isNothing)
    return resultOf(tools, { alreadyThere, left: [...unwritten, ...leavingsOf(plan, first).left] });
  const writer = new ChunkWriter(plan, tools, preparation, first);
  const stoppedBy = await writeChunks(writer, preparation, tools);
  if (!writer.hasBegun) return resultOf(tools, { stoppedBy, alreadyThere, left: unwritten });
  const lookAgain = () => lookAfter(request, tools);
  const after = await lookAgain();
  const left = () => [...writer.left.map((one) => one.unwritten), ...preparation.left];
  if (!after) return unknownResult(tools, writer, left(), stoppedBy);
  const closing = await closeCommand({ plan, tools, writer, after, stoppedBy, lookAgain });
  return resultOf(tools, { ...closing, alreadyThere: writer.alreadyThere, left: [...left(), ...closing.left] });
}

/** Sends one chunk after the other, and says what stopped it, or null. */
async function writeChunks(
  writer: ChunkWriter,
  preparation: Preparation,
  { options, chunkBytes }: ApplyTools,
): Promise<StoppedBy> {
  const edits = preparation.decision.writes.map(({ edit }) => edit);
  const cut = chunksOf({ appends: preparation.appends, edits }, chunkBytes);
  const chunks: Chunk[] = cut.length > 0 ? cut : [{ appends: [], edits: [] }];
  const total = chunks.reduce((sum, chunk) => sum + sizeOf(chunk), 0);
  let done = 0;
  for (const [at, chunk] of chunks.entries()) {
    if (options.isCancelled?.() === true) return "cancelled";
    try {
      await writer.send(chunk, chunks[at + 1]);
    } catch (error) {
      return refusalOf(error).code;
    }
    done += sizeOf(chunk);
    options.onProgress?.({ done, total });
  }
  return null;
}

function sizeOf(chunk: Chunk): number {
  return chunk.edits.length + chunk.appends.reduce((sum, append) => sum + append.rows.length, 0);
}

/** Looks at every sheet of the plan again, and once more where that fails; null when Excel will not say. */
async function lookAfter(request: LookRequest, { trips }: ApplyTools): Promise<Look | null> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      return await lookAtSheets(trips, { ...request, eventsOn: true });
    } catch (error) {
      refusalOf(error);
    }
  }
  return null;
}

type Outcome = Partial<Pick<Closing, "stoppedBy" | "written" | "unknown" | "undo">> & {
  readonly alreadyThere: number;
  readonly left: readonly Unwritten[];
};

function resultOf({ trips }: ApplyTools, outcome: Outcome): ApplyResult {
  const { stoppedBy = null, written = 0, unknown = [], undo = null, alreadyThere, left } = outcome;
  return {
    outcome: stoppedBy === null ? "applied" : "stopped",
    stoppedBy,
    written,
    alreadyThere,
    changedMeanwhile: left.filter((one) => !isRefusal(one.reason)),
    refused: left.filter((one) => isRefusal(one.reason)),
    unknown,
    roundTrips: trips.count,
    undo,
  };
}

function isRefusal(reason: Unwritten["reason"]): boolean {
  return reason === "protected" || reason === "merged";
}

/** Excel answers no more: what was sent may be on the sheets or not. Its undo puts back only what then proves to be ours. */
function unknownResult(
  tools: ApplyTools,
  writer: ChunkWriter,
  left: readonly Unwritten[],
  stoppedBy: StoppedBy,
): ApplyResult {
  return resultOf(tools, {
    stoppedBy: stoppedBy ?? ("busy" satisfies RefusalCode),
    alreadyThere: writer.alreadyThere,
    left,
    unknown: writer.attempts.map(({ edit, row }) => leave(edit, row + 1, "unknown").unwritten),
    undo: writer.undoUnseen(),
  });
}
