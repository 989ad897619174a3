import { changesNothing } from "../../../src/domain/plan/editPlan";
import { readSetupView } from "../../../src/domain/setup/readSetupView";
import type { SetupAnswers } from "../../../src/domain/setup/setupView";
import type { CellValue } from "../../../src/domain/values/cell";
import {
  carriedOut,
  faultsOf,
  hoursAsInProcedure,
  inputOf,
  planOf,
  setupRowsOf,
  setupSheet,
  sheetOf,
} from "../../builders/setup";

/** Steps Units, County and Guides (I1, I11): rows on Setup for what is not so already, and nothing else. */
const head = ["Last Name", "First Name", "Case Number", "Email Address", "Date Issued"];
const tabs = [sheetOf("Unit 7", [head]), sheetOf("Unit 12", [head])];
const withSetup = (...rows: CellValue[][]) => [...tabs, setupSheet(...rows)];
const sorted = (rows: CellValue[][]) => rows.map((row) => row.join(" | ")).sort();

function rowsAfter(answers: SetupAnswers, sheets: ReturnType<typeof withSetup>): string[] {
  const after = carriedOut(answers, sheets);
  expect(changesNothing(planOf(answers, after))).toBe(true);
  expect(inputOf(after).reading.findings).toEqual([]);
  return sorted(setupRowsOf(after));
}

describe("step Units", () => {
  const unit = (tab: string, months = 3, groups: string[] = [], alternates: string[] = []) => ({
    tab,
    months,
    groups,
    alternates,
    exercises: null,
  });

  it("[R50] [R82] [R84] remembers months and groups; a unit that leaves all as it is has a row that says so", () => {
    const answers: SetupAnswers = {
      step: "units",
      units: [unit("Unit 7"), unit("Unit 12", 2, ["CWES Clients", " WPR "], ["CWES Alternate"])],
    };
    expect(rowsAfter(answers, withSetup())).toEqual([
      "Group | Unit 12 | CWES Clients; WPR | CWES Alternate",
      "Unit | Unit 12 | 2 | ",
      "Unit | Unit 7 |  | ",
    ]);
    expect(readSetupView(inputOf(carriedOut(answers, withSetup()))).done.units).toBe(true);
  });

  it("changes a row by its name, and takes groups away that are none any more", () => {
    const sheets = withSetup(
      ["unit", "unit 7", "2"],
      ["Group", "Unit 7", "A; B"],
      ["Unit", "Unit 12", 1],
      ["Group", "UNIT 12", "C"],
    );
    const answers: SetupAnswers = { step: "units", units: [unit("Unit 7", 1, ["B", "A"]), unit("Unit 12", 1)] };
    expect(rowsAfter(answers, sheets)).toEqual([
      "Group | Unit 7 | B; A | ",
      "Unit | Unit 12 | 1 | ",
      "Unit | Unit 7 | 1 | ",
    ]);
  });

  it("[R76] remembers where exercises count, and takes it back for as in the county", () => {
    const sheets = withSetup(
      ["Unit", "Unit 7"],
      ["Unit", "Unit 12"],
      ["Hours", "Exercises count", "Yes"],
      ["Hours", "Exercises count", "yes", "unit 12"],
    );
    const saying = (seven: boolean | null, twelve: boolean | null): SetupAnswers => ({
      step: "units",
      units: [
        { ...unit("Unit 7"), exercises: seven },
        { ...unit("Unit 12"), exercises: twelve },
      ],
    });
    const hoursAfter = (answers: SetupAnswers) => rowsAfter(answers, sheets).filter((row) => row.startsWith("Hours"));
    const county = "Hours | Exercises count | Yes | ";
    expect(hoursAfter(saying(false, true))).toEqual([
      "Hours | Exercises count | No | Unit 7",
      county,
      "Hours | Exercises count | yes | unit 12",
    ]);
    expect(hoursAfter(saying(null, null))).toEqual([county]);
  });

  it("leaves a row alone that says the same in other words", () => {
    const sheets = withSetup(["unit", "unit 7", "2"], ["Group", "unit 7", " A ;B"], ["Unit", "Unit 12", ""]);
    const units = [unit("Unit 7", 2, ["A", "B"]), unit("Unit 12", 3)];
    expect(changesNothing(planOf({ step: "units", units }, sheets))).toBe(true);
  });

  it("says what is wrong", () => {
    const units = [unit("Unit 7", 4), unit("Unit 12", 2.5, ["A", "a"], ["x".repeat(5_001)])];
    expect(faultsOf({ step: "units", units }, tabs)).toEqual([
      { field: "months", item: "Unit 7", code: "number" },
      { field: "months", item: "Unit 12", code: "number" },
      { field: "group", item: "Unit 12", code: "repeated" },
      { field: "group", item: "Unit 12", code: "too-long" },
    ]);
  });
});

