import type { Append } from "../plan/editPlan";
import type { CellValue } from "../values/cell";
import type { Period } from "../values/period";
import type { UsagePart } from "./usagePart";
import { columnsWords, listsWords, usageFormats, usageHeaders } from "./usageTable";

/** A part that the Usage sheet lacks: with its own row unless the sheet knows the report already, and the lines to add. */
export type NewPart = { readonly part: UsagePart & { readonly period: Period }; readonly isKnown: boolean };

/** The rows to write below the Usage sheet: each report's own row, then one row per line about somebody on the list (ruling 12). */
export function usageAppend(parts: readonly NewPart[]): Append[] {
  const rows = parts.flatMap(({ part, isKnown }) => [...(isKnown ? [] : [reportRow(part)]), ...lineRows(part)]);
  return rows.length === 0 ? [] : [{ sheet: "Usage", headers: usageHeaders, formats: usageFormats, rows }];
}

function reportRow(part: NewPart["part"]): CellValue[] {
  return [...partCells(part), "", "", "", "", "", "", part.dataLines];
}

/** Under Lines stands the line's number, so that equal lines of one report stay apart. */
function lineRows(part: NewPart["part"]): CellValue[][] {
  return part.lines.map(({ number, line }) => [
    ...partCells(part),
    line.email,
    line.days ?? "",
    line.seconds ?? "",
    line.seen?.on ?? "",
    line.seen?.kind ?? "",
    line.activation ?? "",
    number,
  ]);
}

function partCells({ fingerprint, kind, period, hasDays, hasLogin, listsEverybody }: NewPart["part"]): CellValue[] {
  const columns = hasDays ? (hasLogin ? "both" : "days") : hasLogin ? "login" : "neither";
  const lists = listsEverybody ? listsWords.everybody : listsWords.activeOnly;
  return [fingerprint, kind, period.from, period.to, columnsWords[columns], lists];
}
