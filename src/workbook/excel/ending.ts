import type { HelpLeaving } from "../helpLeavings";
import type { Leavings } from "../leavings";
import type { ReportStray } from "../reportStrays";
import type { ReportWork } from "../reportWork";
import type { SettledEntry } from "../settleEntries";
import type { Look } from "../tabLook";
import type { StoppedBy, Verdict } from "../verdict";
import type { WorkedPlan } from "../workedPlan";
import type { ApplyTools } from "./applyTools";
import type { ChunkWriter } from "./chunkWriter";

/** A command whose chunks are sent, and the sheets as they are now. */
export type Ending = {
  readonly plan: WorkedPlan;
  readonly tools: ApplyTools;
  readonly writer: ChunkWriter;
  readonly after: Look;
  readonly stoppedBy: StoppedBy;
  readonly lookAgain: () => Promise<Look | null>;
};

/** What the last batch does: by the sheets as they are before it. */
export type Last = {
  readonly look: Look;
  readonly verdict: Verdict;
  readonly entries: readonly SettledEntry[];
  readonly leavings: Leavings;
  readonly helps: readonly HelpLeaving[];
  /** What reports still need: their sheets deleted, and mended where somebody moved cells while they were written. */
  readonly reports: ReportWork;
  /** What others typed where a report was written, to be given back. */
  readonly strays: readonly ReportStray[];
  /** How many cells were written and left alone, for the Log. */
  readonly written: number;
  readonly left: number;
};
