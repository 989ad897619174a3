import type { BinnedReport } from "../domain/review/binnedReport";
import type { MonthlyReview } from "../domain/review/monthlyReview";
import type { ShapeChange } from "../domain/review/shapeChange";
import type { Settlement } from "../domain/review/settlement";
import type { Finding, RowPlace } from "../domain/findings/finding";
import type { SetupFault, SetupView } from "../domain/setup/setupView";
import type { SsnPolicy } from "../domain/settings/settings";
import type { Attendance } from "../domain/attendance/attendance";
import type { Agenda } from "../domain/clients/agenda";
import type { ClientFacts } from "../domain/clients/clientFacts";
import type { Worklists } from "../domain/clients/worklists";
import type { GuideRefusal } from "../domain/guidance/guideAct";
import type { EntryRef } from "../domain/license/entry";
import type { EditPlan } from "../domain/plan/editPlan";
import type { UnitCalendar, UnitReport } from "../domain/report/unitReport";
import type { ReadReport, RefusedCode, ReportAnswers } from "../domain/usage/report";
import type { Period } from "../domain/values/period";
import type { SerialDate } from "../domain/values/serialDate";
import type { ApplyResult, Progress, RefusalCode } from "../workbook/port";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { UnitCoverage } from "./coverage";
import type { ReportId } from "./intents";
import type { NextStep } from "./nextStep";
import type { UnitMonth } from "./unitMonth";
import type { ReportBins } from "./unmatched";

/** The workbook as it was last seen. `old`: somebody changed it since; every write looks at the cells again anyway. */
export type BookState =
  | { readonly kind: "unread" }
  | { readonly kind: "refused"; readonly code: RefusalCode; readonly detail: string }
  | { readonly kind: "ready" | "old"; readonly snapshot: WorkbookSnapshot };

/** A report that was brought in: refused as a whole, or read with the answers given so far. */
export type BroughtReport = { readonly id: ReportId; readonly file: string } & (
  | { readonly kind: "refused"; readonly code: RefusedCode }
  | { readonly kind: "read"; readonly report: ReadReport; readonly answers: ReportAnswers }
);

/** What a person said that neither workbook nor reports say. It stands until the pane closes. */
export type Wishes = {
  readonly asOf: SerialDate | null;
  readonly fallbackPeriod: Period | null;
  readonly unitMonths: ReadonlyMap<string, number>;
  /** By the report's address. */
  readonly settlements: ReadonlyMap<string, Settlement>;
  /** By `entryId`. */
  readonly ticked: ReadonlyMap<string, boolean>;
};

/** What is concluded: the review itself, laid out for the screen, and the plan that is previewed and written. */
export type MonthState = {
  readonly review: MonthlyReview;
  readonly plan: EditPlan;
  readonly unchanged: boolean;
  /** A person of this pane changed rows since: classes and plan are those of before, findings are not. */
  readonly old: boolean;
  /** The clock's day when it was concluded: what date fields of the guides begin with. */
  readonly today: SerialDate;
  readonly units: readonly UnitMonth[];
  readonly coverage: readonly UnitCoverage[];
  /** Months of which days are missing, for any unit. */
  readonly neededMonths: readonly Period[];
  readonly candidates: number;
  readonly openQuestions: number;
  readonly next: NextStep;
  /** By report, for those that were read. */
  readonly bins: ReadonlyMap<
    ReportId,
    { readonly binned: BinnedReport; readonly shown: ReportBins; readonly change: ShapeChange | null }
  >;
  /** Sheets of the workbook that look like a report. */
  readonly reportSheets: readonly string[];
};

/**
 * What is found on the list. `merges`: whether merged cells were asked for since the last read. `touched`: rows that a person of
 * this pane changed since they last asked for a read, the newest first; their findings were checked again at once. `marked`: some
 * tab has our marks.
 */
export type CheckState = {
  readonly findings: readonly Finding[];
  readonly merges: "not-asked" | "asked";
  readonly touched: readonly RowPlace[];
  readonly marked: boolean;
  /** SSN cells that hold more than the unit's policy asks, by tab. */
  readonly ssnSurplus: readonly { readonly tab: string; readonly cells: number; readonly policy: SsnPolicy }[];
};

