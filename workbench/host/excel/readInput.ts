import type { CellPatch } from "../../grid/grid";
import { RichApiError } from "../richapi/richApiError";
import { readDate, type ReadNumber } from "./readDate";

const GENERAL = "General";
const TEXT = "@";
/** "Total number of characters that a cell can contain: 32,767 characters." Assumption: a longer text is refused. */
const MOST_CHARACTERS = 32_767;

/**
 * What a cell makes of a value written to it, as if a person had typed it. Null leaves the cell alone.
 *
 * "If the returned value starts with a plus ("+"), minus ("-"), or equal sign ("="), Excel interprets this value as a
 * formula." (https://learn.microsoft.com/javascript/api/excel/excel.range)
 * Assumption: in a cell whose number format is text ("@") nothing is interpreted but a leading apostrophe.
 */
export function readInput(input: unknown, format: string, date1904: boolean): CellPatch | null {
  if (input === null || input === undefined) return null;
  if (typeof input === "number" || typeof input === "boolean") return { value: input };
  if (typeof input !== "string" || input.length > MOST_CHARACTERS) throw new RichApiError("InvalidArgument");
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (format === TEXT || input === "") return { value: input };
  const number = readNumber(input) ?? readDate(input, date1904);
  if (number !== null) return numberPatch(number, format);
  if (/^(true|false)$/i.test(input)) return { value: input.toLowerCase() === "true" };
  if (/^=./s.test(input)) return { formula: input };
  if (/^[+-]./s.test(input)) return { formula: `=${input}` };
  return { value: input };
}

/** Assumption: a date, percentage or amount brings its own number format to a cell that is still "General". */
function numberPatch(number: ReadNumber, format: string): CellPatch {
  if (format !== GENERAL || number.format === null) return { value: number.value };
  return { value: number.value, numberFormat: number.format };
}

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const FRACTION = /^(\d+) (\d{1,2})\/(\d{1,2})$/;
const AMOUNT = /^([+-]?)\$(.+)$/;

function readNumber(input: string): ReadNumber | null {
  const text = input.trim();
  const bracketed = /^\((.+)\)$/.exec(text);
  if (bracketed !== null) {
    const inner = readNumber(bracketed[1] ?? "");
    return inner === null || inner.value < 0 ? null : { ...inner, value: -inner.value };
  }
  if (text.endsWith("%")) {
    const share = readNumber(text.slice(0, -1));
    if (share === null || share.format !== null) return null;
    return { value: share.value / 100, format: text.includes(".") ? "0.00%" : "0%" };
  }
  const amount = AMOUNT.exec(text);
  if (amount !== null) {
    const size = readNumber(amount[2] ?? "");
    const format = text.includes(".") ? "$#,##0.00" : "$#,##0";
    return size === null ? null : { value: amount[1] === "-" ? -size.value : size.value, format };
  }
  if (PLAIN.test(text)) return { value: fifteenDigits(text), format: /e/i.test(text) ? "0.00E+00" : null };
  if (GROUPED.test(text)) return { value: fifteenDigits(text.replaceAll(",", "")), format: "#,##0" };
  const [, whole, top, bottom] = FRACTION.exec(text) ?? [];
  if (whole === undefined || Number(bottom) === 0) return null;
  return { value: Number(whole) + Number(top) / Number(bottom), format: "# ?/?" };
}

/**
 * "Number precision: 15 digits": later digits of a longer number become zeros.
 * (https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3)
 */
function fifteenDigits(text: string): number {
  let digits = 0;
  const kept = text.replace(/^[+-]?[\d.]+/, (number) =>
    number.replace(/\d/g, (digit) => {
      if (digits > 0 || digit !== "0") digits += 1;
      return digits > 15 ? "0" : digit;
    }),
  );
  return Number(kept);
}
