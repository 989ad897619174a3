import type { ReadAttendance } from "../domain/attendance/readAttendance";
import type { ActivityWords } from "../domain/review/importPlan";
import type { BookCheck } from "../domain/rules/bookCheck";
import type { SetupStep } from "../domain/setup/setupView";
import type { ReportSource } from "../domain/usage/report";
import type { WorkbookPort } from "../workbook/port";
import type { Sought } from "./clientAfter";
import type { Clock } from "./clock";
import type { OpenReport } from "./files/openReport";
import type { Following } from "./follow";
import type { ReportId } from "./intents";
import type { Live } from "./live";
import type { Asked } from "./proposals";
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
  /** Carries out one job after those before it. */
  readonly queue: (job: () => Promise<void>) => Promise<void>;
  readonly live: Live;
  readonly following: Following;
  /** Steps of set-up that were carried out in this session, with the names of the unit tabs of then. */
  readonly stepsDone: Map<SetupStep, string>;
  /** The check that goes on row by row; null before the first read. */
  check: BookCheck | null;
  /** What reads the sheet Attendance: loaded when a workbook has one. */
  readAttendance: ReadAttendance | null;
  /** Merged areas by tab; null while nobody asked since the last read. */
  merges: ReadonlyMap<string, readonly string[]> | null;
  /** Where the client shown stands once a plan of ours is read back; null where nothing of ours moved. */
  sought: Sought | null;
  /** What the proposal in the state answers. */
  asked: Asked | null;
  /** Reckons the numbers that a person asked for anew; null while nobody does. */
  renewNumbers: (() => void) | null;
  /** How many reports were ever brought in: an id is never used twice. */
  brought: number;
  /** Nothing of the workbook is asked any more. */
  closed: boolean;
  /** Ends the opening of a file; null while none is opened. */
  opening: AbortController | null;
  /** Stops watching the workbook; null before the first read. */
  unwatch: (() => Promise<void>) | null;
};
