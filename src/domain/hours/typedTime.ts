import { isBlank, type CellValue } from "../values/cell";
import { plainText } from "../values/plainText";
import { readDuration, secondsOf, type Duration } from "./duration";

/** More minutes than these no cell of ours holds: 9,999 hours, as many as Excel takes when a time is typed. */
export const LONGEST_TIME = 9_999 * 60;

const HOURS_ALONE = /^(\d{1,9}(?:\.\d{1,9})?) ?(?:hours?|hrs?|h)\.?$/i;
const DOUBTFUL = /:\d(?!\d)|\d,\d/;

/**
 * Minutes of a time that a person typed (R74): 10:30 and 27:15:30 are hours, minutes and seconds; "4h 12m", "252 min"; a number
 * without a unit is hours, to the nearest minute; a number whose format shows a time counts days, as Excel does. Parts of a minute
 * are cut. Null for a blank. What is in doubt is unreadable: commas, 10:5, less than nothing, more than 9,999 hours.
 */
export function readTypedTime(value: CellValue, format?: string): number | null | "unreadable" {
  if (isBlank(value)) return null;
  const decimal = typeof value === "string" ? HOURS_ALONE.exec(plainText(value))?.[1] : undefined;
  const minutes = minutesOf(readCertain(decimal ?? value, format));
  return minutes !== null && minutes <= LONGEST_TIME ? minutes : "unreadable";
}

/**
 * Seconds of a duration that says its unit: with colons, with words, or as a time of Excel, which counts days (0.4375 is 10:30).
 * `bare` is text with a number alone, which may mean hours or minutes. What is in doubt is unreadable, as in `readTypedTime`.
 */
export function readClockTime(value: CellValue): number | "bare" | "unreadable" {
  const reading = readCertain(value, "[h]:mm:ss");
  if (reading.as === "bare") return "bare";
  const seconds = secondsOf(reading, null, "h:mm");
  return seconds !== null && seconds <= LONGEST_TIME * 60 ? seconds : "unreadable";
}

function readCertain(value: CellValue, format: string | undefined): Duration {
  return typeof value === "string" && DOUBTFUL.test(plainText(value))
    ? { as: "unreadable" }
    : readDuration(value, format);
}

function minutesOf(reading: Duration): number | null {
  if (reading.as === "bare") return Math.round(reading.amount * 60);
  const seconds = secondsOf(reading, null, "h:mm");
  return seconds === null ? null : Math.floor(seconds / 60);
}
