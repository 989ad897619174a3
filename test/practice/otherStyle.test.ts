import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { practiceCommand, readJson } from "../builders/practiceCommand";
import { xlsxFile } from "../builders/xlsxFile";

/**
 * A book and reports in a style of their own: other header words, another order, titles above, notes below, dates as text
 * and as dates, and reports as three files of three kinds. The right answers were worked out by hand.
 */
const folder = mkdtempSync(join(tmpdir(), "license-list-"));
const at = (name: string): string => join(folder, name);
const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month - 1, date));

beforeAll(async () => {
  await xlsxFile(at("roster.xlsx"), {
    "Read me": [["How we keep this list"], ["Ask the lead before you sort."]],
    "North (7)": [
      ["CWES North, LinkedIn Learning"],
      [null],
      ["confidential"],
      [
        "Client Last Name",
        "Client First Name",
        "E-Mail Address",
        "Case #",
        "Social Security #",
        "AEC/EC Worker #",
        "License Issued",
        "Remarks",
        "Date Revoked",
      ],
      ["Abel", "Ana", "ana@example.com", "1B2K101", "900-00-0101", "EC07", "4/13/2026", "", null],
      ["Bond", "Bob", " BOB@Example.com ", "1B2K102", "900-00-0102", "EC07", day(2026, 3, 2), "calls back", null],
      ["Cruz", "Cy", "cy@example.net", "1B2K103", "900-00-0103", "EC08", day(2025, 1, 15), "", null],
      ["Diaz", "Dee", "dee@example.org", "1B2K104", "900-00-0104", "EC08", day(2024, 12, 1), "", null],
      [null],
      ["Evans", "Eve", "eve@example.com", "1B2K105", "900-00-0105", "EC08", day(2026, 9, 15), "", null],
      ["Fox", "Fay", "fay@example.com", "1B2K106", "900-00-0106", "EC08", day(2023, 9, 15), "", day(2026, 2, 1)],
      ["Total", null, null, null, null, null, null, null, null],
    ],
    "South 9": [
      [
        "EC Worker No.",
        "Surname",
        "Given Name",
        "Client E-mail",
        "CalSAWS Case No.",
        "Date Issued",
        "SSN",
        "Activation",
        "Decision",
        "Contacted On",
        "Hold Until",
        "Hold Reason",
      ],
      [
        "S1",
        "Gray",
        "Gus",
        "gus@example.com",
        "CD12101",
        day(2025, 6, 1),
        "900-00-0201",
        "Activated",
        "",
        null,
        null,
        "",
      ],
      [
        "S1",
        "Hill",
        "Hal",
        "hal@example.com",
        "CD12102",
        day(2026, 10, 28),
        "900-00-0202",
        "Pending",
        "",
        null,
        null,
        "",
      ],
      [
        "S1",
        "Ives",
        "Ida",
        "ida@example.com",
        "CD12103",
        day(2026, 10, 1),
        "900-00-0203",
        "Invited",
        "",
        null,
        null,
        "",
      ],
      [
        "S2",
        "Jones",
        "Jon",
        "jon@example.com",
        "CD12104",
        day(2026, 5, 1),
        "900-00-0204",
        "invited",
        "",
        null,
        null,
        "",
      ],
      [
        "S2",
        "King",
        "Kim",
        "kim@example.com",
        "CD12105",
        day(2025, 5, 1),
        "900-00-0205",
        "",
        "asked to stop",
        day(2026, 10, 20),
        null,
        "",
      ],
      [
        "S2",
        "Lane",
        "Lee",
        "lee@example.com",
        "CD12106",
        day(2025, 5, 1),
        "900-00-0206",
        "",
        "Hold",
        day(2026, 10, 20),
        day(2026, 12, 1),
        "medical",
      ],
      [
        "S2",
        "Moss",
        "Mae",
        "mae@example.com",
        "CD12107",
        day(2025, 5, 1),
        "900-00-0207",
        "",
        "HOLD",
        day(2026, 10, 20),
        day(2026, 12, 1),
        "",
      ],
      ["S2", "Nash", "Ned", "bob@example.com", "CD12108", day(2025, 5, 1), "900-00-0208", "", "", null, null, ""],
      [
        "S2",
        "Ochs",
        "Ola",
        "ola@example.com",
        "CD12109",
        day(2025, 5, 1),
        "900-00-0209",
        "",
        "Keep",
        day(2026, 11, 3),
        null,
        "",
      ],
    ],
  });
  writeFileSync(
    at("Learner summary 2026-08.csv"),
    "Name;Email;Days Logged In;Hours Viewed;Courses Viewed\n" +
      "Ana Abel;ana@example.com;0;0:00:00;0\nBob;bob@example.com;0;0:00:00;0\nCy Cruz;CY@EXAMPLE.NET;4;10:30:40;2\n" +
      "Dee Diaz;dee@example.org;0;0:00:00;0\nFay;fay@example.com;0;0:00:00;0\nGus;gus@example.com;5;1:00:00;1\n" +
      "Mae;mae@example.com;0;0:00:00;0\nLee;lee@example.com;0;0:00:00;0\nOla;ola@example.com;0;0:00:00;0\nJon;jon@example.com;0;0:00:00;0\n",
  );
  await xlsxFile(at("september.xlsx"), {
    Notes: [["made by the analyst"]],
    Export: [
      ["LinkedIn Learning usage"],
      ["Period: 9/1/2026 - 9/30/2026"],
      [],
      ["Learner", "Learner Email", "Days Active", "Minutes Viewed"],
      ["Ana Abel", "ana@example.com", 0, 0],
      ["Cy Cruz", "cy@example.net", 0, 0],
      ["Eve Evans", "eve@example.com", 0, 0],
      ["Gus Gray", "gus@example.com", 0, 0],
      ["Mae Moss", "mae@example.com", 0, 0],
      ["Ola Ochs", "ola@example.com", 0, 0],
      ["Jon Jones", "jon@example.com", 0, 0],
      ["Somebody Else", "stranger@example.org", 3, 75],
      ["Total", "", 3, 75],
    ],
  });
  writeFileSync(
    at("usage Oct 2026.txt"),
    Buffer.from(
      "\ufeffName\tEmail\tDays Logged In\tHours Viewed\r\nAna Abel\tana@example.com\t0\t0:00:00\r\nCy\tcy@example.net\t0\t0:00:00\r\n" +
        "Dee\tdee@example.org\t0\t0:00:00\r\nEve\teve@example.com\t0\t0:00:00\r\nGus\tgus@example.com\t0\t0:00:00\r\nMae\tmae@example.com\t0\t0:00:00\r\n" +
        "Ola\tola@example.com\t0\t0:00:00\r\nJon\tjon@example.com\t0\t0:00:00\r\nBob\tbob@example.com\t2\t0:20:00\r\n",
      "utf16le",
    ),
  );
});

