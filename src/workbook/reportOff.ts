import type { ReportOff, ReportSheet, ReportTable } from "../domain/plan/reportSheet";
import { isBlank, type CellValue } from "../domain/values/cell";
import { capturedReport, emptyReport } from "./capturedReport";
import { leaveReport } from "./leftPlaces";
import type { Unwritten } from "./port";
import { filledCells, isIn, type ReportLook } from "./reportLook";
import { sameValue } from "./sameValue";
import { isOwnChart, knownOf, standingReport, textsOf } from "./standingReport";

/** What an undo makes of a report's sheet: the report to show, or null where the sheet goes, and what a person changed. */
export type OffTarget = { readonly target: ReportSheet | null; readonly left: readonly Unwritten[] };

type Sides = {
  readonly now: ReportSheet;
  readonly written: ReportSheet;
  readonly before: ReportSheet;
  /** Rows (0-based) of what differs from what was written and from what comes back. */
  readonly changed: number[];
};

/**
 * Puts back what was there before, where the sheet shows what we wrote; what a person changed stays. Where nothing was there, the
 * sheet goes if it holds nothing but ours. Cells that are blank count as not written, because an attempt can have stopped midway.
 */
export function targetOfOff({ written, before }: ReportOff, look: ReportLook, date1904: boolean): OffTarget {
  const captured = capturedReport(look, written, date1904);
  if (!captured) return { target: emptyReport(written), left: [] };
  const tables = [...written.tables, ...(before?.tables ?? [])];
  const now = {
    ...captured,
    tables: captured.tables.filter(({ name }) => tables.some((table) => table.name === name)),
  };
  const sides: Sides = { now, written, before: before ?? emptyReport(written), changed: [] };
  const target = mixed(sides, look);
  const foreign = before === null ? rowOfOthers(look, written) : null;
  if (before === null && sides.changed.length === 0 && foreign === null) return { target: null, left: [] };
  const rows = [...sides.changed, ...(foreign === null ? [] : [foreign])];
  return { target, left: rows.map((row) => leaveReport(written.sheet, row, "changed")) };
}

/** The report before, with what a person changed since as it is now. */
function mixed(sides: Sides, look: ReportLook): ReportSheet {
  const { now, written, before } = sides;
  const standing = standingReport(look, knownOf([written, before]));
  const rowOf = (name: string) => standing?.blocks.find(({ base }) => base === name)?.table.area.row ?? 0;
  const top = standing?.head[0]?.row ?? 0;
  const names = [...new Set([...before.tables, ...written.tables, ...now.tables].map(({ name }) => name))];
  const tables = names.flatMap((name) => mixedTable(name, sides, rowOf(name)));
  const charts = [...before.charts, ...now.charts.filter(({ name }) => before.charts.every((one) => one.name !== name))]
    .filter(({ table }) => tables.some(({ name }) => name === table))
    .map((chart) => ({ ...chart, text: mixedText(sides, rowOf(chart.table), (side) => wordsOf(side, chart.name)) }));
  return {
    ...before,
    title: mixedText(sides, top, ({ title }) => title),
    lines: mixedLines(sides, top),
    tables,
    charts,
  };
}

function wordsOf({ charts }: ReportSheet, name: string): string {
  return charts.find((chart) => chart.name === name)?.text ?? "";
}

function mixedText({ now, written, before, changed }: Sides, row: number, of: (side: ReportSheet) => string): string {
  const text = of(now);
  if (text === "" || isAlike(text, of(written)) || isAlike(text, of(before))) return of(before);
  changed.push(row);
  return text;
}

function mixedLines({ now, written, before, changed }: Sides, row: number): readonly string[] {
  const text = now.lines.join(" ");
  // A part of the lines is there where an attempt stopped midway.
  const isOurs = [written, before].some(({ lines }) => plain(lines.join(" ")).startsWith(plain(text)));
  if (isOurs) return before.lines;
  changed.push(row);
  return now.lines;
}

function isAlike(text: string, other: string): boolean {
  return plain(text) === plain(other) || (text !== "" && plain(other).startsWith(plain(text)));
}

/** Lines were cut between words. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function mixedTable(name: string, sides: Sides, row: number): ReportTable[] {
  const [now, written, before] = [sides.now, sides.written, sides.before].map(({ tables }) =>
    tables.find((table) => table.name === name),
  );
  if (!now || (before && isSameTable(now, before))) return before ? [withTexts(before, sides, row)] : [];
  const differs = written ? differingRows(now, written, before ?? null) : [];
  if (written && differs.length === 0) return before ? [withTexts(before, sides, row)] : [];
  sides.changed.push(...differs.map((at) => row + at));
  if (!before || !written || !isSameSize(now, before) || !isSameSize(now, written)) return [now];
  const rows = now.rows.map((line, at) =>
    line.map((value, column): CellValue => {
      const isOurs = isBlank(value) || sameValue(value, written.rows[at]?.[column]);
      return isOurs ? (before.rows[at]?.[column] ?? "") : value;
    }),
  );
  return [withTexts({ ...before, rows }, sides, row)];
}

function withTexts(table: ReportTable, sides: Sides, row: number): ReportTable {
  const of = (side: ReportSheet) => side.tables.find(({ name }) => name === table.name);
  return {
    ...table,
    title: mixedText(sides, row, (side) => of(side)?.title ?? ""),
    note: mixedText(sides, row, (side) => of(side)?.note ?? ""),
  };
}

/** The rows of a table, 1 for the first, that show neither what was written nor what was there before. */
function differingRows(now: ReportTable, written: ReportTable, before: ReportTable | null): number[] {
  if (now.rows.every((line) => line.every((value) => isBlank(value)))) return [];
  return now.rows.flatMap((line, at) => {
    const isOurs = line.every(
      (value, column) => isBlank(value) || [written, before].some((side) => sameValue(value, side?.rows[at]?.[column])),
    );
    return isOurs ? [] : [at + 1];
  });
}

function isSameTable(a: ReportTable, b: ReportTable): boolean {
  return (
    isSameSize(a, b) &&
    a.rows.every((line, at) => line.every((value, column) => sameValue(value, b.rows[at]?.[column])))
  );
}

function isSameSize(a: ReportTable, b: ReportTable): boolean {
  return a.headers.length === b.headers.length && Math.max(1, a.rows.length) === Math.max(1, b.rows.length);
}

/** The row (0-based) of something on the sheet that is not ours, or null. */
function rowOfOthers(look: ReportLook, written: ReportSheet): number | null {
  const standing = standingReport(look, knownOf([written]));
  const texts = new Set((standing ? textsOf(standing) : []).map(({ row, column }) => `${row},${column}`));
  const own = (standing?.blocks ?? []).map(({ base, table }) => ({
    ...table.area,
    columns: written.tables.find(({ name }) => name === base)?.headers.length ?? table.area.columns,
  }));
  const chart = look.charts.find((one) => !isOwnChart(one));
  const cell = filledCells(look).find(
    ({ row, column }) => !texts.has(`${row},${column}`) && !own.some((area) => isIn(area, row, column)),
  );
  return cell ? cell.row : chart ? 0 : null;
}
