import { chartReference } from "../../grid/chartReferences";
import type { ChartSeriesInfo } from "../../grid/chartInfo";
import type { Area, CellValue } from "../../grid/grid";
import { asOneOf } from "./argument";
import type { Book } from "./book";
import type { RangeArea } from "./rangeArea";

/**
 * The series that a chart makes of its source data. "In Excel on the web, "auto" will simply default to "columns"."
 * (https://learn.microsoft.com/javascript/api/excel/excel.chartseriesby) Assumption: texts or days above numbers are
 * the names of the series, those beside them (or anything under a blank corner) the categories.
 */
export function sourceSeries(book: Book, source: RangeArea, seriesBy: unknown): readonly ChartSeriesInfo[] {
  const by = asOneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"]);
  const area = source.where();
  const rows = labelled(book, source, area);
  const lines = by === "Rows" ? rows : transposed(rows);
  const named = hasNames(lines);
  const withCategories = lines.length > 1 && hasCategories(lines[0] ?? [], named);
  const sheet = book.sheet(source.sheetId).name;
  const reference = (part: Area) => chartReference(sheet, part);
  const line = (index: number) =>
    by === "Rows" ? { ...area, row: area.row + index, rows: 1 } : { ...area, column: area.column + index, columns: 1 };
  const body = (index: number) => (named ? withoutFirst(line(index), by === "Rows") : line(index));
  const head = (index: number) => ({ ...line(index), rows: 1, columns: 1 });
  return lines.slice(withCategories ? 1 : 0).map((_, place) => {
    const index = place + (withCategories ? 1 : 0);
    return {
      name: named ? reference(head(index)) : "",
      categories: withCategories ? reference(body(0)) : "",
      values: reference(body(index)),
      color: "",
    };
  });
}

type Cell = { readonly value: CellValue; readonly isLabel: boolean };
type Line = readonly Cell[];

/** Cells with what makes them names or categories: texts, and numbers shown as days. */
function labelled(book: Book, { sheetId }: RangeArea, area: Area): Cell[][] {
  const formats = book.grid.numberFormats(sheetId, area);
  return book.grid.values(sheetId, area).map((row, r) =>
    row.map((value, c) => {
      const isDay = typeof value === "number" && /[dmy]/i.test(withoutTexts(formats[r]?.[c] ?? ""));
      return { value, isLabel: isDay || (typeof value === "string" && value !== "") };
    }),
  );
}

function withoutTexts(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").replace(/General/i, "");
}

function transposed(rows: readonly Line[]): Line[] {
  return (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row.slice(column, column + 1)));
}

/** Whether the first cell of each line names it: a text or a day before something else. */
function hasNames(lines: readonly Line[]): boolean {
  const data = lines.length > 1 ? lines.slice(1) : lines;
  return data.every(([first, second]) => first?.isLabel === true && second?.isLabel === false);
}

function hasCategories(first: Line, named: boolean): boolean {
  const beside = named ? first.slice(1) : first;
  return (named && first[0]?.value === "") || beside.some(({ isLabel }) => isLabel);
}

function withoutFirst(area: Area, byRows: boolean): Area {
  return byRows
    ? { ...area, column: area.column + 1, columns: area.columns - 1 }
    : { ...area, row: area.row + 1, rows: area.rows - 1 };
}
