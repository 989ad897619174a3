import type { BookSheet } from "../../src/domain/license/adoptedBook";
import type { FieldKey } from "../../src/domain/fields/field";
import { ownTitles } from "../../src/domain/fields/field";
import type { MonthlyReview, ReviewInput } from "../../src/domain/review/monthlyReview";
import { reviewMonth } from "../../src/domain/review/reviewMonth";
import type { PersonLine, ReadReport, ReportLine, Seen, SeenKind } from "../../src/domain/usage/report";
import type { CellValue } from "../../src/domain/values/cell";
import type { Period } from "../../src/domain/values/period";
import { fromIsoDate, type SerialDate } from "../../src/domain/values/serialDate";
import { rowWords } from "../../src/text/rowWords";

/** A day from its ISO text. */
export function day(iso: string): SerialDate {
  const date = fromIsoDate(iso);
  if (date === null) throw new Error(`${iso} is no day`);
  return date;
}

/** A period from two ISO days, or a whole month from "2026-10". */
export function span(from: string, to?: string): Period {
  if (to !== undefined) return { from: day(from), to: day(to) };
  const first = day(`${from}-01`);
  let last = first;
  while (new Date((last + 1 - 25569) * 86_400_000).getUTCDate() !== 1) last += 1;
  return { from: first, to: last };
}

export function seen(iso: string, kind: SeenKind = "login"): Seen {
  return { on: day(iso), kind };
}

const countyTitles: readonly (readonly [FieldKey, string])[] = [
  ["firstName", "First name"],
  ["lastName", "Last name"],
  ["caseNumber", "Case number"],
  ["ssn", "SSN"],
  ["email", "E-mail"],
  ["workerNumber", "Worker number"],
  ["dateIssued", "Date issued"],
];

export type RowCells = Partial<Record<FieldKey, CellValue>>;

/** A unit tab with the county's columns, and those of ours that a row fills; ISO texts of date fields stay text. */
export function unitTab(name: string, rows: readonly RowCells[]): BookSheet {
  const own = Object.entries(ownTitles).filter(([field]) => rows.some((row) => field in row));
  const columns = [...countyTitles, ...own];
  // The keys of the titles are field keys.
  const cells = rows.map((row) => columns.map(([field]) => row[field as FieldKey] ?? ""));
  return { name, visible: true, firstRow: 0, firstColumn: 0, values: [columns.map(([, title]) => title), ...cells] };
}

/** A row of an invented client; the number makes it its own. */
export function client(number: number, cells: RowCells = {}): RowCells {
  return {
    firstName: `Given${number}`,
    lastName: `Family${number}`,
    caseNumber: `1B2K${String(number).padStart(3, "0")}`,
    ssn: "900-00-1234",
    email: `client${number}@example.com`,
    workerNumber: "EC01",
    dateIssued: day("2025-01-15"),
    ...cells,
  };
}

export type Said = Partial<Omit<PersonLine, "email">> & { readonly email: string };

/** A line of a report about a person; what is not said is unknown. */
export function person(number: number, said: Said): ReportLine {
  const nothing = { name: null, title: null, period: null, days: null, seconds: null, seen: null, activation: null };
  return { number, fate: "person", person: { ...nothing, ...said } };
}

let content = 0;

/** A report as it would have been read: a header line, then one line for each thing said. */
export function report(period: Period | null, said: readonly Said[], parts: Partial<ReadReport> = {}): ReadReport {
  content += 1;
  return {
    file: "report.csv",
    fingerprint: `print${content}`,
    sheet: "",
    otherSheets: [],
    kind: "learner-summary",
    columns: [],
    headers: [],
    shape: "",
    ignoredHeaders: [],
    period,
    dataThrough: null,
    hasDays: true,
    hasLogin: false,
    hasTitles: false,
    hiddenRows: 0,
    lines: [{ number: 1, fate: "skipped", reason: "header" }, ...said.map((line, index) => person(index + 2, line))],
    refused: null,
    questions: [],
    ...parts,
  };
}

/** A users list made on one day. */
export function usersList(iso: string, said: readonly Said[], parts: Partial<ReadReport> = {}): ReadReport {
  return report({ from: day(iso), to: day(iso) }, said, { kind: "users", hasDays: false, hasLogin: true, ...parts });
}

/** A review with the words that are written on rows. */
export function review(input: Omit<ReviewInput, "words" | "importName">): MonthlyReview {
  return reviewMonth({ words: rowWords, importName: "the reports", ...input });
}
