import type { CellValue } from "../values/cell";
import { plainText } from "../values/plainText";

/** The unit of a number without one; `days` is how Excel counts times (1.5 is 36 hours). */
export type DurationUnit = "hours" | "minutes" | "seconds" | "days";
/** What a time of two parts counts: 3:15. */
export type PairFormat = "h:mm" | "m:ss";

/**
 * A cell with a duration. `bare`: a number that says no unit; `pair`: 3:15, which is hours and minutes or minutes and seconds; both
 * need the column's word, or a person's. `none`: blank or a dash.
 */
export type Duration =
  | { readonly as: "none" | "unreadable" }
  | { readonly as: "seconds"; readonly seconds: number }
  | { readonly as: "bare"; readonly amount: number }
  | { readonly as: "pair"; readonly first: number; readonly second: number };

const SECONDS: Readonly<Record<DurationUnit, number>> = { hours: 3600, minutes: 60, seconds: 1, days: 86_400 };
const LONGEST_DURATION = 60;
const NONE = /^(?:|[-–—]+|none|n\/?a|null|never)$/i;
const WORDS =
  /^(?:(\d+(?:\.\d+)?) ?(?:hours?|hrs?|h)(?![a-z])\.?)?,? ?(?:(\d+(?:\.\d+)?) ?(?:minutes?|mins?|m)(?![a-z])\.?)?,? ?(?:(\d+(?:\.\d+)?) ?(?:seconds?|secs?|s)(?![a-z])\.?)?$/i;

/** Reads a duration. A number shown as a time (h:mm:ss, [h]:mm) counts days: 1.135764 is 27:15:30. */
export function readDuration(value: CellValue | undefined, format: string | undefined): Duration {
  if (typeof value === "number") return readAmount(value, isTimeFormat(format));
  const text = plainText(value);
  if (text.length > LONGEST_DURATION) return { as: "unreadable" };
  if (NONE.test(text)) return { as: "none" };
  const clock = /^(\d+):(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)?$/.exec(text);
  if (clock) return readClock(Number(clock[1]), Number(clock[2]), clock[3] === undefined ? null : Number(clock[3]));
  const amount = readDecimal(text);
  return amount === null ? readWords(text) : { as: "bare", amount };
}

/** The seconds of a reading, or null when it has none, is doubtful, or nobody has said how to read it. */
export function secondsOf(reading: Duration, unit: DurationUnit | null, pair: PairFormat | null): number | null {
  if (reading.as === "seconds") return reading.seconds;
  if (reading.as === "bare") return reading.amount === 0 ? 0 : unit && Math.round(reading.amount * SECONDS[unit]);
  if (reading.as !== "pair") return null;
  if (reading.first === 0 && reading.second === 0) return 0;
  return pair && (reading.first * 60 + reading.second) * (pair === "h:mm" ? 60 : 1);
}

/** Whether a number format shows a time: it has hours or seconds outside of quotes, spacing (_s, *s), colours and locales. */
function isTimeFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const bare = format.replace(/"[^"]*"|[\\_*]./g, "").replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return /[hs]|\[m/i.test(bare);
}

function readAmount(value: number, isTime: boolean): Duration {
  if (!Number.isFinite(value) || value < 0) return { as: "unreadable" };
  return isTime ? { as: "seconds", seconds: Math.round(value * SECONDS.days) } : { as: "bare", amount: value };
}

function readClock(first: number, second: number, third: number | null): Duration {
  if (second > 59 || (third ?? 0) > 59) return { as: "unreadable" };
  return third === null
    ? { as: "pair", first, second }
    : { as: "seconds", seconds: first * 3600 + second * 60 + third };
}

/** A number with a decimal point or comma, or with thousands: 1635.5, "1,5", "1,635.5". */
function readDecimal(text: string): number | null {
  if (/^\d+(?:\.\d+)?$|^\.\d+$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(",", ""));
  return /^\d+,\d+$/.test(text) ? Number(text.replace(",", ".")) : null;
}

function readWords(text: string): Duration {
  const parts = WORDS.exec(text);
  if (!parts || !/\d/.test(text)) return { as: "unreadable" };
  const [hours, minutes, seconds] = [1, 2, 3].map((group) => Number(parts[group] ?? 0));
  return { as: "seconds", seconds: Math.round(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) };
}
