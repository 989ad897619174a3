import type { ApplyOptions } from "../port";
import type { RoundTrips } from "./roundTrips";

/** What an apply is told beside the plan. */
export type ApplyTools = {
  readonly trips: RoundTrips;
  readonly options: ApplyOptions;
  /** Sheets that were protected when they were last read: their cells are asked for one by one. */
  readonly protectedBefore: ReadonlySet<string>;
  /** Worksheets that this pane deletes, by id: Excel tells of that only after it is done. */
  readonly deletedSheets: Set<string>;
  /** Most bytes of one batch. */
  readonly chunkBytes: number;
};
