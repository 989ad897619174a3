import { noAttendance } from "../../../src/domain/attendance/attendance";
import type { ReportSheet } from "../../../src/domain/plan/reportSheet";
import { staffReportOf } from "../../../src/domain/report/staffReportOf";
import { staffReportSheet } from "../../../src/domain/report/staffReportSheet";
import { unitReportOf } from "../../../src/domain/report/unitReportOf";
import { unitReportSheet } from "../../../src/domain/report/unitReportSheet";
import type { CellValue } from "../../../src/domain/values/cell";
import { staffReportWords, unitSheetWords } from "../../../src/text/reportSheetWords";
import { client, day, report, review, seen, span, unitTab, usersList, type RowCells } from "../../builders/month";
import { setupSheet } from "../../builders/setup";

const today = day("2026-11-03");

/** Two units; reports of September and October. */
function twoUnits(setup: readonly (readonly (string | number)[])[] = []) {
  const rows = Array.from({ length: 12 }, (_, at) => client(at + 1, at === 0 ? { revokedOn: "" } : {}));
  const said = (days: number) =>
    Array.from({ length: 14 }, (_, at) => ({
      email: `client${String(at + 1)}@example.com`,
      days: at % 3 === 0 ? days : 0,
      seconds: 5400,
    }));
  return review({
    sheets: [
      unitTab("Unit 12", rows),
      unitTab("R&D", [client(13), client(14)]),
      ...(setup.length === 0 ? [] : [setupSheet(...setup)]),
    ],
    reports: [report(span("2026-09"), said(0)), report(span("2026-10"), said(2))],
  });
}

const unitSheet = (found = twoUnits(), scope: string | null = null): ReportSheet =>
  unitReportSheet(unitReportOf(found, noAttendance, today, scope), unitSheetWords);

/** The rows of a table by the headers; blank cells stay. */
function rowsOf(sheet: ReportSheet, table: string): Record<string, CellValue>[] {
  const found = sheet.tables.find(({ name }) => name === table);
  return (found?.rows ?? []).map((row) => Object.fromEntries(row.map((cell, at) => [found?.headers[at] ?? "", cell])));
}

const textOf = (sheet: ReportSheet) => JSON.stringify(sheet);

describe("[R80] the sheet Unit report", () => {
  test("has three tables of one width each, and a chart over headers that are there", () => {
    const sheet = unitSheet();
    expect(sheet.tables.map(({ name }) => name)).toEqual(["LicenseListUnits", "LicenseListMonths", "LicenseListFlow"]);
    for (const { headers, formats, rows } of sheet.tables) {
      expect(new Set(headers).size).toBe(headers.length);
      for (const row of [formats, ...rows]) expect(row).toHaveLength(headers.length);
    }
    for (const { table, headers, text, title } of sheet.charts) {
      const columns = sheet.tables.find(({ name }) => name === table)?.headers ?? [];
      expect(columns).toEqual(expect.arrayContaining([...headers]));
      expect([text, title]).not.toContain("");
    }
    expect(sheet).toMatchObject({ sheet: "Unit report", landscape: true });
    expect(sheet.footer).toBe("License List, unit report of Nov 3, 2026, page &P of &N");
  });

  test("before the first import candidates and who is late are blank, because nobody knows them", () => {
    const found = review({ sheets: [unitTab("Unit 12", [client(1)])], reports: [] });
    expect(rowsOf(unitSheet(found), "LicenseListUnits")).toMatchObject([
      { "On the list": 1, Candidates: "", "Time to activate over": "", "Known in time": "", "Known not in time": "" },
    ]);
  });

  test("the last row is the sum, which the chart leaves out; a single unit has none", () => {
    expect(rowsOf(unitSheet(), "LicenseListUnits").map((row) => [row["Unit"], row["On the list"]])).toEqual([
      ["Unit 12", 12],
      ["R&D", 2],
      ["All units", 14],
    ]);
    expect(unitSheet().charts[0]).toMatchObject({ table: "LicenseListUnits", rows: 2 });
    expect(rowsOf(unitSheet(twoUnits(), "R&D"), "LicenseListUnits")).toHaveLength(1);
  });

  test("hours have two places and are cut; what is not known is blank, not 0", () => {
    const rows = rowsOf(unitSheet(), "LicenseListMonths");
    expect(rows.at(-1)).toEqual({
      Month: "Oct 2026",
      "Reports cover": "whole month",
      "Hours viewed": 21,
      "Countable hours": "",
      "People active": 5,
    });
    expect(rows[0]).toEqual({
      Month: "Nov 2025",
      "Reports cover": "not imported",
      "Hours viewed": "",
      "Countable hours": "",
      "People active": "",
    });
  });

  test("says through which day, of which units, and that it has no names", () => {
    expect(unitSheet().lines).toEqual([
      "Units: all. Data through Oct 31, 2026. Made on Nov 3, 2026.",
      "Licenses on the list: 14; candidates: 0.",
      "Counts only, no names.",
    ]);
    expect(unitSheet(twoUnits([["Seats", "Pool", 20]])).lines[1]).toContain("Seats: 20 in all, 6 free.");
  });

  test("[R81] hidden counts stand as words in tables, charts and lines alike, and are explained", () => {
    const sheet = unitSheet(twoUnits([["Rule", "Hide counts below", 11]]));
    expect(rowsOf(sheet, "LicenseListUnits").map((row) => row["On the list"])).toEqual(["hidden", "hidden", 14]);
    expect(rowsOf(sheet, "LicenseListMonths").at(-1)).toMatchObject({ "People active": "hidden" });
    expect(sheet.lines.at(-1)).toContain("hidden: from 1 to 10 people");
    const counts = sheet.tables.flatMap(({ rows, formats }) =>
      rows.flatMap((row) => row.filter((_, at) => formats[at] === "count")),
    );
    expect(counts.filter((count) => typeof count === "number" && count > 0 && count < 11)).toEqual([]);
  });

  test("[R81] hours of a month with few learners are the word hidden, those of enough people are not", () => {
    const hoursOf = (hideBelow: number, scope: string | null) =>
      rowsOf(unitSheet(twoUnits([["Rule", "Hide counts below", hideBelow]]), scope), "LicenseListMonths").at(-1)?.[
        "Hours viewed"
      ];
    expect([11, 5].map((hideBelow) => hoursOf(hideBelow, null))).toEqual([21, 21]);
    expect([11, 5].map((hideBelow) => hoursOf(hideBelow, "R&D"))).toEqual(["hidden", "hidden"]);
    expect([11, 5].map((hideBelow) => hoursOf(hideBelow, "Unit 12"))).toEqual(["hidden", "hidden"]);
    expect(hoursOf(0, "R&D")).toBe(3);
  });

  test("holds nothing of a client, not even of one on the list twice", () => {
    expect(textOf(unitSheet())).not.toMatch(/Given|Family|1B2K|example|EC01|900-00/);
  });
});

