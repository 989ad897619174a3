import type { ReportAnswers } from "../domain/usage/report";
import type { SerialDate } from "../domain/values/serialDate";
import type { Target } from "../workbook/port";

/** A file as it was chosen or dropped: its name and its bytes. */
export type ReportFile = { readonly name: string; readonly bytes: Uint8Array };

/** A report of this session, by the order in which it was brought in. */
export type ReportId = string;

/** An entry of the list as a plan names it: its tab and the key of its row. */
export type EntryRef = { readonly tab: string; readonly rowKey: string };

/** What becomes of one unmatched e-mail address: it belongs to an entry, to staff, or to nobody we keep. */
export type Settlement =
  | { readonly as: "alias"; readonly entry: EntryRef }
  | { readonly as: "staff" }
  | { readonly as: "ignore" };

/** Everything a person can ask of the session. It is the only way in. */
export type Intent =
  | { readonly kind: "read" }
  | { readonly kind: "addFiles"; readonly files: readonly ReportFile[] }
  | { readonly kind: "addText"; readonly text: string }
  | { readonly kind: "addSheet"; readonly sheet: string }
  | { readonly kind: "removeReport"; readonly report: ReportId }
  | { readonly kind: "answer"; readonly report: ReportId; readonly answers: ReportAnswers }
  | { readonly kind: "settle"; readonly email: string; readonly settlement: Settlement | null }
  | { readonly kind: "setAsOf"; readonly asOf: SerialDate | null }
  | { readonly kind: "setUnitMonths"; readonly tab: string; readonly months: number }
  | { readonly kind: "tick"; readonly entries: readonly EntryRef[]; readonly ticked: boolean }
  | { readonly kind: "apply" }
  | { readonly kind: "undo" }
  | { readonly kind: "cancel" }
  | { readonly kind: "show"; readonly target: Target };
