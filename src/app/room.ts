import type { ActivityWords } from "../domain/review/importPlan";
import type { ReportSource } from "../domain/usage/report";
import type { WorkbookPort } from "../workbook/port";
import type { Clock } from "./clock";
import type { OpenReport } from "./files/openReport";
import type { ReportId } from "./intents";
import type { State } from "./state";
import type { Store } from "./store";

/** What the session is given. Report files are opened in a Worker in the browser, in Node directly; `words` are written on sheets. */
export type SessionParts = {
  readonly port: WorkbookPort;
  readonly openReport: OpenReport;
  readonly clock: Clock;
  readonly words?: ActivityWords;
};

/** Where the commands of one session work: its parts, its state, and the cells of the reports brought in. */
export type Room = Required<SessionParts> & {
  readonly store: Store<State>;
  readonly sources: Map<ReportId, ReportSource>;
  /** How many reports were ever brought in: an id is never used twice. */
  brought: number;
  /** Ends the opening of a file; null while none is opened. */
  opening: AbortController | null;
  /** Stops watching the workbook; null before the first read. */
  unwatch: (() => Promise<void>) | null;
};
