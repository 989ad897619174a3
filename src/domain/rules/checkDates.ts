import { dateFields, type FieldKey } from "../fields/field";
import { readDate } from "../fields/readDate";
import { saysRevoked } from "../fields/readWords";
import type { TabColumns } from "../license/adoptedBook";
import type { Entry } from "../license/entry";
import { isBlank, type CellValue } from "../values/cell";
import { serialDate } from "../values/serialDate";
import type { CellCheck, CellFinding, CheckRules } from "./checkRules";

/** The day on which LinkedIn Learning replaced the pilots (R1). */
export const PROGRAM_START = serialDate(2022, 7, 5) ?? 0;

/** The issue date (R61): there, a real date, not later than today, not before the program. */
export function checkIssued({ cells }: Entry, columns: TabColumns, { today }: CheckRules): CellFinding[] {
  const cell = cells.dateIssued;
  if (!columns.has("dateIssued")) return [];
  if (isBlank(cell)) return [{ field: "dateIssued", code: "missing-date-issued" }];
  const found: CellFinding[] = [];
  const unreal = checkRealDate(cell);
  const { date } = readDate(cell);
  if (unreal !== null) found.push({ field: "dateIssued", ...unreal });
  if (date !== null && date > today) found.push({ field: "dateIssued", code: "date-future" });
  if (date !== null && date < PROGRAM_START) found.push({ field: "dateIssued", code: "date-before-program" });
  return found;
}

/** Dates under our own columns that are no real dates: Excel cannot compare them, and what they mean may be doubtful. */
export function checkOwnDates({ cells }: Entry, columns: TabColumns): CellFinding[] {
  const fields = [...columns.keys()].filter((field) => dateFields.has(field) && field !== "dateIssued");
  return fields.flatMap((field): CellFinding[] => {
    const unreal = isNoDate(cells[field]) ? null : checkRealDate(cells[field]);
    return unreal === null || isSaidByHold(field, unreal, cells[field]) ? [] : [{ field, ...unreal }];
  });
}

/** Whether a cell of a date column says that there is none: blank, or a plain no or a dash. */
export function isNoDate(cell: CellValue | undefined): boolean {
  return cell === undefined || isBlank(cell) || !saysRevoked(cell);
}

/** An end of a hold that is no date at all makes the hold incomplete, and that is said once. */
function isSaidByHold(field: FieldKey, { code }: CellCheck, cell: CellValue | undefined): boolean {
  return field === "holdUntil" && code === "date-text" && readDate(cell).as === "unreadable";
}

function checkRealDate(cell: CellValue | undefined): CellCheck | null {
  const reading = readDate(cell);
  if (reading.as === "serial" || reading.as === "blank") return null;
  if (reading.as === "ambiguous") return { code: "date-ambiguous" };
  return { code: "date-text", ...(reading.as === "text" ? { after: reading.date } : {}) };
}
