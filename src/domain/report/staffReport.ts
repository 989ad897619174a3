import type { NextAct } from "../clients/clientFacts";
import type { EntryResult } from "../review/classifyEntries";
import type { Period } from "../values/period";
import type { SerialDate } from "../values/serialDate";

/** One open entry of the staff report. Hours are minutes of the report's month; null where nothing is known of them. */
export type StaffLine = {
  readonly worker: string;
  readonly result: EntryResult;
  readonly viewedMinutes: number | null;
  readonly countableMinutes: number | null;
  readonly next: NextAct;
};

/** The clients of one unit tab, or of all (`scope` null), by worker number (R80). It has names. */
export type StaffReport = {
  readonly scope: string | null;
  readonly asOf: SerialDate | null;
  readonly madeOn: SerialDate;
  readonly month: Period;
  readonly lines: readonly StaffLine[];
};
