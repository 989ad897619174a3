import { readReport, type ReadReportOptions } from "../../../src/domain/usage/readReport";
import { refusedReport } from "../../../src/domain/usage/refusedReport";
import type { ColumnReading, ReadReport, ReportAnswers, ReportSheet } from "../../../src/domain/usage/report";
import type { CellValue } from "../../../src/domain/values/cell";
import { fromIsoDate, isoDate, type SerialDate } from "../../../src/domain/values/serialDate";
import { readingWords } from "../../builders/readingWords";

type Rows = readonly (readonly CellValue[])[];

function read(rows: Rows, given: ReportAnswers & ReadReportOptions & { file?: string } = {}): ReadReport {
  const { file = "summary 2026-10.csv", fallbackPeriod, rememberedColumns, ...answers } = given;
  const options = {
    ...(fallbackPeriod && { fallbackPeriod }),
    ...(rememberedColumns && { rememberedColumns }),
  };
  return readReport({ file, sheets: [{ name: "One", rows }] }, answers, options);
}

const day = (text: string): SerialDate => fromIsoDate(text) ?? Number.NaN;
const spans = (report: ReadReport): string[] =>
  report.lines.flatMap(({ person }) =>
    person ? [person.period ? `${isoDate(person.period.from)}..${isoDate(person.period.to)}` : "none"] : [],
  );
const header = ["Name", "Email", "Days Logged In"];
const ann = ["Ann", "ann@example.com", 3];

describe("the table of a report", () => {
  const sheet = (name: string, rows: Rows): ReportSheet => ({ name, rows });

  it("[V2] is on the sheet whose headers tell most, and other reports are named", () => {
    const sheets = [
      sheet("Cover", [
        ["Contact", "Email"],
        ["Mo", "mo@example.com"],
      ]),
      sheet("Oct", [header, ann]),
      sheet("Learner Summary", [header, ann]),
    ];
    const report = readReport({ file: "x 2026-10", sheets }, {}, {});
    expect([report.sheet, report.otherSheets]).toEqual(["Learner Summary", ["Oct"]]);
    expect(readReport({ file: "x 2026-10", sheets }, { sheet: "Oct" }, {}).sheet).toBe("Oct");
  });

  it("[V10a] is read though another sheet is an Organization Summary", () => {
    const sheets = [
      sheet("Org", [
        ["Start Day", "People Logged In"],
        ["10/1/2026", 4],
      ]),
      sheet("People", [header, ann]),
    ];
    expect(readReport({ file: "x 2026-10", sheets }, {}, {}).refused).toBeNull();
  });

  it("[V10a] is refused by name when it counts people, also with an address above it", () => {
    expect(
      read([
        ["Prepared by", "mo@example.com"],
        ["Start Day", "People Logged In"],
        ["10/1/2026", 4],
      ]),
    ).toEqual(refusedReport("summary 2026-10.csv", "no-people"));
  });

  it("[section 5] without any header is no table", () => {
    expect(read([["ann@example.com", 3]]).refused).toBe("not-a-table");
    expect(read([["List"], ["ann@example.com", 3]]).refused).toBe("not-a-table");
  });

  it("[section 5] counts lines from the first that is not empty to the last", () => {
    expect(
      read([[], ["", " "], header, ann, [], ann, [""], []]).lines.map(({ number, fate }) => [number, fate]),
    ).toEqual([
      [1, "skipped"],
      [2, "person"],
      [3, "skipped"],
      [4, "duplicate"],
    ]);
  });

  it("[V6] lets blank columns stand between the others", () => {
    expect(
      readingWords(
        read([
          ["", "Name", "", "E-mail", "", "Days active"],
          ["", "Ann", "", "ann@example.com", "", 3],
        ]),
      ).lines[1],
    ).toBe('2: ann@example.com "Ann" 3 days');
  });

  it("[section 5] takes a line of totals, a note, and nobody's line for what they are", () => {
    const rows = [
      header,
      ann,
      ["Grand Total", "", 3],
      ["Source: LinkedIn"],
      ["* Pacific time"],
      ["October 2026"],
      ["Someone"],
      ["(deleted user)", "", 1],
    ];
    expect(read(rows).lines.map((line) => (line.fate === "person" ? "person" : line.reason))).toEqual([
      "header",
      "person",
      "total",
      "preamble",
      "preamble",
      "preamble",
      "no-email",
      "no-email",
    ]);
  });
});

