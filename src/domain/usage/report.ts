import type { CellValue } from "../values/cell";
import type { Period } from "../values/period";
import type { SerialDate } from "../values/serialDate";

/** What an analyst brought in, as rows of cells: a file's sheets, a paste, or a range of the workbook. */
export type ReportSource = { readonly file: string; readonly sheets: readonly ReportSheet[] };

/** One sheet of a source: rows of cells, not all of one length. */
export type ReportSheet = {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats of the same shape, where the source has any: they tell a date or a time of day from a number. */
  readonly formats?: readonly (readonly string[])[];
  /** Rows whose quotes do not close within their line: their fate is `needsYou` (rules section 5). */
  readonly brokenRows?: ReadonlySet<number>;
  /** How many rows were hidden; they are read all the same (V2). */
  readonly hiddenRows?: number;
  /** The rows were cut out of separated text: a row of another length than the header may have shifted cells. */
  readonly separated?: boolean;
};

/** The kinds of rules section 5; `organization-summary` is refused by name. */
export type ReportKind =
  "learner-summary" | "learner-detail" | "users" | "api-long" | "analyst" | "organization-summary" | "unknown";

/** Why a report is not taken at all (rules section 5), a stable interface. */
export type RefusedCode = "no-people" | "no-rows" | "not-a-table" | "html" | "too-large" | "unreadable";
/** What only a person can say of a report (rules section 5), a stable interface. */
export type QuestionCode = "period" | "duration-format" | "duration-unit" | "day-order" | "percent" | "columns";

/** What a column of a report means. */
export type ReportField =
  | "email"
  | "name"
  | "firstName"
  | "lastName"
  | "status"
  | "days"
  | "hours"
  | "lastLogin"
  | "lastViewed"
  | "lastEngaged"
  | "views"
  | "completions"
  | "group"
  | "title"
  | "month"
  | "periodFrom"
  | "periodTo"
  | "engagementType"
  | "engagementValue"
  | "engagementQualifier"
  | "latestDataAt"
  | "percent"
  | "content";

/** Column of the sheet (0-based) by meaning, with the header as it is written. */
export type ColumnReading = { readonly field: ReportField; readonly column: number; readonly header: string };

/** The answers of a person to the questions of one report, and corrections of its columns. */
export type ReportAnswers = {
  readonly period?: Period;
  readonly durationFormat?: "h:mm" | "m:ss";
  readonly durationUnit?: "hours" | "minutes" | "seconds" | "days";
  readonly dayOrder?: "month-first" | "day-first";
  readonly percent?: "fraction" | "whole";
  readonly columns?: readonly ColumnReading[];
  /** The sheet to read, where a file has several that look like a report. */
  readonly sheet?: string;
};

/** What a report's status word says of the license (domain.md A1). */
export type LicenseActivation = "notInvited" | "invited" | "activated" | "noLicense" | "removed";
/**
 * By which column a person was seen; only a `login` can prove silence later (rules section 1). `openLogin`: a last login whose
 * order of day and month nobody has settled; the US day proposed is proof of life alone.
 */
export type SeenKind = "login" | "openLogin" | "viewed" | "engaged";
/** The last day a person was seen. */
export type Seen = { readonly on: SerialDate; readonly kind: SeenKind };

/** What one line of a report says of one person. Unknown is null, never 0. */
export type PersonLine = {
  readonly email: string;
  readonly name: string | null;
  readonly title: string | null;
  readonly period: Period | null;
  readonly days: number | null;
  readonly seconds: number | null;
  readonly seen: Seen | null;
  readonly activation: LicenseActivation | null;
};

/** Why a line is no person, or what somebody must look at. */
export type LineReason =
  | "blank"
  | "preamble"
  | "header"
  | "total"
  | "no-email"
  | "email-unreadable"
  | "quote"
  | "ragged"
  | "value-unreadable"
  | "contradiction"
  | "shared-email"
  | "same-line"
  | "columns";

/**
 * One line of the file: a person, or why it is none. `number` is 1-based, counted from the first non-empty line.
 * A `needsYou` line carries what could be read of the person (a contradiction all of it, a doubtful line unknown values),
 * so that the client counts as present. `columns`: nobody has said yet which column holds the e-mail addresses.
 */
export type ReportLine = { readonly number: number } & (
  | { readonly fate: "person"; readonly person: PersonLine }
  | {
      readonly fate: "skipped" | "needsYou" | "duplicate";
      readonly reason: LineReason;
      readonly email?: string;
      readonly person?: PersonLine;
    }
);

/** A report as it was understood, before anybody is matched. Every line of the sheet or file used is in `lines`. */
export type ReadReport = {
  readonly file: string;
  /** A short hash of the content read: the same content has the same fingerprint whatever the file's name. */
  readonly fingerprint: string;
  readonly sheet: string;
  /** Other sheets of the file that look like a report too: said to the person, not read. */
  readonly otherSheets: readonly string[];
  readonly kind: ReportKind;
  readonly columns: readonly ColumnReading[];
  /** Every header of the table as it is written, by column; the pane lets a person correct what each one means. */
  readonly headers: readonly string[];
  /** The headers in order, joined: the shape that Setup remembers. */
  readonly shape: string;
  /** Headers nobody gave a meaning: said to the person, then ignored (R79). */
  readonly ignoredHeaders: readonly string[];
  /** The whole span; single lines may have their own (stacked months). Null while unknown. */
  readonly period: Period | null;
  /** The last day the data runs to, where the file says it ("Data through", latestDataAt): offered when the period is asked. */
  readonly dataThrough: SerialDate | null;
  /** Which login columns there are: days proves by count, login by date; neither: the report never proves silence. */
  readonly hasDays: boolean;
  readonly hasLogin: boolean;
  readonly hasTitles: boolean;
  readonly hiddenRows: number;
  readonly lines: readonly ReportLine[];
  readonly refused: RefusedCode | null;
  readonly questions: readonly QuestionCode[];
};