const reports = [
  "--report",
  at("Learner summary 2026-08.csv"),
  "--report",
  at("september.xlsx"),
  "--report",
  at("usage Oct 2026.txt"),
];

test("[A1..A15] a book in another style is classified as worked out by hand", async () => {
  const run = await practiceCommand(
    at("roster.xlsx"),
    ...reports,
    "--unit-months",
    "South 9=2",
    "--today",
    "2026-11-03",
    "--json",
    at("out.json"),
  );
  expect(run.stderr).toBe("");
  expect(run.exit).toBe(0);
  const result = readJson(at("out.json"));
  expect(result.asOf).toBe("2026-10-31");
  expect(result.tabs.map((tab) => [tab.tab, tab.entries])).toEqual([
    ["North (7)", 6],
    ["South 9", 9],
  ]);
  expect(result.tabs[0]?.columns).toMatchObject({
    lastName: "Client Last Name",
    email: "E-Mail Address",
    caseNumber: "Case #",
    ssn: "Social Security #",
    revokedOn: "Date Revoked",
  });
  expect(
    Object.fromEntries(
      result.entries.map((entry) => [
        `${entry.tab} ${String(entry.row)}`,
        [entry.class, entry.quietMonths, entry.daysLoggedIn, entry.minutesViewed],
      ]),
    ),
  ).toEqual({
    "North (7) 5": ["inactive", 3, 0, 0],
    "North (7) 6": ["conflict", 0, null, null],
    "North (7) 7": ["active", 2, 4, 630],
    "North (7) 8": ["notInReport", 1, 0, 0],
    "North (7) 10": ["tooNew", 0, 0, 0],
    "North (7) 11": ["revoked", 0, 0, 0],
    "South 9 2": ["inactive", 2, 0, 0],
    "South 9 3": ["invited", 0, null, null],
    "South 9 4": ["activationOverdue", 0, null, null],
    "South 9 5": ["neverActivated", 2, 0, 0],
    "South 9 6": ["askedToStop", 0, null, null],
    "South 9 7": ["onHold", 0, null, null],
    "South 9 8": ["inactive", 2, 0, 0],
    "South 9 9": ["conflict", 0, null, null],
    "South 9 10": ["inactive", 2, 0, 0],
  });
});