describe("columns that a person gave", () => {
  const spanish: Rows = [
    ["Nombre", "Correo", "Días"],
    ["Ana", "ana@example.com", "2"],
  ];
  const given: readonly ColumnReading[] = [
    { field: "email", column: 1, header: "Correo" },
    { field: "days", column: 2, header: "Días" },
  ];

  it("[V10e] are asked for, then read", () => {
    expect(read(spanish).questions).toEqual(["columns"]);
    expect(readingWords(read(spanish, { columns: given })).lines).toEqual([
      "1: skipped header",
      "2: ana@example.com 2 days",
    ]);
  });

  it("[issue 2, 3] are remembered by the shape of the headers", () => {
    const shapes: string[] = [];
    const remembers = (shape: string) => (shapes.push(shape), given);
    expect(read(spanish, { rememberedColumns: remembers }).questions).toEqual([]);
    expect(shapes).toEqual(["Nombre | Correo | Días"]);
  });

  it("[V9] hold for repeated headers too", () => {
    const [names = [], ana = []] = spanish;
    expect(
      read([names, ana, names, ["Leo", "leo@example.com", "0"]], { columns: given }).lines.map(({ fate }) => fate),
    ).toEqual(["skipped", "person", "skipped", "person"]);
  });

  it("can say that a known header means something else", () => {
    const columns: readonly ColumnReading[] = [
      { field: "email", column: 1, header: "Email" },
      { field: "hours", column: 2, header: "Days Logged In" },
    ];
    expect(read([header, ann], { columns, durationUnit: "hours" }).hasDays).toBe(false);
  });
});

describe("the period of a line", () => {
  it.each([
    ["Aug-22", "2022-08-01..2022-08-31"],
    ["August 2022", "2022-08-01..2022-08-31"],
    ["08/2022", "2022-08-01..2022-08-31"],
    ["2022-8", "2022-08-01..2022-08-31"],
    ["8/1/2022", "2022-08-01..2022-08-31"],
    [44774, "2022-08-01..2022-08-31"],
    ["08/01/2022 - 10/31/2022", "2022-08-01..2022-10-31"],
    ["Summer", "none"],
  ])("[V9] with %s under Month is %s", (month, period) => {
    expect(
      spans(
        read([
          ["Month", ...header],
          [month, ...ann],
        ]),
      ),
    ).toEqual([period]);
  });

  it("[V9] is the file's where its month is blank, and asked where nobody says any", () => {
    const rows = [
      ["Month", ...header],
      ["", ...ann],
      ["Sep 2026", "Bo", "bo@example.com", 1],
    ];
    expect(spans(read(rows))).toEqual(["2026-10-01..2026-10-31", "2026-09-01..2026-09-30"]);
    const open = read(rows, { file: "x.csv" });
    expect([open.period, open.questions, spans(open)]).toEqual([null, ["period"], ["none", "2026-09-01..2026-09-30"]]);
  });

  it("[A2.2] is from its first day to its last, both columns settled together", () => {
    const rows = [
      ["Start Day (PST/PDT)", "End Day (PST/PDT)", ...header],
      ["10/01/2026", "10/31/2026", ...ann],
      ["10/9/2026", "10/1/2026", "Bo", "bo@example.com", 1],
    ];
    const report = read(rows, { file: "x.csv" });
    expect([spans(report), report.questions]).toEqual([["2026-10-01..2026-10-31", "none"], ["period"]]);
  });
});

