import { emptyPlan, type EditPlan } from "../../src/domain/plan/editPlan";
import type { ReportSheet, ReportTable } from "../../src/domain/plan/reportSheet";
import type { CellValue } from "../../src/domain/values/cell";
import { openExcelWorkbook } from "../../src/workbook/excel/openWorkbook";
import { cellsOf, done, sheetId } from "./listBook";

export const at = "11/02/2026 09:00";

function unitsTable(units: number): ReportTable {
  return {
    name: "LicenseListUnits",
    title: "Licenses by unit",
    headers: ["Unit", "On list", "Active", "Activated in time"],
    formats: ["text", "count", "count", "percent"],
    rows: Array.from({ length: units }, (_, unit) => [
      `Unit ${unit + 1}`,
      20 + unit,
      unit === 1 ? "hidden" : unit,
      unit / 100,
    ]),
    note: "Counts from 1 to 10 are hidden.",
  };
}

function monthsTable(month: number): ReportTable {
  return {
    name: "LicenseListMonths",
    title: "Hours by month",
    headers: ["Month", "As of", "Hours viewed", "Countable hours"],
    formats: ["text", "date", "hours", "hours"],
    rows: Array.from({ length: 12 }, (_, row) => [
      `Month ${row + month}`,
      46_000 + row,
      row === 3 ? "" : 10.5 * row,
      row + month,
    ]),
    note: "",
  };
}

/** An invented unit report over so many units. */
export function unitReport(units: number, month = 1): ReportSheet {
  return {
    sheet: "Unit report",
    title: "Unit report",
    lines: [`Made on 11/0${month}/2026.`, "Reports reach to 10/31/2026."],
    tables: [unitsTable(units), monthsTable(month)],
    charts: [
      {
        name: "LicenseListUse",
        table: "LicenseListUnits",
        kind: "columns",
        title: "Use",
        headers: ["Unit", "On list", "Active"],
        rows: units - 1,
        text: `Licenses on list and active in ${units} units.`,
      },
      {
        name: "LicenseListHours",
        table: "LicenseListMonths",
        kind: "lines",
        title: "Hours",
        headers: ["Month", "Hours viewed", "Countable hours"],
        text: "Hours viewed and countable by month, the most at the end.",
      },
    ],
    landscape: true,
    footer: `License List, unit report of 11/0${month}/2026, page &P of &N`,
  };
}

export function reportPlan(...reports: readonly ReportSheet[]): EditPlan {
  return { ...emptyPlan("report", "unit report"), reports };
}

export async function apply(plan: EditPlan) {
  return done(await openExcelWorkbook().apply(plan, { at }));
}

/** The undo of a plan that was carried out. */
export async function undoOf(plan: EditPlan): Promise<EditPlan> {
  const { undo } = await apply(plan);
  if (!undo) throw new Error("Nothing to undo");
  return undo;
}

/** Everything of a report's sheet that shows: cells, tables, charts. */
export function sheetState(name = "Unit report") {
  const { grid } = practice;
  const sheet = grid.sheets().find((one) => one.name === name);
  if (!sheet) return null;
  return {
    cells: cellsOf(name).map((row) => row.join("|").replace(/\|+$/, "")),
    tables: grid
      .tables()
      .filter(({ sheetId: of }) => of === sheet.id)
      .map((table) => [table.name, table.area] as const)
      .sort(([a], [b]) => a.localeCompare(b)),
    charts: grid
      .charts(sheet.id)
      .map((chart) => [chart.name, chart.type, chart.title.text, chart.place, chart.series] as const)
      .sort(([a], [b]) => a.localeCompare(b)),
  };
}

/** Where a text stands, 0-based. */
export function placeOf(text: CellValue, name = "Unit report"): { readonly row: number; readonly column: number } {
  const cells = cellsOf(name);
  const row = cells.findIndex((line) => line.includes(text));
  if (row < 0) throw new Error(`${String(text)} is not on ${name}`);
  return { row, column: cells[row]?.indexOf(text) ?? -1 };
}

/** A table of the report. */
export function tableOf(table: string) {
  const found = practice.grid.tables().find(({ name }) => name === table);
  if (!found) throw new Error(`No table ${table}`);
  return found;
}

/** The area of a table of the report. */
export function tableArea(table: string) {
  return tableOf(table).area;
}

export { cellsOf, sheetId };
