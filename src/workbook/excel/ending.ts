import type { EditPlan } from "../../domain/plan/editPlan";
import type { HelpLeaving } from "../helpLeavings";
import type { Leavings } from "../leavings";
import type { Look } from "../tabLook";
import type { StoppedBy, Verdict } from "../verdict";
import type { ApplyTools } from "./applyTools";
import type { ChunkWriter } from "./chunkWriter";

/** A command whose chunks are sent, and the sheets as they are now. */
export type Ending = {
  readonly plan: EditPlan;
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
  readonly leavings: Leavings;
  readonly helps: readonly HelpLeaving[];
  /** How many cells were left alone, for the Log. */
  readonly left: number;
};
