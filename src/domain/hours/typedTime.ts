import { isBlank, type CellValue } from "../values/cell";
import { plainText } from "../values/plainText";
import { readDuration } from "./duration";

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
  const minutes = minutesOf(value, format);
  return minutes === null || minutes > LONGEST_TIME ? "unreadable" : minutes;
}

function minutesOf(value: CellValue, format: string | undefined): number | null {
  const text = typeof value === "number" ? "" : plainText(value);
  if (DOUBTFUL.test(text)) return null;
  const decimal = HOURS_ALONE.exec(text)?.[1];
  const reading = readDuration(decimal ?? value, format);
  if (reading.as === "bare") return Math.round(reading.amount * 60);
  if (reading.as === "pair") return reading.first * 60 + reading.second;
  return reading.as === "seconds" ? Math.floor(reading.seconds / 60) : null;
}
