import { isBlank, type CellValue } from "../domain/values/cell";

/** What happens to an SSN, in words: a preview shows no digit of it. */
export function describeSsnEdit(before: CellValue, after: CellValue): string {
  if (isBlank(after)) return "the cell is emptied";
  if (isBlank(before)) return "the number is put back";
  const digits = digitsOf(after);
  if (digits.length <= 4) return "only the last four digits stay";
  const zeros = digits.length - digitsOf(before).length;
  if (zeros > 0) return zeros === 1 ? "a leading zero is put back" : "leading zeros are put back";
  return "the number is written with dashes";
}

function digitsOf(value: CellValue): string {
  return String(value).replace(/\D/g, "");
}
