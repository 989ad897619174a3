import { formatOf, type FieldKey } from "../domain/fields/field";
import { civilDay } from "../domain/values/serialDate";
import { isBlank, type CellValue } from "../domain/values/cell";
import { withoutSsn } from "./withoutSsn";

const hours = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });

/** What a cell of the field shows: dates as 10/31/2026, hours with two decimals, "empty" for nothing; never an SSN. */
export function describeCell(field: FieldKey, value: CellValue): string {
  if (isBlank(value)) return "empty";
  if (typeof value !== "number") return withoutSsn(String(value));
  const format = formatOf(field);
  if (format === "date") {
    const { year, month, day } = civilDay(value);
    return `${month}/${day}/${year}`;
  }
  return format === "hours" ? hours.format(value) : withoutSsn(String(value));
}

/** What a change does that nobody can see, to stand behind it: spaces or invisible characters; "" where the change shows. */
export function describeUnseen(before: CellValue, after: CellValue): string {
  if (typeof before !== "string" || typeof after !== "string") return "";
  return before.replace(unseen, "") === after.replace(unseen, "")
    ? " (spaces or invisible characters are put right)"
    : "";
}

const unseen = /[\s\p{Cc}\p{Cf}]/gu;
