import type { Finding } from "../../src/domain/findings/finding";
import { severities, type FindingCode } from "../../src/domain/findings/severities";
import { ownTitles } from "../../src/domain/fields/field";
import { adoptBook } from "../../src/domain/license/adoptBook";
import type { CheckedBook, CheckedSheet } from "../../src/domain/rules/checkedBook";
import { procedureRules } from "../../src/domain/rules/procedureRules";
import type { CheckRules } from "../../src/domain/rules/checkRules";
import { procedureSettings, type Settings } from "../../src/domain/settings/settings";
import type { CellValue } from "../../src/domain/values/cell";
import { fromIsoDate } from "../../src/domain/values/serialDate";

/** A day as the serial date in a cell. */
export function day(iso: string): number {
  const date = fromIsoDate(iso);
  if (date === null) throw new Error(`${iso} is no day`);
  return date;
}

/** A number that could be somebody's, made here so that none is printed. */
export function possibleSsn(number: number): string {
  return [234, 56, 7800 + number].join("-");
}

/** What a row of a case has instead of the ordinary, by header. */
export type Changes = Readonly<Record<string, CellValue>>;

/** A small book and everything that is found in it: "U2 email email-spacing -> ..." (see `lineOf`). */
export type CheckCase = {
  readonly code: FindingCode;
  readonly name: string;
  /** Rows of the tab U from row 2; null is a blank row. Two ordinary rows follow them. */
  readonly rows?: readonly (Changes | null)[];
  /** The same for a second tab V; absent: there is no such tab. */
  readonly other?: readonly (Changes | null)[];
  readonly headers?: readonly string[];
  readonly settings?: Partial<Settings>;
  readonly asOf?: string | null;
  readonly formulaCells?: string;
  readonly merges?: readonly string[];
  readonly date1904?: boolean;
  readonly findings: readonly string[];
};

export const countyHeaders = ["First Name", "Last Name", "Case Number", "SSN", "Email", "Worker Number", "Date Issued"];
export const allHeaders = [...countyHeaders, ...Object.values(ownTitles)];

/** A row in which nothing is found: an invented client with a number of their own. */
export function ordinaryRow(number: number): Changes {
  return {
    "First Name": `Client${letters(number)}`,
    "Last Name": "Sample",
    "Case Number": `1B${String(number).padStart(5, "0")}`,
    SSN: possibleSsn(number),
    Email: `client${String(number)}@example.com`,
    "Worker Number": "EC07",
    "Date Issued": day("2026-03-02"),
    "Consent on": day("2026-03-01"),
    "Consent by": "SCD 2608 DocuSign",
    Group: "Unit 12",
  };
}

function letters(number: number): string {
  return Array.from(String(number), (digit) => "abcdefghij".charAt(Number(digit))).join("");
}

export function cellsOf(headers: readonly string[], row: Changes): CellValue[] {
  return headers.map((header) => row[header] ?? "");
}

export function sheetOf(name: string, values: readonly (readonly CellValue[])[], formulaCells = ""): CheckedSheet {
  return { name, visible: true, firstRow: 0, firstColumn: 0, values, formulaCells };
}

/** The case's book, adopted. */
export function bookOf(given: Omit<CheckCase, "code" | "name" | "findings">): CheckedBook {
  const { headers = allHeaders, rows = [], other, formulaCells, merges, date1904 = false } = given;
  const tab = (name: string, changes: readonly (Changes | null)[], first: number, formulas?: string) => {
    const filled = [...changes, {}, {}].map((change, at) =>
      change === null ? headers.map(() => "") : cellsOf(headers, { ...ordinaryRow(first + at), ...change }),
    );
    return sheetOf(name, [headers, ...filled], formulas);
  };
  const sheets = [tab("U", rows, 1, formulaCells), ...(other === undefined ? [] : [tab("V", other, 51)])];
  const book = adoptBook(sheets, given.settings?.adoption ?? procedureSettings.adoption);
  return {
    book,
    sheets,
    date1904,
    activities: new Map(),
    ...(merges === undefined ? {} : { merges: new Map([["U", merges]]) }),
  };
}

export function rulesOf({ settings = {}, asOf = "2026-10-31" }: Pick<CheckCase, "settings" | "asOf">): CheckRules {
  return procedureRules({ ...procedureSettings, ...settings }, asOf === null ? null : day(asOf), day("2026-11-03"));
}

/** Place, field and code; the severity where it is not the code's own; the fix, with "->?" where it is not certain. */
export function lineOf({ tab, row, field, code, severity, fix, decided }: Finding): string {
  const words = [`${tab}${String(row)} ${field} ${code}`];
  if (severity !== severities[code]) words.push(`(${severity})`);
  if (decided !== undefined) words.push(`decided ${decided}`);
  if (fix !== undefined) words.push(fix.certain ? "->" : "->?", JSON.stringify(fix.after));
  return words.join(" ");
}