describe("[R80] the sheet Staff report", () => {
  const rows: RowCells[] = [
    client(1, { workerNumber: "W200", lastLogin: "", revokedOn: "", decision: "" }),
    client(2, { workerNumber: "W100" }),
    client(3, { workerNumber: "" }),
    client(4, { workerNumber: "w100", lastName: "Aaron" }),
    client(5, { workerNumber: "W100", revokedOn: day("2026-10-01") }),
    client(6, { workerNumber: "W300", lastName: "900-00-1234", dateIssued: "" }),
  ];
  const found = review({
    sheets: [unitTab("Unit 12", rows)],
    reports: [
      report(span("2026-10"), [{ email: "client2@example.com", days: 3, seconds: 5999 }]),
      usersList("2026-10-31", [
        { email: "client2@example.com", seen: seen("2026-10-30") },
        { email: "client4@example.com", seen: seen("2026-10-02", "openLogin") },
      ]),
    ],
  });
  const sheet = (workers: readonly string[] | null = null) =>
    staffReportSheet(staffReportOf(found, noAttendance, today, null, workers), staffReportWords);

  test("lists open rows by worker and name, rows without a worker last", () => {
    expect(rowsOf(sheet(), "LicenseListStaff").map((row) => [row["Worker number"], row["Last name"]])).toEqual([
      ["w100", "Aaron"],
      ["W100", "Family2"],
      ["W200", "Family1"],
      ["W300", "(left out)"],
      ["", "Family3"],
    ]);
    expect(rowsOf(sheet(["w100 "]), "LicenseListStaff")).toHaveLength(2);
  });

  test("says status, last login, hours and the next step; no day that is only proposed", () => {
    const [aaron, second] = rowsOf(sheet(["W100"]), "LicenseListStaff");
    expect(second).toEqual({
      "Worker number": "W100",
      Unit: "Unit 12",
      "Last name": "Family2",
      "First name": "Given2",
      Status: "Active",
      "Last login": day("2026-10-30"),
      "Hours viewed": 1.65,
      "Countable hours": "",
      "Next step": "",
    });
    expect(aaron).toMatchObject({ "Last login": "", "Hours viewed": "" });
    expect(rowsOf(sheet(["W300"]), "LicenseListStaff")[0]).toMatchObject({
      Status: "Request",
      "Next step": "Record consent",
    });
  });

  test("begins with the line about confidentiality, and has no e-mail address, case number or SSN", () => {
    expect(sheet().lines[0]).toMatch(/^CONFIDENTIAL/);
    expect(sheet().footer).toMatch(/^CONFIDENTIAL/);
    expect(textOf(sheet())).not.toMatch(/example\.com|1B2K|900-00/);
  });
});
