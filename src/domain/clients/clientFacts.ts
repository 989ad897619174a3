import type { Activity } from "../activity/activityClass";
import type { FieldKey } from "../fields/field";
import type { RowPlace } from "../findings/finding";
import type { Entry } from "../license/entry";
import type { Period } from "../values/period";
import type { SerialDate } from "../values/serialDate";

/** How far an open entry has come through the procedure (R12-R18, R42-R61); read from its own columns alone. */
export type Stage = "consent" | "license" | "group" | "profile" | "record" | "done" | "revoked";

/**
 * What the row says of consent. `state` is `there` only when licenses may be requested and issued on it (R13, R14): a readable
 * date, a method, not after the issue date and not after today.
 */
export type ConsentFacts = {
  readonly state: "there" | "missing" | "no-method" | "unreadable" | "after-issue" | "future";
  readonly on: SerialDate | null;
  /** The method as the row words it. */
  readonly by: string | null;
  readonly emailVerified: boolean;
};

/** What the reports say of the client in one period; null where the report has no such column. */
export type ClientMonth = { readonly period: Period; readonly days: number | null; readonly minutes: number | null };

/**
 * The one thing to do next for a client. `remind`: activation is due or overdue. `decide`: a candidate nobody decided about.
 * `withdrawn`: a request that ended before a license was issued; a person deletes its row.
 */
export type NextAct =
  | "consent"
  | "license"
  | "group"
  | "profile"
  | "record"
  | "remind"
  | "decide"
  | "revoke"
  | "withdrawn"
  | "holdEnded"
  | "nothing";

/** Something that the row says happened, and when. */
export type ClientEvent = {
  readonly on: SerialDate;
  readonly what:
    | "consent"
    | "issued"
    | "profile"
    | "activated"
    | "lastLogin"
    | "contacted"
    | "holdUntil"
    | "activityStart"
    | "activityEnd"
    | "revoked";
};

/** One client's license: what the row, the reports and the county's rules say of it. */
export type ClientFacts = {
  readonly entry: Entry;
  readonly activity: Activity;
  /** Whether a license was issued on the row; an open row without one is a request that is not finished. */
  readonly issued: boolean;
  readonly stage: Stage;
  readonly next: NextAct;
  readonly consent: ConsentFacts;
  /** Issue date and the days to activate (R18); null without an issue date. */
  readonly activationDue: SerialDate | null;
  readonly months: readonly ClientMonth[];
  /** Fields of the procedure that are blank still (R55-R61); the SSN only where the unit keeps one. */
  readonly missing: readonly FieldKey[];
  /** Oldest first. */
  readonly history: readonly ClientEvent[];
  /** Other rows of the same address, or of the same name and case number: earlier licenses, other units. */
  readonly others: readonly (RowPlace & { readonly revoked: boolean })[];
};