describe("step County", () => {
  const county = (parts: Partial<Extract<SetupAnswers, { step: "county" }>> = {}): SetupAnswers => ({
    step: "county",
    seats: "",
    staffDomains: [],
    countyCode: "43",
    casePattern: "XXXXXXX",
    workerPattern: "",
    ssn: "full",
    unitSsn: new Map(),
    ...hoursAsInProcedure,
    ...parts,
  });

  it("[X1] what the procedure says already needs no row", () => {
    expect(changesNothing(planOf(county({ casePattern: "xxxxxxx ", countyCode: " 43" }), tabs))).toBe(true);
    expect(changesNothing(planOf(county(), withSetup()))).toBe(true);
  });

  it("remembers what the county says otherwise", () => {
    const answers = county({
      seats: " 510 ",
      staffDomains: ["@County.example.gov", "county.example.gov", ""],
      countyCode: "7",
      casePattern: "9x9x999",
      workerPattern: "ec99",
      ssn: "lastFour",
      unitSsn: new Map([
        ["Unit 7", "none"],
        ["Unit 12", "lastFour"],
      ]),
    });
    expect(rowsAfter(answers, withSetup())).toEqual([
      "Rule | Case number looks like | 9X9X999 | ",
      "Rule | County code | 07 | ",
      "Rule | SSN kept | Last four | ",
      "Rule | Worker number looks like | EC99 | ",
      "SSN | Unit 7 | None | ",
      "Seats | Pool | 510 | ",
      "Staff | county.example.gov |  | ",
    ]);
    expect(readSetupView(inputOf(carriedOut(answers, tabs))).done.county).toBe(true);
  });

  it("[R26, R76, B3.5-B3.7, B3.10] remembers how hours count and which counts are hidden", () => {
    const answers = county({
      ratio: " 0.5",
      automatic: true,
      exercises: true,
      weeksInMonth: "4.3",
      viewedTolerance: "0",
      hideCountsBelow: "11",
    });
    expect(rowsAfter(answers, withSetup())).toEqual([
      "Hours | Credit study automatically | Yes | ",
      "Hours | Exercises count | Yes | ",
      "Hours | Study ratio | 0.5 | ",
      "Hours | Tolerance percent | 0 | ",
      "Hours | Weeks in a month | 4.3 | ",
      "Rule | Hide counts below | 11 | ",
    ]);
  });

  it("[R76] how hours count in the county leaves the word of a unit alone", () => {
    const sheets = withSetup(["Hours", "Exercises count", "No", "Unit 7"], ["Hours", "Study ratio", "0.50"]);
    expect(rowsAfter(county({ exercises: true, ratio: ".5" }), sheets)).toEqual([
      "Hours | Exercises count | No | Unit 7",
      "Hours | Exercises count | Yes | ",
      "Hours | Study ratio | 0.50 | ",
    ]);
  });

  it("takes back what does not hold any more, and leaves single staff addresses and rules of others alone", () => {
    const sheets = withSetup(
      ["Rule", "Months of silence", 2],
      ["Rule", "Worker number looks like", "9999"],
      ["Seats", "Pool", 510],
      ["Staff", "county.example.gov"],
      ["Staff", "lead@example.org"],
      ["SSN", "Unit 7", "None"],
      ["Rule", "SSN kept", "Full"],
    );
    expect(rowsAfter(county(), sheets)).toEqual([
      "Rule | Months of silence | 2 | ",
      "Rule | SSN kept | Full | ",
      "Rule | Worker number looks like |  | ",
      "Staff | lead@example.org |  | ",
    ]);
  });

  it("a tab that is gone, or was said to be another, gets no row", () => {
    const sheets = withSetup(["SSN", "unit 7", "None"], ["Tab", "Unit 7", "Other"]);
    const unitSsn = new Map([
      ["Unit 99", "none"],
      ["Unit 12", "none"],
    ] as const);
    expect(rowsAfter(county({ unitSsn }), sheets)).toEqual(["SSN | Unit 12 | None | ", "Tab | Unit 7 | Other | "]);
    const units = [{ tab: "Unit 99", months: 2, groups: ["A"], alternates: [], exercises: true }];
    expect(changesNothing(planOf({ step: "units", units }, sheets))).toBe(true);
  });

  it("a new Setup sheet has the procedure's rules first, each once", () => {
    const after = carriedOut(county({ seats: "510" }), tabs);
    expect(setupRowsOf(after)).toEqual([
      ["Rule", "Months of silence", 3, ""],
      ["Rule", "Days to activate", 7, ""],
      ["Seats", "Pool", 510, ""],
    ]);
  });

  it("says what is wrong with every answer at once", () => {
    const wrong = county({
      seats: "5.5",
      staffDomains: ["county"],
      countyCode: "99",
      casePattern: "",
      workerPattern: "EC 99",
      ratio: "2",
      weeksInMonth: "",
      viewedTolerance: "ten",
      hideCountsBelow: "1",
    });
    expect(faultsOf(wrong, tabs)).toEqual([
      { field: "seats", item: null, code: "number" },
      { field: "staffDomains", item: "county", code: "domain" },
      { field: "countyCode", item: null, code: "county-code" },
      { field: "casePattern", item: null, code: "pattern" },
      { field: "workerPattern", item: null, code: "pattern" },
      { field: "ratio", item: null, code: "ratio" },
      { field: "weeksInMonth", item: null, code: "weeks" },
      { field: "viewedTolerance", item: null, code: "percent" },
      { field: "hideCountsBelow", item: null, code: "small-count" },
    ]);
  });
});

