import type { FieldFormat } from "../domain/fields/field";
import type { ColumnFormat } from "../domain/plan/editPlan";
import type { CellValue } from "../domain/values/cell";
import { toBookDate } from "./bookDates";

/** A value and the number format it is written with; a null format keeps the cell's own. */
export type Written = { readonly value: CellValue; readonly format: string | null };

/**
 * What is really sent for a value: text under the text format, and with an apostrophe where it could be taken for a formula
 * (a string that begins with = + - @ or a tab, Range.values); dates as serials of the book's own system with a date format.
 */
export function written(value: CellValue, format: FieldFormat | ColumnFormat, date1904: boolean): Written {
  if (value === "") return { value, format: null };
  if (typeof value === "string") return { value: /^[=+\-@\t']/.test(value) ? `'${value}` : value, format: "@" };
  if (typeof value === "boolean") return { value, format: "General" };
  if (format === "date") return { value: toBookDate(value, date1904), format: "m/d/yyyy" };
  if (format === "hours") return { value, format: "0.00" };
  return { value, format: "General" };
}
