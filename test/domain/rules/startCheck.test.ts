import type { FindingCode } from "../../../src/domain/findings/severities";
import { adoptBook } from "../../../src/domain/license/adoptBook";
import type { CheckRules } from "../../../src/domain/rules/checkRules";
import { startCheck } from "../../../src/domain/rules/startCheck";
import { procedureSettings } from "../../../src/domain/settings/settings";
import type { CellValue } from "../../../src/domain/values/cell";
import { fromIsoDate } from "../../../src/domain/values/serialDate";

const day = (text: string): number => fromIsoDate(text) ?? Number.NaN;
const header = ["First Name", "Last Name", "Case Number", "SSN", "Email", "Worker Number", "Date Issued"];
const extra = ["Consent on", "Consent by", "Email verified", "Group", "Decision", "Hold until", "Hold reason", "Activity start", "Activity end", "Revoked on", "Revoke reason"]; // prettier-ignore

/** A number that passes, made here so that none is printed. */
const ssn = (number: number): string => [234, 56, 7890 + number].join("-");

/** A row without a finding, with what the case changes. */
function row(number: number, changes: Readonly<Record<string, CellValue>> = {}): CellValue[] {
  const plain: Record<string, CellValue> = {
    "First Name": `Client${"abcdefghij".charAt(number)}`,
    "Last Name": "Sample",
    "Case Number": `1B2K10${String(number)}`,
    SSN: ssn(number),
    Email: `client${String(number)}@example.com`,
    "Worker Number": "EC07",
    "Date Issued": day("2026-03-02"),
    "Consent on": day("2026-03-01"),
    "Consent by": "SCD 2608 DocuSign",
    "Email verified": "",
    Group: "Unit 12",
  };
  return [...header, ...extra].map((title) => changes[title] ?? plain[title] ?? "");
}

const rules: CheckRules = {
  settings: { ...procedureSettings, groups: new Map([["U", { groups: ["Unit 12"], alternates: [] }]]) },
  asOf: day("2026-10-31"),
  today: day("2026-11-03"),
};

function check(
  tabs: Readonly<Record<string, readonly CellValue[][]>>,
  formulaCells = "",
  date1904 = false,
  given: CheckRules = rules,
): string[] {
  const sheets = Object.entries(tabs).map(([name, rows]) => ({
    name,
    visible: true,
    firstRow: 0,
    firstColumn: 0,
    values: rows,
    formulaCells,
  }));
  const { findings } = startCheck({ book: adoptBook(sheets), sheets, date1904, activities: new Map() }, given);
  return findings.map(({ tab, row: at, field, code }) => `${tab} ${String(at)} ${field} ${code}`);
}

const titles = [...header, ...extra];
const one = (changes: Readonly<Record<string, CellValue>>): string[] =>
  check({ U: [titles, row(1, changes), row(2)] }).filter((line) => line.startsWith("U 2 "));

test("a list in order has no finding", () => {
  expect(check({ U: [titles, row(1), row(2)] })).toEqual([]);
});

const cases: readonly (readonly [
  FindingCode,
  Readonly<Record<string, CellValue>>,
  Readonly<Record<string, CellValue>>,
  string,
])[] = [
  ["missing-first-name", { "First Name": " " }, { "First Name": "X" }, "firstName"],
  ["missing-last-name", { "Last Name": "" }, { "Last Name": "X" }, "lastName"],
  ["missing-worker-number", { "Worker Number": "\u00a0" }, {}, "workerNumber"],
  ["missing-date-issued", { "Date Issued": "" }, {}, "dateIssued"],
  ["missing-ssn", { SSN: "none yet, applied" }, {}, "ssn"],
  ["date-text", { "Date Issued": "3/13/2026" }, {}, "dateIssued"],
  ["date-ambiguous", { "Date Issued": "3/4/2026" }, { "Date Issued": day("2026-03-04") }, "dateIssued"],
  ["date-future", { "Date Issued": day("2026-11-04") }, { "Date Issued": day("2026-11-03") }, "dateIssued"],
  ["date-before-program", { "Date Issued": day("2022-07-04"), "Consent on": day("2022-07-01") }, { "Date Issued": day("2022-07-05"), "Consent on": day("2022-07-01") }, "dateIssued"], // prettier-ignore
  ["consent-missing", { "Consent on": "" }, { "Consent on": day("2026-03-02") }, "consentOn"],
  ["consent-after-issue", { "Consent on": day("2026-03-03") }, { "Consent on": day("2026-03-02") }, "consentOn"],
  ["consent-method-missing", { "Consent by": "", "Email verified": "yes" }, {}, "consentBy"],
  [
    "email-not-verified",
    { "Consent by": "e-mail" },
    { "Consent by": "e-mail", "Email verified": "yes" },
    "emailVerified",
  ],
  ["group-missing", { Group: " " }, {}, "group"],
  ["group-unknown", { Group: "Unit 13" }, {}, "group"],
  ["interval-too-long", { "Activity start": day("2026-01-15"), "Activity end": day("2026-04-15") }, { "Activity start": day("2026-01-15"), "Activity end": day("2026-04-14") }, "activityEnd"], // prettier-ignore
  ["hold-incomplete", { Decision: "Hold", "Hold until": day("2026-12-01") }, { Decision: "hold", "Hold until": day("2026-12-01"), "Hold reason": "medical" }, "holdReason"], // prettier-ignore
  ["hold-expired", { "Hold until": day("2026-10-30"), "Hold reason": "medical" }, { "Hold until": day("2026-10-31"), "Hold reason": "medical" }, "holdUntil"], // prettier-ignore
  ["revoked-without-reason", { "Revoked on": day("2026-05-01") }, { "Revoked on": day("2026-05-01"), "Revoke reason": "moved" }, "revokeReason"], // prettier-ignore
  ["revoked-before-issued", { "Revoked on": day("2026-03-01"), "Revoke reason": "moved" }, { "Revoked on": day("2026-03-02"), "Revoke reason": "moved" }, "revokedOn"], // prettier-ignore
];

