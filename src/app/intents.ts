import type { FieldKey } from "../domain/fields/field";
import type { RowPlace, SameClient } from "../domain/findings/finding";
import type { FindingCode } from "../domain/findings/severities";
import type { DraftId, Language } from "../domain/drafts/draft";
import type { GuideAct } from "../domain/guidance/guideAct";
import type { EntryRef } from "../domain/license/entry";
import type { Settlement } from "../domain/review/settlement";
import type { SetupAnswers } from "../domain/setup/setupView";
import type { ReportAnswers } from "../domain/usage/report";
import type { Period } from "../domain/values/period";
import type { SerialDate } from "../domain/values/serialDate";
import type { Target } from "../workbook/port";

/** A file as it was chosen or dropped; a browser's File is one. */
export type PickedFile = { readonly name: string; readonly arrayBuffer: () => Promise<ArrayBuffer> };

/** A report of this session, by the order in which it was brought in. */
export type ReportId = string;

/** A finding by its code and its cell. */
export type FindingPlace = {
  readonly code: FindingCode;
  readonly tab: string;
  readonly row: number;
  readonly field: FieldKey;
};

/** Everything a person can ask of the session. It is the only way in. */
export type Intent =
  | { readonly kind: "read" }
  | { readonly kind: "addFiles"; readonly files: readonly PickedFile[] }
  | { readonly kind: "addText"; readonly text: string }
  | { readonly kind: "addSheet"; readonly sheet: string }
  | { readonly kind: "removeReport"; readonly report: ReportId }
  /** A period for reports that have none of their own; where it contradicts a report, the period is asked. */
  | { readonly kind: "setFallbackPeriod"; readonly period: Period | null }
  | { readonly kind: "answer"; readonly report: ReportId; readonly answers: ReportAnswers }
  | { readonly kind: "settle"; readonly email: string; readonly settlement: Settlement | null }
  | { readonly kind: "setAsOf"; readonly asOf: SerialDate | null }
  | { readonly kind: "setUnitMonths"; readonly tab: string; readonly months: number }
  | { readonly kind: "tick"; readonly entries: readonly EntryRef[]; readonly ticked: boolean }
  /** Reads everything anew and checks it. */
  | { readonly kind: "check" }
  /** Also asks where cells are merged; Excel empties its own undo list for that. */
  | { readonly kind: "lookForMerges" }
  /** Corrects one cell at once: the finding already shows what it becomes. */
  | { readonly kind: "fix"; readonly place: FindingPlace }
  /** Proposes the certain corrections of a kind, on one tab or on all. */
  | { readonly kind: "proposeFixes"; readonly code: FindingCode; readonly tab: string | null }
  /** Proposes to shorten or to empty SSN cells that hold more than the unit's policy asks. */
  | { readonly kind: "proposeSsn"; readonly tab: string | null }
  /** Proposes marks on the sheet for what is found now (column To check and its highlight), or to take them away. */
  | { readonly kind: "proposeMarks"; readonly on: boolean }
  /** Remembers on every row of a duplicate what a person decided; null takes it back. */
  | { readonly kind: "decideSameClient"; readonly places: readonly RowPlace[]; readonly outcome: SameClient | null }
  /** Carries out a step of set-up at once, or says what is wrong with the answers. */
  | { readonly kind: "setUp"; readonly answers: SetupAnswers }
  /** Shows the client of a row (1-based), or of the row that is selected on the sheet; null: nobody. */
  | { readonly kind: "openClient"; readonly row: RowPlace | "selected" | null }
  /** Whether the client shown follows the selection on the sheet. It never opens a view. */
  | { readonly kind: "follow"; readonly on: boolean }
  /** Checks the row that is selected on the sheet and puts it at the top of what was just looked at. */
  | { readonly kind: "checkSelected" }
  /** Records what a person did in a guide, at once, or says why not. */
  | { readonly kind: "guide"; readonly act: GuideAct }
  /** Forgets why the last act was not recorded. */
  | { readonly kind: "forgetRefusals" }
  /** Puts the words of a draft on Setup, where the county may change them. */
  | { readonly kind: "wordDraft"; readonly draft: DraftId; readonly language: Language }
  /** Reckons the numbers of one unit tab, or of all; `open` false forgets them. */
  | { readonly kind: "openReport"; readonly open: boolean; readonly scope: string | null }
  /** Puts a report on its sheet. The staff report has names: the pane asks before. `workers`: these numbers alone; null: all. */
  | { readonly kind: "makeReport"; readonly of: "unit"; readonly scope: string | null }
  | {
      readonly kind: "makeReport";
      readonly of: "staff";
      readonly scope: string | null;
      readonly workers: readonly string[] | null;
    }
  /** Writes the countable hours of a calendar month under Countable (month) of every client who has any, or had. */
  | { readonly kind: "writeCountable"; readonly month: Period }
  /** Carries out what is proposed, as it was previewed. */
  | { readonly kind: "carryOut" }
  | { readonly kind: "dismiss" }
  | { readonly kind: "apply" }
  | { readonly kind: "undo" }
  | { readonly kind: "cancel" }
  | { readonly kind: "show"; readonly target: Target };
