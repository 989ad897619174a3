import type { CellValue } from "../src/domain/values/cell";
import type { SerialDate } from "../src/domain/values/serialDate";
import { functionWords } from "../src/text/functionWords";
import { refuse } from "./spill";

/** The last day Excel knows, 31 December 9999. */
const lastSerialDate: SerialDate = 2_958_465;

/** A date cell without its time of day; #VALUE! for anything else, also for text that looks like a date. */
export function dateArgument(value: unknown): SerialDate {
  if (typeof value !== "number" || value < 1 || value >= lastSerialDate + 1) refuse(functionWords.date);
  return Math.floor(value);
}

/** A whole number within bounds, both included; #VALUE! with the sentence otherwise. */
export function wholeArgument(value: unknown, least: number, most: number, sentence: string): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most) refuse(sentence);
  return value;
}

/** A cell as the checks of the list take it; #VALUE! for what no cell of a list holds, such as a linked data type. */
export function cellArgument(value: unknown): CellValue {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") refuse(functionWords.cell);
  return value;
}
