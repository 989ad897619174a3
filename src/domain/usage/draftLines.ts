import type { Period } from "../values/period";
import type { ColumnDecisions } from "./columnDecisions";
import { cellOf, textOf, type DataRow } from "./dataRow";
import { emailsIn, readEmail } from "./readEmail";
import { countsActiveDays, presentOnly, readPerson } from "./readPerson";
import type { LineReason, PersonLine, ReportKind } from "./report";
import { linePeriod } from "./reportPeriod";
import type { DraftLine } from "./settleLines";
import type { SortedRow } from "./sortRows";

/** What all rows of one report are read with. */
export type Reading = {
  readonly kind: ReportKind;
  readonly decisions: ColumnDecisions;
  readonly filePeriod: Period | null;
};

/** A draft of every line, from the first non-empty row to the last, numbered from 1. */
export function draftLines(sorted: readonly SortedRow[], rows: readonly DataRow[], reading: Reading): DraftLine[] {
  const data = new Map(rows.map((row) => [row.index, row]));
  const periodOf = periodReader(rows, reading);
  const withActiveDays = new Set(rows.filter(countsActiveDays).map(addressOf));
  return sorted.map((line, index): DraftLine => {
    const row = data.get(line.index);
    const number = index + 1;
    if (line.as !== "data") return { number, key: "", email: null, person: null, reason: line.as, skipped: true };
    if (!row) throw new Error("draftLines: a data row was not read");
    const { email, person, reason } = draftOf(row, periodOf(row), withActiveDays, reading);
    return { number, key: row.key, email, person, reason, skipped: false };
  });
}

type Draft = { readonly email: string | null; readonly person: PersonLine | null; readonly reason: LineReason | null };

function draftOf(
  row: DataRow,
  period: Period | null,
  withActiveDays: ReadonlySet<string>,
  { kind, decisions }: Reading,
): Draft {
  const nobody = { email: null, person: null };
  if (!row.block.columns.has("email")) return { ...nobody, reason: "columns" };
  if (row.damage) {
    const [email, ...more] = emailsIn(textOf(row));
    return email === undefined || more.length > 0
      ? { ...nobody, reason: row.damage }
      : { email, person: presentOnly(email, period), reason: row.damage };
  }
  const address = readEmail(cellOf(row, "email"));
  if (address.as !== "email") return { ...nobody, reason: address.as === "blank" ? "no-email" : "email-unreadable" };
  const { person, doubtful } = readPerson(
    row,
    address.email,
    kind,
    period,
    decisions,
    withActiveDays.has(address.email),
  );
  return { email: address.email, person, reason: doubtful ? "value-unreadable" : null };
}

function addressOf(row: DataRow): string {
  const address = readEmail(cellOf(row, "email"));
  return address.as === "email" ? address.email : "";
}

/** The period of a row: its own cells, else the titles above its block where the file has several, else the file's. */
function periodReader(
  rows: readonly DataRow[],
  { kind, decisions, filePeriod }: Reading,
): (row: DataRow) => Period | null {
  const titles = new Set(
    rows.flatMap(({ block }) => (block.period ? [`${block.period.from}-${block.period.to}`] : [])),
  );
  return (row) => {
    if (kind === "users") return filePeriod;
    const own = linePeriod(row, decisions);
    return own === "none" ? ((titles.size > 1 ? row.block.period : null) ?? filePeriod) : own;
  };
}
