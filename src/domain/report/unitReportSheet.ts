import { decimalHours } from "../hours/decimalHours";
import type { ReportChart, ReportFormat, ReportSheet, ReportTable } from "../plan/reportSheet";
import type { CellValue } from "../values/cell";
import type { FlowColumn, MonthColumn, TableWords, UnitColumn, UnitSheetWords } from "./reportSheetWords";
import type { Count, MonthCounts, ShownMinutes, UnitCounts, UnitReport } from "./unitReport";

/** One column of a table: what it is called in the words, its format, and its cell of a row. */
type Column<Name extends string, Row> = {
  readonly name: Name;
  readonly format: ReportFormat;
  readonly cell: (row: Row) => CellValue;
};

/** The unit report as a sheet (H13): counts alone, three tables, each with a chart that says in words what it shows. */
export function unitReportSheet(report: UnitReport, words: UnitSheetWords): ReportSheet {
  const units = unitsTable(report, words);
  return {
    sheet: "Unit report",
    title: words.title(report),
    lines: words.lines(report),
    tables: [units, monthsTable(report, words), flowTable(report, words)],
    charts: chartsOf(report, words),
    landscape: true,
    footer: words.footer(report),
  };
}

function unitsTable(report: UnitReport, words: UnitSheetWords): ReportTable {
  const count = countCell(words);
  // Without a report nobody is known to be silent or late, which is not to say that nobody is.
  const judged = (value: Count) => count(report.asOf === null ? null : value);
  const columns: readonly Column<UnitColumn, UnitCounts>[] = [
    { name: "unit", format: "text", cell: ({ tab }) => tab ?? words.total },
    { name: "onList", format: "count", cell: ({ onList }) => count(onList) },
    { name: "active", format: "count", cell: ({ active }) => count(active) },
    { name: "invited", format: "count", cell: ({ invited }) => count(invited) },
    { name: "candidates", format: "count", cell: ({ candidates }) => judged(candidates) },
    { name: "issued", format: "count", cell: ({ issued }) => count(issued) },
    { name: "revoked", format: "count", cell: ({ revoked }) => count(revoked) },
    { name: "due", format: "count", cell: ({ due }) => judged(due) },
    { name: "inTime", format: "count", cell: ({ inTime }) => judged(inTime) },
    { name: "late", format: "count", cell: ({ late }) => judged(late) },
    { name: "share", format: "percent", cell: shareInTime },
  ];
  const rows = report.units.length > 1 ? [...report.units, report.total] : report.units;
  return tableOf("LicenseListUnits", report, words.units, columns, rows);
}

function monthsTable(report: UnitReport, words: UnitSheetWords): ReportTable {
  const count = countCell(words);
  const columns: readonly Column<MonthColumn, MonthCounts>[] = [
    { name: "month", format: "text", cell: ({ month }) => words.month(month) },
    { name: "state", format: "text", cell: words.state },
    { name: "viewed", format: "hours", cell: ({ viewedMinutes }) => hours(viewedMinutes, words) },
    { name: "countable", format: "hours", cell: ({ countableMinutes }) => hours(countableMinutes, words) },
    { name: "people", format: "count", cell: ({ people }) => count(people.active) },
  ];
  return tableOf("LicenseListMonths", report, words.months, columns, report.months);
}

function flowTable(report: UnitReport, words: UnitSheetWords): ReportTable {
  const count = countCell(words);
  const columns: readonly Column<FlowColumn, MonthCounts>[] = [
    { name: "month", format: "text", cell: ({ month }) => words.month(month) },
    { name: "activated", format: "count", cell: ({ flow }) => count(flow.activated) },
    { name: "reactivated", format: "count", cell: ({ flow }) => count(flow.reactivated) },
    { name: "lapsed", format: "count", cell: ({ flow }) => count(flow.lapsed) },
    { name: "revoked", format: "count", cell: ({ flow }) => count(flow.revoked) },
  ];
  return tableOf("LicenseListFlow", report, words.flow, columns, report.months);
}

function tableOf<Name extends string, Row>(
  name: string,
  report: UnitReport,
  { title, headers, note }: TableWords<Name>,
  columns: readonly Column<Name, Row>[],
  rows: readonly Row[],
): ReportTable {
  return {
    name,
    title,
    headers: columns.map((column) => headers[column.name]),
    formats: columns.map(({ format }) => format),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    note: note(report),
  };
}

function chartsOf(report: UnitReport, words: UnitSheetWords): ReportChart[] {
  const { units, months, flow, unitsChart, hoursChart, flowChart } = words;
  const { headers } = units;
  return [
    {
      name: "LicenseListUse",
      table: "LicenseListUnits",
      kind: "columns",
      title: unitsChart.title,
      headers: [headers.unit, headers.onList, headers.active, headers.invited, headers.candidates],
      rows: Math.max(1, report.units.length),
      text: unitsChart.text(report),
    },
    {
      name: "LicenseListHours",
      table: "LicenseListMonths",
      kind: "columns",
      title: hoursChart.title,
      headers: [months.headers.month, months.headers.viewed, months.headers.countable],
      text: hoursChart.text(report),
    },
    {
      name: "LicenseListFlowChart",
      table: "LicenseListFlow",
      kind: "stackedColumns",
      title: flowChart.title,
      headers: [
        flow.headers.month,
        flow.headers.activated,
        flow.headers.reactivated,
        flow.headers.lapsed,
        flow.headers.revoked,
      ],
      text: flowChart.text(report),
    },
  ];
}

/** A count as it is shown; what nobody can tell is a blank cell, which is not 0. */
function countCell({ hidden }: UnitSheetWords): (count: Count | null) => CellValue {
  return (count) => (count === null ? "" : count === "hidden" ? hidden : count);
}

/** Decimal hours; blank where nothing is known. */
function hours(minutes: ShownMinutes, { hidden }: UnitSheetWords): CellValue {
  if (minutes === "hidden") return hidden;
  return minutes === null ? "" : decimalHours(minutes);
}

/** Blank unless it is known of everybody: who logs in often is harder to date than who never did, so a part would mislead. */
function shareInTime({ due, inTime, late }: UnitCounts): CellValue {
  if (due === "hidden" || inTime === "hidden" || late === "hidden") return "";
  return due === 0 || inTime + late < due ? "" : inTime / due;
}
