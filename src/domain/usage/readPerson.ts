import type { CellValue } from "../values/cell";
import { lengthOf, type Period } from "../values/period";
import { plainText } from "../values/plainText";
import { readDuration, secondsOf } from "../hours/duration";
import { lettersOf } from "../fields/headerMeaning";
import type { ColumnDecisions } from "./columnDecisions";
import { cellOf, formatOf, type DataRow } from "./dataRow";
import { readName } from "./readName";
import { readStatus } from "./readStatus";
import type { PersonLine, ReportKind, Seen, SeenKind } from "./report";
import { dayOf, hasTwoReadings, readReportDate } from "./reportDate";

/** What a row says of the person with this address. `doubtful`: a value that decides activity cannot be read; it is unknown. */
export type PersonReading = { readonly person: PersonLine; readonly doubtful: boolean };

/** A value that decides: unknown when blank, doubtful when it is there and cannot be read. */
type Deciding<Value> = { readonly value: Value | null; readonly doubtful: boolean };

const seenColumns: readonly (readonly ["lastLogin" | "lastViewed" | "lastEngaged", SeenKind])[] = [
  ["lastLogin", "login"],
  ["lastViewed", "viewed"],
  ["lastEngaged", "engaged"],
];

/**
 * Reads one row of a person. A doubtful duration is unknown and decides nothing; a doubtful day count or date is reported.
 * In the API form a person's logins count as days unless active days are counted too (`hasActiveDays`).
 */
export function readPerson(
  row: DataRow,
  email: string,
  kind: ReportKind,
  period: Period | null,
  decisions: ColumnDecisions,
  hasActiveDays: boolean,
): PersonReading {
  const days =
    kind === "learner-detail" ? unknown : kind === "api-long" ? engagedDays(row, hasActiveDays) : daysOf(row, period);
  const seen = seenOf(row, decisions);
  const person: PersonLine = {
    email,
    name: nameOf(row),
    title: plainText(cellOf(row, "title")) || null,
    period,
    days: days.value,
    seconds: kind === "api-long" ? engagedSeconds(row) : believable(viewedSeconds(row, decisions), period),
    seen: seen.value,
    activation: readStatus(cellOf(row, "status")),
  };
  return { person, doubtful: days.doubtful || seen.doubtful };
}

/** What is known of a person whose line cannot be trusted: that the report has one. */
export function presentOnly(email: string, period: Period | null): PersonLine {
  return { email, name: null, title: null, period, days: null, seconds: null, seen: null, activation: null };
}

/** Whether the row counts a person's active days in the API form. */
export function countsActiveDays(row: DataRow): boolean {
  return engagement(row) === "DAYS_ACTIVE";
}

const unknown = { value: null, doubtful: false };
const doubtful = { value: null, doubtful: true };

function nameOf(row: DataRow): string | null {
  const whole = readName(cellOf(row, "name"));
  if (whole !== null) return whole;
  return (
    [readName(cellOf(row, "firstName")), readName(cellOf(row, "lastName"))].filter((part) => part !== null).join(" ") ||
    null
  );
}

function daysOf(row: DataRow, period: Period | null): Deciding<number> {
  const days = readCount(cellOf(row, "days"));
  const counted = lettersOf(row.block.columns.get("days")?.header ?? "").includes("day");
  return counted && period && days.value !== null && days.value > lengthOf(period) ? doubtful : days;
}

function engagedDays(row: DataRow, hasActiveDays: boolean): Deciding<number> {
  const counts = countsActiveDays(row) || (engagement(row) === "LOGINS" && !hasActiveDays);
  return counts ? readCount(cellOf(row, "engagementValue")) : unknown;
}

/** Seconds of the API form; a UNIQUE count beside the TOTAL would count the same time twice. */
function engagedSeconds(row: DataRow): number | null {
  if (engagement(row) !== "SECONDS_VIEWED" || /unique/i.test(plainText(cellOf(row, "engagementQualifier"))))
    return null;
  return readCount(cellOf(row, "engagementValue")).value;
}

function engagement(row: DataRow): string {
  return plainText(cellOf(row, "engagementType")).toUpperCase().replaceAll(" ", "_");
}

function readCount(value: CellValue | undefined): Deciding<number> {
  const text = plainText(value).replace(/ days?$/i, "");
  if (/^(?:[-–—]*|n\/?a|none|null)$/i.test(text)) return unknown;
  if (/^\d{1,3}(?:,\d{3})+$/.test(text)) return { value: Number(text.replaceAll(",", "")), doubtful: false };
  return /^\d{1,12}(?:\.0+)?$/.test(text) ? { value: Number(text), doubtful: false } : doubtful;
}

function viewedSeconds(row: DataRow, { unitOf, pairOf }: ColumnDecisions): number | null {
  return secondsOf(readDuration(cellOf(row, "hours"), formatOf(row, "hours")), unitOf(row.block), pairOf(row.block));
}

/** More than 24 hours for each day of the period cannot be. */
function believable(seconds: number | null, period: Period | null): number | null {
  return seconds !== null && period && seconds > lengthOf(period) * 86_400 ? null : seconds;
}

/** The latest date of the row, a log-in before a view of the same day. */
function seenOf(row: DataRow, decisions: ColumnDecisions): Deciding<Seen> {
  let latest: Seen | null = null;
  let unreadable = false;
  for (const [field, kind] of seenColumns) {
    const reading = readReportDate(cellOf(row, field));
    const on = dayOf(reading, decisions.orderOf(field));
    const future = on !== null && decisions.latest !== null && on > decisions.latest;
    if (reading.as === "unreadable" || future || (reading.as === "numeric" && on === null)) unreadable = true;
    else if (on !== null && (!latest || on > latest.on)) {
      const open = kind === "login" && decisions.isOrderOpen(field) && hasTwoReadings(reading);
      latest = { on, kind: open ? "openLogin" : kind };
    }
  }
  return { value: latest, doubtful: unreadable };
}