/**
 * The client who is shown. It stays the same client when a guide changes the cells by which the row is found. `facts` null: the
 * row is not on the list any more as it was.
 */
export type ClientState = { readonly ref: EntryRef; readonly facts: ClientFacts | null };

/** The numbers of one unit, or of all, and how far the reports reach; asked for by a person, and kept up with the list. */
export type ReportState = { readonly report: UnitReport; readonly calendar: readonly UnitCalendar[] };

/** A plan that waits for a person's word: it is previewed, and carried out as it is. */
export type Proposal = { readonly of: "fixes" | "ssn" | "marks" | "marksOff"; readonly plan: EditPlan };

/** What the session is doing. Cancel is heard between blocks: `stopping` until then. */
export type Task =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" }
  | { readonly kind: "opening"; readonly file: string; readonly progress: Progress | null }
  | { readonly kind: "applying" | "undoing"; readonly progress: Progress; readonly cancel: "possible" | "stopping" };

/** What came of the last command. `nothing`: the list already says what the reports say. */
export type Outcome =
  | { readonly kind: "none" }
  | { readonly kind: "nothing" }
  | {
      readonly kind: "refused";
      readonly command: "apply" | "undo" | "show" | "merges" | "select";
      readonly code: RefusalCode;
      readonly detail: string;
    }
  | {
      readonly kind: "applied" | "undone";
      readonly plan: EditPlan;
      readonly result: Exclude<ApplyResult, { outcome: "refused" }>;
    };

/** The session's whole state. `month` is null until the workbook could be read. */
export type State = {
  readonly book: BookState;
  readonly reports: readonly BroughtReport[];
  /** The first of the reports that came together last; null while there was none. */
  readonly newest: ReportId | null;
  readonly wishes: Wishes;
  readonly month: MonthState | null;
  /** Null until the workbook could be read. */
  readonly check: CheckState | null;
  /** Null until the workbook could be read. */
  readonly setup: SetupView | null;
  /** What was wrong with the answers of the last step of set-up. */
  readonly setupFaults: readonly SetupFault[];
  readonly proposal: Proposal | null;
  /** Null while nobody is shown. */
  readonly client: ClientState | null;
  /** The selected row holds no entry of the list: said where a client was asked for by the selection. */
  readonly noEntrySelected: boolean;
  /** Null until the workbook could be read. */
  readonly agenda: Agenda | null;
  /** What the sheet Attendance says. Null until the workbook could be read. */
  readonly attendance: Attendance | null;
  /** Null while nobody asked for it. */
  readonly report: ReportState | null;
  /** Null until the workbook could be read. */
  readonly worklists: Worklists | null;
  /** Why the last act of a guide was not recorded. */
  readonly guideRefusals: readonly GuideRefusal[];
  readonly task: Task;
  readonly outcome: Outcome;
  /** The plans that put back what this session wrote, the newest last. */
  readonly undos: readonly EditPlan[];
  /** When the workbook was last written to, in words; null while it was not. */
  readonly lastWrite: string | null;
  /** Of the last read, parse, decision and apply. */
  readonly milliseconds: {
    readonly read: number;
    readonly parse: number;
    readonly decide: number;
    readonly apply: number;
  };
  /** Syncs of the last read and the last apply. */
  readonly roundTrips: { readonly read: number; readonly apply: number };
};

/** No act was refused: the same list each time, so that nobody takes it for news. */
export const nothingRefused: readonly GuideRefusal[] = [];

export const initialState: State = {
  book: { kind: "unread" },
  reports: [],
  newest: null,
  wishes: { asOf: null, fallbackPeriod: null, unitMonths: new Map(), settlements: new Map(), ticked: new Map() },
  month: null,
  check: null,
  setup: null,
  setupFaults: [],
  proposal: null,
  client: null,
  noEntrySelected: false,
  agenda: null,
  attendance: null,
  report: null,
  worklists: null,
  guideRefusals: nothingRefused,
  task: { kind: "idle" },
  outcome: { kind: "none" },
  undos: [],
  lastWrite: null,
  milliseconds: { read: 0, parse: 0, decide: 0, apply: 0 },
  roundTrips: { read: 0, apply: 0 },
};