describe("the period of a file", () => {
  const october = { from: day("2026-10-01"), to: day("2026-10-31") };
  const periodOf = (above: Rows, file = "x.csv"): unknown =>
    readingWords(read([...above, header, ann], { file })).period;

  it.each([
    [[["From: 10/01/2026"], ["To: 10/31/2026"]], "2026-10-01..2026-10-31"],
    [[["Period", 46296, "to", 46326]], "2026-10-01..2026-10-31"],
    [[["October 2026"], ["Reporting period: Aug 1 - Oct 31, 2026"]], "2026-08-01..2026-10-31"],
    [[["Date: 10/01/2026 - 10/31/2026 Generated: 11/02/2026"]], "2026-10-01..2026-10-31"],
    [[["Run date: 11/04/2026"]], null],
    [[["Data as of October 31, 2026"]], null],
    [[["11/04/2026"]], null],
  ])("[section 5] from the titles %j is %s", (above, period) => {
    expect(periodOf(above)).toBe(period);
  });

  it("[section 5] from the titles wins over the name where they overlap", () => {
    expect(periodOf([["Period: 08/01/2026 - 10/31/2026"]], "x 2026-10.csv")).toBe("2026-08-01..2026-10-31");
  });

  it("[section 5] is filled in, or asked where it leaves out what the file says", () => {
    expect(read([header, ann], { file: "x.csv", fallbackPeriod: october }).period).toEqual(october);
    const whole = { from: day("2026-08-01"), to: day("2026-10-31") };
    expect(read([header, ann], { fallbackPeriod: whole }).period).toEqual(october);
    const other = read([header, ann], { fallbackPeriod: { from: day("2026-09-01"), to: day("2026-09-30") } });
    expect([other.period, other.questions, spans(other)]).toEqual([null, ["period"], ["none"]]);
  });

  it("[section 1] of a users list is the day it was made", () => {
    const users = (above: Rows, file: string): unknown =>
      readingWords(read([...above, ["Email", "Status"], ["ann@example.com", "Active"]], { file })).period;
    expect(users([["Run date: 10/31/2026"]], "users.csv")).toBe("2026-10-31..2026-10-31");
    expect(users([["Users as of Oct 31, 2026"]], "users 2026-11-02.csv")).toBe("2026-10-31..2026-10-31");
    expect(users([], "users 2026-10.csv")).toBeNull();
    expect(users([], "users 2026-10-31_2026-10-31.csv")).toBe("2026-10-31..2026-10-31");
  });

  it("[A2.5] is offered the last day of the data", () => {
    expect(read([["As of 10/31/2026"], header, ann], { file: "x.csv" }).dataThrough).toBe(day("2026-10-31"));
  });
});

describe("what decides", () => {
  const lastLogin = (value: CellValue): string | undefined =>
    readingWords(
      read(
        [
          ["Email", "Last Login"],
          ["ann@example.com", value],
        ],
        { file: "users 2026-10-31.csv" },
      ),
    ).lines[1];

  it("[D2] a log-in more than a year after what the report covers cannot be", () => {
    expect(lastLogin("11/01/2027")).toBe("2: ann@example.com openLogin 2027-11-01");
    expect(lastLogin("11/02/2027")).toBe("2: needsYou value-unreadable ann@example.com");
  });

  it("[section 5] a blank log-in is unknown, not old", () => {
    expect(lastLogin("")).toBe("2: ann@example.com");
  });

  it("[A5] the latest of log-in, view and engagement is shown with its kind", () => {
    const rows = [
      ["Email", "Last Login", "Last Viewed", "Last Activity"],
      ["a@example.com", "10/01/2026", "10/20/2026", ""],
      ["b@example.com", "10/20/2026", "10/20/2026", "10/13/2026"],
    ];
    expect(readingWords(read(rows, { file: "x 2026-10.csv" })).lines.slice(1)).toEqual([
      "2: a@example.com viewed 2026-10-20",
      "3: b@example.com login 2026-10-20",
    ]);
  });

  it("[section 5] numbers of the workbook without a format may be hours or days, so the unit is asked", () => {
    const rows = [
      ["Email", "Days Logged In", "Hours Viewed"],
      ["a@example.com", 3, 0.5],
    ];
    expect(read(rows).questions).toEqual(["duration-unit"]);
    expect(readingWords(read(rows, { durationUnit: "days" })).lines[1]).toBe("2: a@example.com 3 days 43200 s");
  });

  it("[section 5] more logins than days can be, more days than the month has cannot", () => {
    expect(
      readingWords(
        read([
          ["Email", "Logins"],
          ["a@example.com", 45],
        ]),
      ).lines[1],
    ).toBe("2: a@example.com 45 days");
    expect(
      readingWords(
        read([
          ["Email", "Days Active"],
          ["a@example.com", 32],
        ]),
      ).lines[1],
    ).toBe("2: needsYou value-unreadable a@example.com");
  });

  it("[V4] a bare 1 is asked beside percents, unless other bare numbers show what it is", () => {
    const questions = (...percents: CellValue[]): unknown =>
      read([
        ["Email", "Course", "% Completed"],
        ...percents.map((percent, at) => ["a@example.com", `Course ${at}`, percent]),
      ]).questions;
    expect([questions("80%", 1), questions("80%", "1", "0.5"), questions(0, 1), questions("80%", "1%")]).toEqual([
      ["percent"],
      [],
      [],
      [],
    ]);
  });
});
