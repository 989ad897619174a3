import { decimalHours } from "../hours/decimalHours";
import type { ReportFormat, ReportSheet } from "../plan/reportSheet";
import type { CellValue } from "../values/cell";
import { plainText } from "../values/plainText";
import { withoutSsnShapes } from "../values/ssnShape";
import type { StaffColumn, StaffSheetWords } from "./reportSheetWords";
import type { StaffLine, StaffReport } from "./staffReport";

type Column = {
  readonly name: StaffColumn;
  readonly format: ReportFormat;
  readonly cell: (line: StaffLine) => CellValue;
};

/**
 * The staff report as a sheet (H13, R80): names by worker, the line about confidentiality above everything else; no e-mail address,
 * no case number, and nothing with the shape of an SSN.
 */
export function staffReportSheet(report: StaffReport, words: StaffSheetWords): ReportSheet {
  const columns = columnsOf(words);
  const { title, headers, note } = words.table;
  return {
    sheet: "Staff report",
    title: words.title(report),
    lines: [words.confidential, ...words.lines(report)],
    tables: [
      {
        name: "LicenseListStaff",
        title,
        headers: columns.map((column) => headers[column.name]),
        formats: columns.map(({ format }) => format),
        rows: report.lines.map((line) => columns.map(({ cell }) => cell(line))),
        note,
      },
    ],
    charts: [],
    landscape: true,
    footer: words.footer(report),
  };
}

function columnsOf(words: StaffSheetWords): readonly Column[] {
  const text = (value: CellValue | undefined) => withoutSsnShapes(plainText(value), words.leftOut);
  return [
    { name: "worker", format: "text", cell: ({ worker }) => text(worker) },
    { name: "unit", format: "text", cell: ({ result }) => result.entry.tab },
    { name: "firstName", format: "text", cell: ({ result }) => text(result.entry.cells.firstName) },
    { name: "lastName", format: "text", cell: ({ result }) => text(result.entry.cells.lastName) },
    { name: "status", format: "text", cell: ({ result }) => words.status(result) },
    { name: "lastLogin", format: "date", cell: lastLogin },
    { name: "viewed", format: "hours", cell: ({ viewedMinutes }) => hours(viewedMinutes) },
    { name: "countable", format: "hours", cell: ({ countableMinutes }) => hours(countableMinutes) },
    { name: "next", format: "text", cell: ({ next }) => words.next[next] },
  ];
}

/** A day that is only proposed is not told. */
function lastLogin({ result: { activity } }: StaffLine): CellValue {
  return activity.seen === null || activity.seen.kind === "openLogin" ? "" : activity.seen.on;
}

/** Decimal hours; blank where nothing is known. */
function hours(minutes: number | null): CellValue {
  return minutes === null ? "" : decimalHours(minutes);
}
