import { numfmt } from "@univerjs/core";
import type { CellValue } from "./grid";

/**
 * The text Excel shows for a value under a number format ("General" shows up to 11 characters of a number).
 * Column widths are not looked at: a number too wide for its column is not shown as "####".
 */
export function numberText(value: CellValue, format: string, date1904: boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (format === "General" || format === "") return typeof value === "number" ? generalNumber(value) : value;
  try {
    const serial = typeof value === "number" && date1904 && numfmt.isDateFormat(format) ? value + 1462 : value;
    return numfmt.format(format, serial, {
      dateErrorThrows: false,
      dateErrorNumber: false,
      throws: true,
      ignoreTimezone: true,
    });
  } catch {
    return String(value); // a format that cannot be read shows the bare value, as Excel does on opening such a file
  }
}

function generalNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || (size !== 0 && size < 1e-9)) return exponent(value);
  const digits = Math.max(0, 10 - String(Math.trunc(size)).length);
  return String(Number(value.toFixed(digits)));
}

function exponent(value: number): string {
  const [mantissa = "0", power = "+0"] = value.toExponential(5).split("e");
  const sign = power.startsWith("-") ? "-" : "+";
  return `${Number(mantissa)}E${sign}${power.slice(1).padStart(2, "0")}`;
}