test("[D] three reports of three kinds of file: every line in one bin", async () => {
  const run = await practiceCommand(at("roster.xlsx"), ...reports, "--json", at("bins.json"));
  expect(run.exit).toBe(0);
  const { reports: read } = readJson(at("bins.json"));
  expect(
    read.map((report) => [report.period?.from, report.period?.to, report.lines, report.refused, report.questions]),
  ).toEqual([
    ["2026-08-01", "2026-08-31", 11, null, []],
    ["2026-09-01", "2026-09-30", 13, null, []],
    ["2026-10-01", "2026-10-31", 10, null, []],
  ]);
  expect(read.map((report) => report.bins)).toEqual([
    { matched: 9, notOnList: 0, staff: 0, skipped: 1, duplicate: 0, needsYou: 1 },
    { matched: 7, notOnList: 1, staff: 0, skipped: 5, duplicate: 0, needsYou: 0 },
    { matched: 8, notOnList: 0, staff: 0, skipped: 1, duplicate: 0, needsYou: 1 },
  ]);
});

test("applied, saved and brought in again: the second time nothing changes", async () => {
  const first = await practiceCommand(
    at("roster.xlsx"),
    ...reports,
    "--apply",
    "--save",
    at("saved.xlsx"),
    "--json",
    at("first.json"),
  );
  expect(first.stderr).toBe("");
  const before = readJson(at("first.json"));
  expect(before.applied).toMatchObject({ changedMeanwhile: 0, refused: 0 });
  expect(before.applied?.written).toBeGreaterThan(30);
  expect(before.roundTrips.read).toBeLessThanOrEqual(2);
  expect(before.roundTrips.apply).toBeLessThanOrEqual(4);
  const second = await practiceCommand(at("saved.xlsx"), ...reports, "--apply", "--json", at("second.json"));
  expect(second.exit).toBe(0);
  const after = readJson(at("second.json"));
  expect(after.applied).toEqual({ written: 0, changedMeanwhile: 0, refused: 0 });
  expect(after.entries.map(({ tab, row, class: found }) => [tab, row, found])).toEqual(
    before.entries.map(({ tab, row, class: found }) => [tab, row, found]),
  );
  expect(after.reports.map((report) => report.bins["duplicate"])).toEqual([10, 8, 9]);
});

test("without the reports the saved book still knows: what was read is in the Usage sheet", async () => {
  const run = await practiceCommand(at("saved.xlsx"), "--json", at("third.json"));
  expect(run.exit).toBe(0);
  const classes = (name: string): string[] => readJson(at(name)).entries.map((entry) => entry.class);
  expect(readJson(at("third.json")).asOf).toBe("2026-10-31");
  expect(classes("third.json")).toEqual(classes("first.json"));
});
