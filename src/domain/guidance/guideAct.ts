import type { ConsentMethod } from "../fields/consentWords";
import type { Decision } from "../fields/decisionWords";
import type { FieldKey } from "../fields/field";
import type { RowPlace } from "../findings/finding";
import type { EntryRef } from "../license/entry";
import type { SerialDate } from "../values/serialDate";

/** A worker's request as a person confirmed it: the four fields of R40, and the worker's number where it is known (R60). */
export type RequestAnswers = {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly caseNumber: string;
  readonly workerNumber: string;
};

/** A client's consent as a person read it (R12-R15); DocuSign verifies the address by itself. */
export type ConsentAnswers = {
  readonly on: SerialDate | null;
  readonly by: ConsentMethod | null;
  readonly emailVerified: boolean;
};

/**
 * What a person did, to be recorded on rows. It is all that a guide remembers: close the pane anywhere, and the columns say how
 * far the client is. Dates are null where the field was left empty.
 */
export type GuideAct =
  /**
   * A new row below the list of the unit, with consent where the request came with it. `isKnown`: a person saw that the client
   * seems to be on the list, and goes on.
   */
  | {
      readonly kind: "request";
      readonly tab: string;
      readonly request: RequestAnswers;
      readonly consent: ConsentAnswers | null;
      readonly isKnown: boolean;
    }
  | { readonly kind: "consent"; readonly entries: readonly EntryRef[]; readonly consent: ConsentAnswers }
  /** Confirm was pressed at LinkedIn: the invitation is out (R48). */
  | { readonly kind: "issue"; readonly entries: readonly EntryRef[]; readonly on: SerialDate | null }
  | { readonly kind: "group"; readonly entries: readonly EntryRef[]; readonly group: string }
  | { readonly kind: "profile"; readonly entries: readonly EntryRef[]; readonly on: SerialDate | null }
  | {
      readonly kind: "decision";
      readonly entries: readonly EntryRef[];
      readonly decision: Decision | null;
      readonly on: SerialDate | null;
      readonly holdUntil: SerialDate | null;
      readonly holdReason: string;
    }
  /** The license was revoked at LinkedIn (R91). `group`: the alternate group, "" to leave it as it is (R92). */
  | {
      readonly kind: "revoke";
      readonly entries: readonly EntryRef[];
      readonly on: SerialDate | null;
      readonly reason: string;
      readonly group: string;
    }
  /** Whether the client's hours may count toward the WTW plan (R32). */
  | { readonly kind: "approve"; readonly entries: readonly EntryRef[]; readonly approved: boolean }
  /** One interval of the activity: at most three months (R21). */
  | {
      readonly kind: "interval";
      readonly entries: readonly EntryRef[];
      readonly start: SerialDate | null;
      readonly end: SerialDate | null;
    }
  /** One line of the client's attendance sheet SCD 1755A, as a new row of the sheet Attendance (R71, R74-R76). */
  | { readonly kind: "attendance"; readonly entry: EntryRef; readonly attendance: AttendanceAnswers };

/** One line as a person typed it; times as text ("10:30", "4h 12m", "7.5" hours), "" where nothing was documented. */
export type AttendanceAnswers = {
  readonly date: SerialDate | null;
  /** The last day of a period; null for a single day. */
  readonly through: SerialDate | null;
  readonly courseName: string;
  readonly courseTime: string;
  readonly studyTime: string;
  readonly exerciseTime: string;
  readonly note: string;
};

/** Which answer of an act is meant. */
export type ActField = FieldKey | "tab" | "entries" | keyof AttendanceAnswers;

/** Why an act is not recorded, as codes; `src/text` has the sentences. */
export type GuideRefusalCode =
  /** An answer is missing. */
  | "blank"
  /** An answer has not the form that its field needs: a finding of rules section 4 would follow. */
  | "malformed"
  | "staff-address"
  | "holds-ssn"
  | "date-future"
  | "date-before-program"
  /** A last day before the first. */
  | "end-before-start"
  /** An interval of more than three months (R21). */
  | "interval-too-long"
  /** A line that reaches into another month: hours are capped by month, so it is to be entered as two. */
  | "two-months"
  /** More hours than the days have. */
  | "over-24"
  /** No time was entered at all. */
  | "no-time"
  /** Consent comes first (R13, R14): none is recorded. */
  | "consent-missing"
  | "already-issued"
  /** The request ended before a license was issued: Decision says Asked to stop or Revoke. */
  | "withdrawn"
  | "not-issued"
  | "revoked"
  | "before-issued"
  | "before-consent"
  /** An open entry has this address (R59). */
  | "duplicate-email"
  /** An open entry seems to be this client: go on only when a person says so. */
  | "client-known"
  | "group-unknown"
  /** Inferred from absence: one at a time (rules section 2). */
  | "one-at-a-time"
  /** The tab has no column for the field. */
  | "no-column"
  /** The entry, or the tab, is not there any more as it was shown. */
  | "gone";

/** One reason why an act is not recorded: which answer, and which rows where it is about rows. */
export type GuideRefusal = {
  readonly code: GuideRefusalCode;
  readonly field: ActField;
  readonly places: readonly RowPlace[];
};