test.each(cases)("[rules 4] %s is found at its cell, and its near miss is not", (code, changes, nearMiss, field) => {
  expect(one(changes)).toEqual([`U 2 ${field} ${code}`]);
  expect(one(nearMiss)).toEqual([]);
});

test("[rules 4] date-future is the one use of the clock: without a data-through date no hold has expired", () => {
  const hold = row(1, { "Hold until": day("2026-01-01"), "Hold reason": "medical" });
  expect(check({ U: [titles, hold, row(2)] }, "", false, { ...rules, asOf: null })).toEqual([]);
});

describe("[rules 4] across rows and tabs", () => {
  test("[R59] one address on two open rows is found on each, also across tabs; a revoked row is a re-issue", () => {
    const twice = check({ U: [titles, row(1), row(2)], V: [titles, row(3, { Email: " CLIENT1@example.com" })] });
    expect(twice.filter((line) => line.endsWith("duplicate-email"))).toEqual([
      "U 2 email duplicate-email",
      "V 2 email duplicate-email",
    ]);
    const again = check({
      U: [
        titles,
        row(1, { "Revoked on": day("2026-05-01"), "Revoke reason": "moved" }),
        row(2, { Email: "client1@example.com" }),
      ],
    });
    expect(again).toEqual(["U 3 row duplicate-revoked"]);
  });

  test("the same SSN on one tab and on two tabs are different findings", () => {
    expect(check({ U: [titles, row(1), row(2, { SSN: ssn(1) })] })).toEqual([
      "U 2 ssn duplicate-ssn",
      "U 3 ssn duplicate-ssn",
    ]);
    expect(check({ U: [titles, row(1)], V: [titles, row(2, { SSN: ssn(1) })] })).toEqual([
      "U 2 row same-client-other-unit",
      "V 2 row same-client-other-unit",
    ]);
  });

  test("[B1.7] two people of one case are no finding, the same name in one case is", () => {
    expect(check({ U: [titles, row(1), row(2, { "Case Number": "1B2K101" })] })).toEqual([]);
    const same = { "Case Number": "1B2K101", "First Name": "clientB " };
    expect(check({ U: [titles, row(1), row(2, same)] })).toContain("U 3 row duplicate-client");
  });

  test("[B1.9] a worker number on one row only is noted", () => {
    expect(one({ "Worker Number": "EC09" })).toEqual(["U 2 workerNumber worker-number-new"]);
  });
});

describe("[rules 4] the sheet", () => {
  test("a header missing or doubled is found at the header row", () => {
    const short = titles.filter((title) => title !== "SSN");
    const rows = [row(1), row(2)].map((cells) => cells.filter((_, column) => column !== 3));
    expect(check({ U: [short, ...rows] })).toEqual(["U 1 ssn header-missing"]);
    expect(check({ U: [[...titles, "Email address"], row(1), row(2)] })).toEqual(["U 1 email header-duplicate"]);
  });

  test("[design 5] a cell with a formula has no correction: what it shows would be written over it, and a write leaves it alone", () => {
    const sheets = [{ name: "U", visible: true, firstRow: 0, firstColumn: 0, values: [titles, row(1, { "Case Number": "1b2k101" }), row(2, { "Case Number": "1b2k102" })], formulaCells: "C2" }]; // prettier-ignore
    const { findings } = startCheck({ book: adoptBook(sheets), sheets, date1904: false, activities: new Map() }, rules);
    expect(findings.map(({ row: at, code, fix }) => [at, code, fix?.after])).toEqual([
      [2, "formula-in-entry", undefined],
      [2, "case-number-spacing", undefined],
      [3, "case-number-spacing", "1B2K102"],
    ]);
  });

  test("[rules 4] a cell with first and last name is one finding with one correction, none where it is a formula", () => {
    const rowOf = (number: number) => [` Sample,  ${String(row(number)[0])}`, ...row(number).slice(2)];
    const values = [["Client Name", ...titles.slice(2)], rowOf(1), rowOf(2)];
    const sheets = [{ name: "U", visible: true, firstRow: 0, firstColumn: 0, values, formulaCells: "A2" }];
    const { findings } = startCheck({ book: adoptBook(sheets), sheets, date1904: false, activities: new Map() }, rules);
    expect(findings.map(({ row: at, field, code, fix }) => [at, field, code, fix?.after])).toEqual([
      [2, "firstName", "formula-in-entry", undefined],
      [2, "firstName", "name-spacing", undefined],
      [3, "firstName", "name-spacing", `Sample, ${String(row(2)[0])}`],
    ]);
  });

  test("rows below a gap are outside the list, a formula is found at its field, 1904 is noted once", () => {
    expect(check({ U: [titles, row(1), [], row(2)] })).toEqual(["U 4 row row-outside-list"]);
    expect(check({ U: [titles, row(1), row(2)] }, "U!C2,B7:C9")).toEqual(["U 2 caseNumber formula-in-entry"]);
    expect(check({ U: [titles, row(1), row(2)] }, "", true)).toEqual(["U 1 row date-system-1904"]);
  });
});
