import type { Settlement } from "../domain/review/settlement";
import type { ReportAnswers } from "../domain/usage/report";
import type { Period } from "../domain/values/period";
import type { SerialDate } from "../domain/values/serialDate";
import type { Target } from "../workbook/port";

/** A file as it was chosen or dropped; a browser's File is one. */
export type PickedFile = { readonly name: string; readonly arrayBuffer: () => Promise<ArrayBuffer> };

/** A report of this session, by the order in which it was brought in. */
export type ReportId = string;

/** An entry of the list as a plan names it: its tab and the key of its row. */
export type EntryRef = { readonly tab: string; readonly rowKey: string };

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
  | { readonly kind: "apply" }
  | { readonly kind: "undo" }
  | { readonly kind: "cancel" }
  | { readonly kind: "show"; readonly target: Target };
