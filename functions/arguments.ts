import { readApproved } from "../src/domain/fields/readApproved";
import { readClockTime, readTypedTime } from "../src/domain/hours/typedTime";
import type { CellValue } from "../src/domain/values/cell";
import type { SerialDate } from "../src/domain/values/serialDate";
import { functionWords } from "../src/text/functionWords";
import { refuse } from "./spill";

/** The last day Excel knows, 31 December 9999. */
const lastSerialDate: SerialDate = 2_958_465;

/** 1 March 1900: before it Excel counts a 29 February 1900 that never was. */
const firstSerialDate: SerialDate = 61;

/** A date cell without its time of day; #VALUE! for anything else, also for text that looks like a date. */
export function dateArgument(value: unknown): SerialDate {
  const isDate = typeof value === "number" && value >= firstSerialDate && value < lastSerialDate + 1;
  return isDate ? Math.floor(value) : refuse(functionWords.date);
}

/** A day that Excel can show; #VALUE! for one after the year 9999. */
export function dateResult(date: SerialDate): SerialDate {
  return date > lastSerialDate ? refuse(functionWords.lateDate) : date;
}

/** A whole number within bounds, both included; #VALUE! with the sentence otherwise. */
export function wholeArgument(value: unknown, least: number, most: number, sentence: string): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most) refuse(sentence);
  return value;
}

/** Weeks that a month's hours are divided by; #VALUE! for 0 and for more than a year has. */
export function weeksArgument(value: unknown): number {
  if (typeof value !== "number" || !(value > 0 && value <= 53)) refuse(functionWords.divisor);
  return value;
}

/** Whole minutes of hours, 10.5, or of text, 10:30; #VALUE! with the sentence where neither can be read. */
export function timeArgument(value: unknown, sentence: string): number {
  const minutes = readTypedTime(cellArgument(value));
  return typeof minutes === "number" ? minutes : refuse(sentence);
}

/** Seconds of a time of Excel or of text that says its unit; #VALUE! for the rest, and for a number in text. */
export function durationArgument(value: unknown): number {
  const seconds = readClockTime(cellArgument(value));
  if (typeof seconds === "number") return seconds;
  return refuse(seconds === "bare" ? functionWords.unit : functionWords.duration);
}

/** TRUE or FALSE, or a word as under Approved to count; 0, which may be an empty cell, is no; #VALUE! for everything else. */
export function approvedArgument(value: unknown): boolean {
  if (value === 0) return false;
  return readApproved(cellArgument(value)) ?? refuse(functionWords.approved);
}

/** A cell as the checks of the list take it; #VALUE! for what no cell of a list holds, such as a linked data type. */
export function cellArgument(value: unknown): CellValue {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") refuse(functionWords.cell);
  return value;
}
