import type { EntryRef } from "../license/entry";
import type { SerialDate } from "../values/serialDate";

/** What a line of today's list is about, in the order in which it is shown. */
export type AgendaKind =
  | "toRevoke"
  | "activationOverdue"
  | "activationDue"
  | "consentMissing"
  | "requestOpen"
  | "licenseUnfinished"
  | "decisionDue"
  | "holdEnding"
  | "intervalEnding";

/** One entry on a line; `on` is the day it is about: due, ending; null where it is about none. Row is 1-based. */
export type AgendaItem = EntryRef & { readonly row: number; readonly on: SerialDate | null };

/** One line of today's list: a kind, and the entries behind it, the most pressing first. */
export type AgendaLine = { readonly kind: AgendaKind; readonly items: readonly AgendaItem[] };

/** Licenses counted: the pool (null: nobody said), issued and open on the list, of these invited and active, and given back if candidates are revoked. */
export type Seats = {
  readonly pool: number | null;
  readonly onList: number;
  readonly invited: number;
  readonly active: number;
  readonly returnable: number;
};

/** What a supervisor looks at in the morning. Lines without entries are left out. */
export type Agenda = { readonly lines: readonly AgendaLine[]; readonly seats: Seats };
