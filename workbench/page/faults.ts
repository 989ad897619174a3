import type { PracticeHost } from "../host/practiceHost";
import { TransportError } from "../host/xdm/dispatch";
import type { PaneRefusals } from "./refusePane";

/** What goes wrong on a bad day. */
export type Faults = {
  /** The person is typing in a cell: Excel refuses every batch until they press Enter. */
  readonly cellEditing: boolean;
  /** The next batch fails once with a general error. */
  readonly nextSyncFails: boolean;
  /** Every answer takes two seconds. */
  readonly slow: boolean;
  /** The sheet in front is protected. */
  readonly protectedSheet: boolean;
} & PaneRefusals;

const slowMilliseconds = 2_000;

/** Makes one person's host behave as the day is. A protected sheet is the grid's business. */
export function playFaults({ runner }: PracticeHost, day: Faults): void {
  if (day.cellEditing) runner.cellEdit.begin();
  else runner.cellEdit.end();
  runner.faults.clear();
  if (day.nextSyncFails) runner.faults.plan(1, { kind: "refused", error: TransportError.GeneralException });
  runner.betweenRoundTrips = (moment) =>
    day.slow && moment === "before" ? new Promise((resolve) => setTimeout(resolve, slowMilliseconds)) : undefined;
}

export const goodDay: Faults = {
  cellEditing: false,
  nextSyncFails: false,
  slow: false,
  protectedSheet: false,
  clipboard: false,
  copying: false,
  downloads: false,
};

/** The sentence beside each switch of the "Bad day" list. */
export const faultSentences: readonly (readonly [keyof Faults, string])[] = [
  ["cellEditing", "Somebody is typing in a cell"],
  ["nextSyncFails", "The next call to Excel fails"],
  ["slow", "Every call takes two seconds"],
  ["protectedSheet", "The sheet in front is protected"],
  ["clipboard", "The clipboard is closed to the pane"],
  ["copying", "Nothing can be copied in the pane"],
  ["downloads", "Downloads of the pane do nothing, as on a Mac"],
];
