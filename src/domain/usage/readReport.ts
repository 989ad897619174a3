import type { Period } from "../values/period";
import type { SerialDate } from "../values/serialDate";
import { decideColumns } from "./columnDecisions";
import { cellOf, dataRows, type DataRow } from "./dataRow";
import { draftLines } from "./draftLines";
import { fingerprint } from "./fingerprint";
import { doubledFields } from "./readHeader";
import { readPreamble } from "./readPreamble";
import { refusedReport } from "./refusedReport";
import type {
  ColumnReading,
  PersonLine,
  QuestionCode,
  ReadReport,
  ReportAnswers,
  ReportField,
  ReportKind,
  ReportLine,
  ReportSource,
} from "./report";
import { dayOf, readReportDate } from "./reportDate";
import { reportKind } from "./reportKind";
import { filePeriod, settlePeriod } from "./reportPeriod";
import { headersOf, shapeOf, withColumns } from "./reportShape";
import { findTable, type ReportTable } from "./reportTable";
import { settleLines } from "./settleLines";
import { sortRows } from "./sortRows";

/** What is known beside the file: the person's period for reports without one, and remembered columns. */
export type ReadReportOptions = {
  /** Fills in where a report has no period of its own; where it contradicts the report, the period is asked. */
  readonly fallbackPeriod?: Period;
  /** The columns a person once gave to reports of this shape, or null. */
  readonly rememberedColumns?: (shape: string) => readonly ColumnReading[] | null;
};

/**
 * Reads a report before anybody is matched: its kind, columns and period, and every line from the first non-empty to the last
 * with exactly one fate (rules section 5). What only a person can know is a question, asked once per column.
 */
export function readReport(source: ReportSource, answers: ReportAnswers, options: ReadReportOptions): ReadReport {
  const search = findTable(source, answers.sheet);
  if (!search.table) return refusedReport(source.file, search.organization ? "no-people" : "not-a-table");
  const shape = shapeOf(headersOf(search.table));
  const given = answers.columns ?? options.rememberedColumns?.(shape) ?? null;
  const table = given ? withColumns(search.table, given) : search.table;
  return { ...readTable(source.file, table, given !== null, answers, options), shape, otherSheets: search.others };
}

function readTable(
  file: string,
  table: ReportTable,
  fixed: boolean,
  answers: ReportAnswers,
  { fallbackPeriod }: ReadReportOptions,
): ReadReport {
  const kind = reportKind(table.columns);
  const preamble = readPreamble(table.sheet.rows.slice(0, table.headerRow), answers.dayOrder);
  const whole = filePeriod({ kind, file, preamble, answer: answers.period, fallback: fallbackPeriod });
  const sorted = sortRows(table, fixed, answers.dayOrder);
  const rows = dataRows(table.sheet, sorted);
  const decisions = decideColumns(rows, answers, latestDay(whole.period));
  const drafts = draftLines(sorted, rows, { kind, decisions, filePeriod: whole.period });
  const people = drafts.flatMap(({ person }) => person ?? []);
  const { period, isOpen, disputed } = settlePeriod(people, whole, answers.period ? undefined : fallbackPeriod);
  const lines = settleLines(drafts, kind);
  const doubled = !fixed && doubledFields(table.sheet.rows[table.headerRow] ?? []).length > 0;
  const open: readonly QuestionCode[] = kind === "unknown" || doubled ? ["columns"] : isOpen ? ["period"] : [];
  return {
    file,
    fingerprint: fingerprintOf(kind, period, rows),
    ...aboutTable(table),
    kind,
    period,
    dataThrough: preamble.dataThrough ?? latestData(rows),
    ...loginColumns(table, kind, people),
    lines: disputed ? lines.map(withoutPeriod) : lines,
    refused: rows.length === 0 ? "no-rows" : null,
    questions: rows.length === 0 ? [] : [...open, ...decisions.questions],
  };
}

function aboutTable(table: ReportTable) {
  const headers = headersOf(table);
  const known = new Set(table.columns.map(({ column }) => column));
  return {
    sheet: table.sheet.name,
    otherSheets: [],
    columns: table.columns,
    headers,
    shape: shapeOf(headers),
    ignoredHeaders: headers.filter((header, column) => header !== "" && !known.has(column)),
    hasTitles: table.columns.some(({ field }) => field === "title"),
    hiddenRows: table.sheet.hiddenRows ?? 0,
  };
}

/** Which login columns there are. In the API form a count of days is a kind of line, not a column. */
function loginColumns({ columns }: ReportTable, kind: ReportKind, people: readonly PersonLine[]) {
  const has = (field: ReportField): boolean => columns.some((column) => column.field === field);
  const hasDays = kind === "api-long" ? people.some(({ days }) => days !== null) : has("days");
  return { hasDays: hasDays && kind !== "learner-detail", hasLogin: has("lastLogin") };
}

/** A line of a report whose period is disputed: nothing about silence is concluded before the answer. */
function withoutPeriod(line: ReportLine): ReportLine {
  return line.person ? { ...line, person: { ...line.person, period: null } } : line;
}

/** No log-in is believed that lies over a year after what the report covers. The clock has no word in it (section 1). */
function latestDay(period: Period | null): SerialDate | null {
  return period && period.to + 366;
}

function latestData(rows: readonly DataRow[]): SerialDate | null {
  let latest: SerialDate | null = null;
  for (const row of rows) {
    const date = dayOf(readReportDate(cellOf(row, "latestDataAt")), "month-first");
    if (date !== null && (latest === null || date > latest)) latest = date;
  }
  return latest;
}

function fingerprintOf(kind: ReportKind, period: Period | null, rows: readonly DataRow[]): string {
  return fingerprint([`${kind} ${period?.from ?? ""} ${period?.to ?? ""}`, ...rows.map(({ key }) => key)]);
}
