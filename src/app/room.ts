import type { ActivityWords } from "../domain/review/importPlan";
import type { RefusedCode, ReportSource } from "../domain/usage/report";
import type { WorkbookPort } from "../workbook/port";
import type { Clock } from "./clock";
import type { ReportId } from "./intents";
import type { State } from "./state";
import type { Store } from "./store";

/** The cells of a report, or why its file was not opened. */
export type Opened = ReportSource | { readonly refused: RefusedCode; readonly file: string };

/** How reports are opened: in the browser by a worker, in Node by the same functions directly. */
export type ReportOpener = {
  readonly openReport: (file: { readonly name: string; readonly bytes: Uint8Array }) => Promise<Opened>;
  readonly openPaste: (text: string, file: string) => Promise<Opened> | Opened;
};

/** What the session is given: the workbook, the opener of reports, the clock, and the words that are written on sheets. */
export type SessionParts = ReportOpener & { readonly port: WorkbookPort; readonly clock: Clock; readonly words: ActivityWords };

/** Where the commands of one session work: its parts, its state, and the cells of the reports brought in. */
export type Room = SessionParts & {
  readonly store: Store<State>;
  readonly sources: Map<ReportId, ReportSource>;
  /** Stops watching the workbook; null before the first read. */
  unwatch: (() => Promise<void>) | null;
};
