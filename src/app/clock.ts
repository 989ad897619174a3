import { serialDate, type SerialDate } from "../domain/values/serialDate";

/** The one clock. It gives the default of date fields and the time in the Log; it decides nothing (rules section 1). */
export type Clock = {
  readonly today: () => SerialDate;
  /** Date and time as the reader of the Log expects them: 11/3/2026, 2:14 PM. */
  readonly stamp: () => string;
  /** A stopwatch: milliseconds since some fixed moment. */
  readonly milliseconds: () => number;
  /** Ends when everything else that waits had its turn: Excel's events, the screen, a click. */
  readonly turn: () => Promise<void>;
};

/** The clock of the computer, in its own time zone. */
export const systemClock: Clock = {
  today: () => {
    const now = new Date();
    const today = serialDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
    if (today === null) throw new Error("The computer's date is no civil day");
    return today;
  },
  stamp: () => new Date().toLocaleString("en-US", { dateStyle: "short", timeStyle: "medium" }),
  milliseconds: () => performance.now(),
  turn: () => new Promise((resolve) => setTimeout(resolve)),
};
