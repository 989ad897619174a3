import type { EditPlan } from "../../domain/plan/editPlan";
import { chunksOf, type Chunk } from "../chunks";
import { leave } from "../decide";
import { leavingsOf } from "../leavings";
import type { ApplyResult, RefusalCode, Unwritten } from "../port";
import { leaveEntry } from "../placeEntries";
import { freshTabsOf, ownSheetsOf, seenTabsOf } from "../planSheets";
import { prepare, type Preparation } from "../preparation";
import { reportWishesOf } from "../reportLook";
import type { StoppedBy } from "../verdict";
import type { Look } from "../tabLook";
import { workedPlan, type WorkedPlan } from "../workedPlan";
import type { ApplyTools } from "./applyTools";
import { alreadyThereOf, ChunkWriter } from "./chunkWriter";
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
    tabs: seenTabsOf(plan),
    own: ownSheetsOf(plan),
    fresh: freshTabsOf(plan),
    reports: reportWishesOf(plan),
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
  return carryOut(workedPlan(plan, first), plan.edits.length, first, request, tools);
}

async function carryOut(
  plan: WorkedPlan,
  plannedEdits: number,
  first: Look,
  request: LookRequest,
  tools: ApplyTools,
): Promise<ApplyResult> {
  const preparation = prepare(plan, first);
  if ("code" in preparation) return { outcome: "refused", code: preparation.code, detail: preparation.sheet };
  const alreadyThere = alreadyThereOf(preparation, plan);
  const unwritten = [...preparation.decision.left.map((one) => one.unwritten), ...preparation.left, ...plan.kept.left];
  if (preparation.isNothing)
    return resultOf(tools, { alreadyThere, left: [...unwritten, ...leavingsOf(plan, first).left] });
  const writer = new ChunkWriter(plan, tools, preparation, first, plannedEdits);
  const stoppedBy = await writeChunks(writer, plan, preparation, tools);
  if (!writer.hasBegun) return resultOf(tools, { stoppedBy, alreadyThere, left: unwritten });
  const lookAgain = () => lookAfter(request, tools);
  const after = await lookAgain();
  const left = () => [
    ...writer.left.map((one) => one.unwritten),
    ...writer.entries.left,
    ...preparation.left,
    ...plan.kept.left,
  ];
  if (!after) return unknownResult(tools, writer, left(), stoppedBy);
  const closing = await closeCommand({ plan, tools, writer, after, stoppedBy, lookAgain });
  return resultOf(tools, { ...closing, alreadyThere: writer.alreadyThere, left: [...left(), ...closing.left] });
}

/** Sends one chunk after the other, and says what stopped it, or null. */
async function writeChunks(
  writer: ChunkWriter,
  { offs }: WorkedPlan,
  { decision, entries, appends }: Preparation,
  { options, chunkBytes }: ApplyTools,
): Promise<StoppedBy> {
  const cut = chunksOf(
    { appends, entries: entries.writes.map(({ entry }) => entry), ...inGroups(decision, offs) },
    chunkBytes,
  );
  const chunks: Chunk[] = cut.length > 0 ? cut : [{ appends: [], edits: [], entries: [] }];
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

/** The edits to write, those of entries that are emptied apart. */
function inGroups({ writes }: Preparation["decision"], offs: WorkedPlan["offs"]) {
  const emptied = new Set(offs.flatMap((off) => off.edits));
  const written = new Set(writes.map(({ edit }) => edit));
  return {
    edits: [...written].filter((edit) => !emptied.has(edit)),
    groups: offs.map((off) => off.edits.filter((edit) => written.has(edit))).filter((group) => group.length > 0),
  };
}

function sizeOf(chunk: Chunk): number {
  return chunk.edits.length + chunk.entries.length + chunk.appends.reduce((sum, append) => sum + append.rows.length, 0);
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
    unknown: [
      ...writer.attempts.map(({ edit, row }) => leave(edit, row + 1, "unknown").unwritten),
      ...writer.entries.attempts.map(({ entry, row }) => leaveEntry(entry, row, "unknown")),
    ],
    undo: writer.undoUnseen(),
  });
}
