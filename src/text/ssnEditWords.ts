import { isBlank, type CellValue } from "../domain/values/cell";

/** What happens to an SSN, in words: a preview shows no digit of it. */
export function describeSsnEdit(before: CellValue, after: CellValue): string {
  if (isBlank(after)) return "the cell is emptied";
  if (isBlank(before)) return "the number is put back";
  const digits = digitsOf(after);
  if (digits.length <= 4) return "only the last four digits stay";
  if (digits.length > digitsOf(before).length) return "a leading zero is put back";
  return "the number is written with dashes";
}

function digitsOf(value: CellValue): string {
  return String(value).replace(/\D/g, "");
}
