import type { ReportChart, ReportFormat, ReportSheet, ReportTable } from "../domain/plan/reportSheet";
import { isBlank, type CellValue } from "../domain/values/cell";
import type { Standing, StandingBlock, TextCell } from "./standingReport";

/** A text of the report in its cell (0-based). */
export type PlacedText = TextCell & { readonly kind: "title" | "heading" | "text" };

/** A table of the report; the row is its header's, `rows` counts the header too. A table without lines has one empty row. */
export type PlacedTable = {
  readonly table: ReportTable;
  readonly block: StandingBlock | null;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** A chart over CHART_ROWS rows. `isMoved`: it does not stand there yet, as far as the words below it tell. */
export type PlacedChart = {
  readonly chart: ReportChart;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly isMoved: boolean;
};

/** Where everything of a report goes: one below the other, for letter paper. */
export type ReportLayout = {
  readonly texts: readonly PlacedText[];
  readonly tables: readonly PlacedTable[];
  readonly charts: readonly PlacedChart[];
};

/** Rows that a chart takes. */
export const CHART_ROWS = 12;

/** Points across a page of letter paper within its margins. */
export const PAGE_POINTS = { portrait: 510, landscape: 690 };

/** About how many points a letter takes. */
const LETTER_POINTS = 5.4;

const NARROWEST = 60;
const WIDEST = 190;

/** A chart has about this many points per column at least. */
const CHART_POINTS = 480;

/**
 * Places a report. What stands already keeps its place, also where a person moved it, unless what grew above in the same
 * columns pushes it down; what is missing comes below all of it.
 */
export function layoutReport(report: ReportSheet, standing: Standing | null): ReportLayout {
  const texts: PlacedText[] = [];
  const tables: PlacedTable[] = [];
  const charts: PlacedChart[] = [];
  const widths = columnWidths(report.tables);
  const letters = Math.floor(Math.max(sumOf(widths), PAGE_POINTS.portrait) / LETTER_POINTS);
  const column = standing?.head[0]?.column ?? standing?.blocks[0]?.table.area.column ?? 0;
  const free = new Map([[column, placeHead(report, standing, { column, letters }, texts)]]);
  for (const { table, block } of inOrder(report, standing)) {
    const at = block?.table.area.column ?? column;
    const top = Math.max(block ? block.table.area.row - 1 : 0, free.get(at) ?? 0);
    const rows = 1 + Math.max(1, table.rows.length);
    if (table.title !== "") texts.push({ row: top, column: at, text: table.title, kind: "heading" });
    tables.push({ table, block, row: top + 1, column: at, rows, columns: table.headers.length });
    let below = top + 1 + rows;
    const note = wrapped(table.note, letters);
    const shift = below - (block ? block.table.area.row + block.table.area.rows : below);
    const noteAt = Math.max(below + 1, (block?.note[0]?.row ?? 0) + shift);
    for (const [line, text] of note.entries()) texts.push({ row: noteAt + line, column: at, text, kind: "text" });
    if (note.length > 0) below = noteAt + note.length;
    const own = report.charts.filter((chart) => chart.table === table.name);
    for (const [index, chart] of own.entries()) {
      const stood = block?.charts[index]?.[0]?.row;
      const row = Math.max(below + 1, stood === undefined ? 0 : stood - CHART_ROWS);
      const isMoved = stood === undefined || row !== stood - CHART_ROWS;
      charts.push({ chart, row, column: at, columns: chartColumns(widths), isMoved });
      below = row + CHART_ROWS;
      const words = wrapped(chart.text, letters);
      for (const [line, text] of words.entries()) texts.push({ row: below + line, column: at, text, kind: "text" });
      below += words.length;
    }
    free.set(at, below + 1);
  }
  return { texts, tables, charts };
}

/** Title and lines; gives the row for the first table's title. */
function placeHead(
  { title, lines }: ReportSheet,
  standing: Standing | null,
  { column, letters }: { readonly column: number; readonly letters: number },
  texts: PlacedText[],
): number {
  const head = [...(title === "" ? [] : [title]), ...lines.flatMap((line) => wrapped(line, letters))];
  let row = (standing?.head[0]?.row ?? 0) - 1;
  for (const [at, text] of head.entries()) {
    row = Math.max(row + 1, standing?.head[at]?.row ?? 0);
    texts.push({ row, column, text, kind: at === 0 && title !== "" ? "title" : "text" });
  }
  return head.length === 0 ? 0 : row + 2;
}

/** The tables that stand from top to bottom, then those that are missing. */
function inOrder({ tables }: ReportSheet, standing: Standing | null) {
  const blocks = standing?.blocks ?? [];
  const there = blocks.flatMap((block) => {
    const table = tables.find(({ name }) => name === block.base);
    return table ? [{ table, block }] : [];
  });
  const missing = tables.filter((table) => !there.some((one) => one.table === table));
  return [...there, ...missing.map((table) => ({ table, block: null }))];
}

/** Widths of the columns in points: each as wide as its longest word or number needs, headers of several words wrap. */
export function columnWidths(tables: readonly ReportTable[]): number[] {
  const columns = Math.max(0, ...tables.map(({ headers }) => headers.length));
  return Array.from({ length: columns }, (_, at) => {
    const letters = tables.flatMap(({ headers, formats, rows }) => [
      ...(headers[at] ?? "").split(/\s+/).map((word) => word.length + 3),
      ...rows.map((row) => lettersOf(row[at] ?? "", formats[at] ?? "text")),
    ]);
    return Math.round(Math.min(WIDEST, Math.max(NARROWEST, Math.max(0, ...letters) * LETTER_POINTS + 10)));
  });
}

/** How many lines the longest header of a table takes in its column. */
export function headerLines(table: ReportTable): number {
  const widths = columnWidths([table]);
  const lines = table.headers.map((header, at) =>
    wrapped(header, Math.floor(((widths[at] ?? NARROWEST) - 10) / LETTER_POINTS)),
  );
  return Math.max(1, ...lines.map(({ length }) => length));
}

const LETTERS: Readonly<Partial<Record<ReportFormat, number>>> = { date: 10, percent: 5, hours: 9 };

function lettersOf(value: CellValue, format: ReportFormat): number {
  if (isBlank(value)) return 0;
  return typeof value === "number" ? (LETTERS[format] ?? String(value).length) : String(value).length;
}

function chartColumns(widths: readonly number[]): number {
  let points = 0;
  const enough = widths.findIndex((width) => (points += width) >= CHART_POINTS);
  return enough < 0 ? Math.max(widths.length, 1) : enough + 1;
}

/** A text in lines of so many letters at most, cut between words. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The sum of numbers. */
export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
