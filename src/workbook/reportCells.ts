import type { ReportFormat, ReportTable } from "../domain/plan/reportSheet";
import type { CellValue } from "../domain/values/cell";
import { toBookDate } from "./bookDates";
import { written, type Written } from "./cellFormat";

/** The number formats of a report's columns. */
export const REPORT_FORMATS: Readonly<Record<ReportFormat, string>> = {
  text: "@",
  count: "0",
  hours: "#,##0.00",
  percent: "0%",
  date: "m/d/yyyy",
};

/** The cells of a table with its headers, rows x columns, as they are sent; a table without lines has one empty row. */
export function tableCells({ headers, formats, rows }: ReportTable, date1904: boolean): Written[][] {
  const lines = rows.length > 0 ? rows : [headers.map(() => "")];
  return [
    headers.map((title) => written(title, "text", false)),
    ...lines.map((row) => headers.map((_, at) => cellOf(row[at] ?? "", formats[at] ?? "text", date1904))),
  ];
}

/** The values of a table with its headers as they show, rows x columns. */
export function tableValues({ headers, formats, rows }: ReportTable, date1904: boolean): CellValue[][] {
  const lines = rows.length > 0 ? rows : [headers.map(() => "")];
  return [
    [...headers],
    ...lines.map((row) => headers.map((_, at) => shown(row[at] ?? "", formats[at] ?? "text", date1904))),
  ];
}

/** Text is text in every column; a number has the format of its column, and an empty cell too. */
function cellOf(value: CellValue, format: ReportFormat, date1904: boolean): Written {
  if (typeof value === "string" && value !== "") return written(value, "text", date1904);
  return { value: shown(value, format, date1904), format: REPORT_FORMATS[format] };
}

function shown(value: CellValue, format: ReportFormat, date1904: boolean): CellValue {
  return format === "date" && typeof value === "number" ? toBookDate(value, date1904) : value;
}
