import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx, type Cell, type WriteSheet } from "hucre/xlsx";
import { severities } from "../../src/domain/findings/severities";
import { practiceCommand, readJson } from "../builders/practiceCommand";

/** A book in which every code of rules section 4 stands at least once; the findings were worked out by hand. */
const folder = mkdtempSync(join(tmpdir(), "license-list-"));
const at = (name: string): string => join(folder, name);

type Value = string | number | Date | null;

const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month - 1, date));

/** Numbers that pass, made here so that none is printed. */
const ssn = (number: number): string => [234, 56, 7000 + number].join("-");

const header = [
  "First Name", "Last Name", "Case Number", "SSN", "Email", "Worker Number", "Date Issued", "Consent on", "Consent by",
  "Email verified", "Group", "Activation", "Decision", "Hold until", "Hold reason", "Activity start", "Activity end",
  "Revoked on", "Revoke reason",
]; // prettier-ignore

type Title = (typeof header)[number];

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** A row without a finding, with what the case changes. `number` keeps clients apart. */
function row(number: number, changes: Readonly<Partial<Record<Title, Value>>> = {}): Value[] {
  const plain: Partial<Record<Title, Value>> = {
    "First Name": `Client ${letters.charAt(number % 26)}${letters.charAt(Math.floor(number / 26))}`,
    "Last Name": "Sample",
    "Case Number": `1B2K${100 + number}`,
    SSN: ssn(number),
    Email: `client${number}@example.com`,
    "Worker Number": "EC07",
    "Date Issued": day(2026, 3, 2),
    "Consent on": day(2026, 3, 1),
    "Consent by": "SCD 2608 DocuSign",
    Group: "Unit 12",
  };
  return header.map((title) => (title in changes ? (changes[title] ?? null) : (plain[title] ?? null)));
}

type Case = readonly [changes: Readonly<Partial<Record<Title, Value>>>, ...expected: readonly string[]];

/** One row each, from row 2 on: what it changes, and the findings of the row. */
const cases: readonly Case[] = [
  [{}],
  [{ "First Name": " " }, "firstName missing-first-name error"],
  [{ "Last Name": null }, "lastName missing-last-name error"],
  [{ "Case Number": null }, "caseNumber missing-case-number error"],
  [{ SSN: null }, "ssn missing-ssn error"],
  [{ SSN: "applied for" }, "ssn missing-ssn note"],
  [{ Email: null }, "email missing-email error"],
  [{ "Worker Number": null }, "workerNumber missing-worker-number error"],
  [{ "Date Issued": null }, "dateIssued missing-date-issued error"],
  [{ "Last Name": "Double  Space" }, "lastName name-spacing error"],
  [{ "Last Name": "JosÃ©" }, "lastName name-damaged-encoding error"],
  [{ "Case Number": "1B2K1" }, "caseNumber case-number-format error"],
  [{ "Case Number": 1e123 }, "caseNumber case-number-damaged error"],
  [{ "Case Number": "43-30-1B2K777-0-04" }, "caseNumber case-number-county-id error"],
  [{ "Case Number": "91234567A" }, "caseNumber case-number-cin error"],
  [{ "Case Number": "1b2k 778" }, "caseNumber case-number-spacing error"],
  [{ SSN: ssn(17).replaceAll("-", " ") }, "ssn ssn-format error"],
  [{ SSN: 12345678 }, "ssn ssn-lost-zero error"],
  [{ SSN: "000-12-3456" }, "ssn ssn-impossible error"],
  [{ SSN: "111-11-1111" }, "ssn ssn-placeholder error"],
  [{ SSN: "078-05-1120" }, "ssn ssn-published error"],
  [{ SSN: "900-70-1234" }, "ssn ssn-itin error"],
  [{ SSN: "90012345P" }, "ssn ssn-pseudo warning"],
  [{ Email: "client at example.com" }, "email email-malformed error"],
  [{ Email: " spaced@example.com" }, "email email-spacing error"],
  [{ Email: ["client25", "gmial.com"].join("@") }, "email email-typo warning"],
  [{ Email: "clerk@mail.county.example" }, "email email-staff-domain warning"],
  [{ "Worker Number": "EC 07!" }, "workerNumber worker-number-format error"],
  [{ "Worker Number": "EC99" }, "workerNumber worker-number-new note"],
  [{ "Date Issued": "3/13/2026", "Consent on": day(2026, 3, 13) }, "dateIssued date-text error"],
  [{ "Date Issued": "3/4/2026" }, "dateIssued date-ambiguous error"],
  [{ "Date Issued": day(2026, 11, 4), "Consent on": day(2026, 11, 3) }, "dateIssued date-future error"],
  [{ "Date Issued": day(2022, 7, 4), "Consent on": day(2022, 7, 1) }, "dateIssued date-before-program warning"],
  [{ "Consent on": null }, "consentOn consent-missing error"],
  [{ "Consent on": day(2026, 3, 3) }, "consentOn consent-after-issue error"],
  [{ "Consent by": null, "Email verified": "Yes" }, "consentBy consent-method-missing warning"],
  [{ "Consent by": "Written" }, "emailVerified email-not-verified warning"],
  [{ Email: "twice@example.com" }, "email duplicate-email error"],
  [{ Email: "TWICE@example.com" }, "email duplicate-email error"],
  [{ SSN: ssn(900) }, "ssn duplicate-ssn error"],
  [{ SSN: ssn(900) }, "ssn duplicate-ssn error"],
  [{ "First Name": "Same", "Last Name": "Client", "Case Number": "CD34567" }, "row duplicate-client error"],
  [{ "First Name": "SAME", "Last Name": "client", "Case Number": "CD34567" }, "row duplicate-client error"],
  [{ SSN: ssn(901) }, "row same-client-other-unit warning"],
  [{ SSN: ssn(902) }, "row duplicate-revoked note"],
  [{ SSN: ssn(902), "Revoked on": day(2026, 1, 2), "Date Issued": day(2025, 1, 2), "Consent on": day(2025, 1, 1), "Revoke reason": "moved" }],
  [{ "Revoked on": day(2026, 9, 1) }, "revokeReason revoked-without-reason error"],
  [{ "Revoked on": day(2026, 3, 1), "Revoke reason": "moved" }, "revokedOn revoked-before-issued error"],
  [{ Group: null }, "group group-missing warning"],
  [{ Group: "Unit 99" }, "group group-unknown error"],
  [{ "Activity start": day(2026, 1, 15), "Activity end": day(2026, 4, 15) }, "activityEnd interval-too-long error"],
  [{ Decision: "Hold", "Hold until": day(2026, 10, 30), "Hold reason": "medical" }, "holdUntil hold-expired warning"],
  [{ Decision: "Hold", "Hold until": day(2026, 12, 1) }, "holdReason hold-incomplete warning"],
  [{ "Date Issued": day(2026, 10, 1), Activation: "Invited" }, "activation activation-overdue warning"],
]; // prettier-ignore

