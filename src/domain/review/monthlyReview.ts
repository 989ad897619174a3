import type { AdoptedBook, BookSheet } from "../license/adoptedBook";
import type { EditPlan } from "../plan/editPlan";
import type { SetupReading } from "../settings/readSetup";
import type { Settings } from "../settings/settings";
import type { SetupFinding } from "../settings/setupFinding";
import type { Evidence, EvidenceLine } from "../usage/evidence";
import type { ReadReport } from "../usage/report";
import type { SerialDate } from "../values/serialDate";
import type { BinnedReport } from "./binnedReport";
import type { EntryResult } from "./classifyEntries";
import type { ActivityWords } from "./importPlan";
import type { Settlement } from "./settlement";

/** What a monthly review starts from: the worksheets, the reports brought in now, and what a person said. */
export type ReviewInput = {
  readonly sheets: readonly BookSheet[];
  readonly reports: readonly ReadReport[];
  /** A data-through date that a person typed; it stands above that of the reports. */
  readonly asOf?: SerialDate;
  /** Months of silence by tab, chosen for this review. */
  readonly unitMonths?: ReadonlyMap<string, number>;
  /** A person's ticks by `entryId`: whether the entry's row is written. */
  readonly ticked?: ReadonlyMap<string, boolean>;
  /** What a person said of addresses that are not on the list, by the report's address. */
  readonly settlements?: ReadonlyMap<string, Settlement>;
  readonly words: ActivityWords;
  /** Shown on the Undo button and in the Log; without personal data. */
  readonly importName: string;
};

/** The monthly review: the list, each entry's activity, each line's bin, and the plan of what would be written. */
export type MonthlyReview = {
  readonly asOf: SerialDate | null;
  readonly book: AdoptedBook;
  readonly results: readonly EntryResult[];
  readonly reports: readonly BinnedReport[];
  readonly evidence: Evidence;
  /** Lines of the evidence that speak against each other (A2). */
  readonly contradicting: ReadonlySet<EvidenceLine>;
  /** Months of silence that hold for each unit tab, in the order of the tabs. */
  readonly units: readonly { readonly tab: string; readonly months: number }[];
  readonly settings: Settings;
  readonly plan: EditPlan;
  /** The plan would change nothing. */
  readonly unchanged: boolean;
  readonly setupFindings: readonly SetupFinding[];
  /** What the Setup sheet says by itself, before anything was settled here. */
  readonly setup: SetupReading;
  /** Rows of the Usage sheet (1-based) that could not be read. */
  readonly unreadableUsage: readonly number[];
};