describe("step Guides", () => {
  const guides = (steps: Record<string, string>, links: Record<string, string> = {}): SetupAnswers => ({
    step: "guides",
    steps: new Map(Object.entries(steps)),
    links: new Map(Object.entries(links)),
  });

  it("remembers the county's own words and addresses only", () => {
    const answers = guides(
      { "issue-2": "Click [Add New User].", "issue-4": " Select our license. ", "issue-5": "", "no-such-step": "x" },
      {
        "LinkedIn Learning admin": "https://www.linkedin.com/learning-admin",
        "LinkedIn Learning sign-in": "https://www.linkedin.com/learning",
        "Custom email template": "",
      },
    );
    expect(rowsAfter(answers, withSetup())).toEqual([
      "Guide | issue-4 | Select our license. | ",
      "Link | LinkedIn Learning admin | https://www.linkedin.com/learning-admin | ",
    ]);
  });

  it("a step or link that is as in the procedure again has no row; a link that nobody asked about stays", () => {
    const sheets = withSetup(
      ["Guide", "issue-4", "Select our license."],
      ["Link", "LinkedIn Learning admin", "https://example.org/a"],
      ["Link", "Other", "https://example.org/b"],
    );
    expect(rowsAfter(guides({}, { "LinkedIn Learning admin": "" }), sheets)).toEqual([
      "Link | Other | https://example.org/b | ",
    ]);
  });

  it("says what is wrong", () => {
    const answers = guides({ "issue-1": "x".repeat(1_001) }, { "Custom email template": "example.org/template" });
    expect(faultsOf(answers, tabs)).toEqual([
      { field: "guideStep", item: "issue-1", code: "too-long" },
      { field: "link", item: "Custom email template", code: "address" },
    ]);
  });
});
