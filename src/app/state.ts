import type { EditPlan } from "../domain/plan/editPlan";
import type { ReadReport, RefusedCode, ReportAnswers } from "../domain/usage/report";
import type { SerialDate } from "../domain/values/serialDate";
import type { ApplyResult, Progress, RefusalCode } from "../workbook/port";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Settlement, ReportId } from "./intents";

/** The workbook as it was last seen. `old`: somebody changed it since; the picture still shows, and is read again before a write. */
export type BookState =
  | { readonly kind: "unread" }
  | { readonly kind: "refused"; readonly code: RefusalCode; readonly detail: string }
  | { readonly kind: "ready" | "old"; readonly snapshot: WorkbookSnapshot };

/** A report that was brought in: refused as a whole, or read with the answers given so far. */
export type BroughtReport = { readonly id: ReportId; readonly file: string } & (
  | { readonly kind: "refused"; readonly code: RefusedCode }
  | { readonly kind: "read"; readonly report: ReadReport; readonly answers: ReportAnswers }
);

/** What the session is doing. Cancel is heard between blocks: `stopping` until then. */
export type Task =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" }
  | { readonly kind: "opening"; readonly file: string }
  | { readonly kind: "applying" | "undoing"; readonly progress: Progress; readonly cancel: "possible" | "stopping" };

/** What came of the last command. `nothing`: the list already says what the reports say. */
export type Outcome =
  | { readonly kind: "none" }
  | { readonly kind: "nothing" }
  | { readonly kind: "refused"; readonly command: "apply" | "undo" | "show"; readonly code: RefusalCode; readonly detail: string }
  | { readonly kind: "applied" | "undone"; readonly plan: EditPlan; readonly result: Exclude<ApplyResult, { outcome: "refused" }> };

/** What a person said that the reports do not say. A person's word stands until the pane closes or it is applied to Setup. */
export type Wishes = {
  readonly asOf: SerialDate | null;
  readonly unitMonths: ReadonlyMap<string, number>;
  readonly settlements: ReadonlyMap<string, Settlement>;
};

/** Milliseconds of the last read, parse, decision and apply, for the practice command and the benchmark. */
export type Milliseconds = { readonly read: number; readonly parse: number; readonly decide: number; readonly apply: number };

/** How many syncs the last read and the last apply took. */
export type RoundTrips = { readonly read: number; readonly apply: number };