function plainCells(rows: readonly (readonly Value[])[]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [at, line] of rows.entries()) {
    for (const [column, value] of line.entries())
      if (value instanceof Date) cells.set(`${at},${column}`, { value, type: "date", style: { numFmt: "m/d/yyyy" } });
  }
  return cells;
}

beforeAll(async () => {
  const list = [header, ...cases.map(([changes], number) => row(number, changes))];
  // A blank row, an entry below it, a formula, and two entries whose group cells are merged.
  list.push(
    header.map(() => null),
    row(80),
    row(81),
    row(82, { Group: null }),
  );
  const last = list.length;
  const cells = plainCells(list);
  cells.set(`${last - 2},5`, { value: "EC07", formula: '"EC"&"07"', formulaResult: "EC07" });
  const unit: WriteSheet = {
    name: "Unit 12",
    rows: list,
    cells,
    merges: [{ startRow: last - 2, startCol: 10, endRow: last - 1, endCol: 10 }],
  };
  const other = [
    [...header.slice(0, 6), "Email"],
    [...row(90, { SSN: ssn(901) }).slice(0, 6), null],
  ];
  const setup = [
    ["Section", "Name", "Value", "Value 2", "Note"],
    ["Staff", "county.example", "", "", ""],
    ["Group", "Unit 12", "Unit 12", "", ""],
  ];
  const sheets = [unit, { name: "Unit 7", rows: other }, { name: "Setup", rows: setup }];
  writeFileSync(at("book.xlsx"), await writeXlsx({ sheets, dateSystem: "1904" }));
});

/** Findings of the sheets and of rows that are no case of their own. */
const ofSheets = (last: number): string[] => [
  "Unit 12 1 row date-system-1904 note",
  `Unit 12 ${last - 2} row row-outside-list warning`,
  `Unit 12 ${last - 1} row row-outside-list warning`,
  `Unit 12 ${last - 1} workerNumber formula-in-entry error`,
  `Unit 12 ${last - 1} group merged-cells error`,
  `Unit 12 ${last} row row-outside-list warning`,
  `Unit 12 ${last} group group-missing warning`,
  "Unit 7 1 dateIssued header-missing error",
  "Unit 7 1 email header-duplicate error",
  "Unit 7 2 row same-client-other-unit warning",
];

test("[rules 4] every code is told of its cell, and nothing else", async () => {
  const run = await practiceCommand(
    at("book.xlsx"),
    "--as-of",
    "2026-10-31",
    "--today",
    "2026-11-03",
    "--json",
    at("out.json"),
  );
  expect([run.stderr, run.exit]).toEqual(["", 0]);
  const { findings, roundTrips } = readJson(at("out.json"));
  const found = findings.map(({ tab, row: number, field, code, severity }) => `${tab} ${number} ${field} ${code} ${severity}`); // prettier-ignore
  const ofRows = cases.flatMap(([, ...expected], index) => expected.map((text) => `Unit 12 ${index + 2} ${text}`));
  expect([...found].sort()).toEqual([...ofRows, ...ofSheets(cases.length + 5)].sort());
  expect(Object.keys(severities).filter((code) => !findings.some((finding) => finding.code === code))).toEqual([]);
  expect(roundTrips.read).toBe(2);
});

test("a finding of the JSON has its place, its code and its severity, and nothing else", () => {
  const keys = new Set(readJson(at("out.json")).findings.flatMap((finding) => Object.keys(finding)));
  expect(keys).toEqual(new Set(["tab", "row", "field", "code", "severity"]));
});

test("[I6] the JSON says nothing of any SSN, name, address or case number", () => {
  const text = readFileSync(at("out.json"), "utf8");
  expect(text).not.toMatch(/\d{3}-?\d{2}-?\d{4}|\b\d{7,9}\b/);
  expect(text).not.toMatch(/@|Sample|1B2K|90012345/);
});
