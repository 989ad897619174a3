import { procedureSettings, type Settings } from "../../../src/domain/settings/settings";
import type { CellValue } from "../../../src/domain/values/cell";
import { inputOf, setupSheet, sheetOf } from "../../builders/setup";

/** The sections that set-up writes (I1), read strictly: what cannot be read is a finding, and nothing is taken from it (X1). */
const head = ["First Name", "Last Name", "Case Number", "Email Address", "Date Issued"];
const tabs = [sheetOf("Unit 7", [head]), sheetOf("Unit 12", [head]), sheetOf("Archive", [head])];
const read = (...rows: CellValue[][]) => inputOf([...tabs, setupSheet(...rows)]).reading;
const faults = (...rows: CellValue[][]) => read(...rows).findings.map(({ row, code, column }) => [row, code, column]);

it("[X1] takes every section into the settings", () => {
  const { settings, findings } = read(
    ["Tab", "unit 12", "unit"],
    ["Tab", "Archive", "Other"],
    ["Column", "Correo", "E-mail"],
    ["Column", "ID", "Nothing", "Unit 7"],
    ["Group", "Unit 12", "CWES Clients;  WPR ", "CWES Alternate"],
    ["Seats", "Pool", 510],
    ["Rule", "County code", 7],
    ["Rule", "Case number looks like", "xxx-9999"],
    ["Rule", "Worker number looks like", 9999],
    ["Rule", "SSN kept", "last four"],
    ["Rule", "Help while typing", "All columns"],
    ["SSN", "Unit 7", "None"],
    ["Guide", "ISSUE-4", "Choose the county's license."],
    ["Link", "LinkedIn Learning admin", "https://www.linkedin.com/learning-admin"],
  );
  expect(findings).toEqual([]);
  expect(settings).toEqual({
    ...procedureSettings,
    adoption: {
      tabs: new Map([
        ["unit 12", "unit"],
        ["Archive", "other"],
      ]),
      headers: [
        { tab: null, header: "Correo", meaning: "email" },
        { tab: "Unit 7", header: "ID", meaning: "nothing" },
      ],
    },
    groups: new Map([["Unit 12", { groups: ["CWES Clients", "WPR"], alternates: ["CWES Alternate"] }]]),
    seats: 510,
    countyCode: "07",
    casePattern: "XXX-9999",
    workerPattern: "9999",
    ssn: "lastFour",
    helps: "both",
    unitSsn: new Map([["Unit 7", "none"]]),
    guideSteps: new Map([["issue-4", "Choose the county's license."]]),
    links: new Map([["LinkedIn Learning admin", "https://www.linkedin.com/learning-admin"]]),
  } satisfies Settings);
});

it.each<[string, CellValue[], string, string]>([
  ["[G8] an SSN in a step", ["Guide", "issue-4", "Type 900-12-3456"], "setup-ssn", "Value"],
  ["[G8] an SSN for a group", ["Group", "Unit 7", "900 12 3456"], "setup-ssn", "Value"],
  ["[G8] an SSN for an alternate group", ["Group", "Unit 7", "", "Clients; 900123456"], "setup-ssn", "Value 2"],
  ["a tab that is neither", ["Tab", "Unit 7", "Maybe"], "setup-value", "Value"],
  ["a unit tab that is not there", ["Tab", "Unit 99", "Unit"], "setup-unit", "Name"],
  ["a tab without a name", ["Tab", "", "Unit"], "setup-name", "Name"],
  ["a header without words", ["Column", " ", "E-mail"], "setup-name", "Name"],
  ["a meaning that there is not", ["Column", "Correo", "Mail"], "setup-value", "Value"],
  ["a header of a tab that is not there", ["Column", "Correo", "E-mail", "Unit 99"], "setup-unit", "Value 2"],
  ["a group of no unit", ["Group", "Unit 99", "CWES"], "setup-unit", "Name"],
  ["a group twice", ["Group", "Unit 7", "CWES; cwes"], "setup-value", "Value"],
  ["an alternate group twice", ["Group", "Unit 7", "CWES", "B; B"], "setup-value", "Value 2"],
  ["seats that are no number", ["Seats", "Pool", "many"], "setup-value", "Value"],
  ["seats of nothing we know", ["Seats", "Club", 5], "setup-name", "Name"],
  ["a county that there is not", ["Rule", "County code", 59], "setup-value", "Value"],
  ["a pattern with a gap", ["Rule", "Case number looks like", "XXX XXX"], "setup-value", "Value"],
  ["a pattern that leaves nothing open", ["Rule", "Worker number looks like", "EC-07"], "setup-value", "Value"],
  ["a case number without a pattern", ["Rule", "Case number looks like", ""], "setup-value", "Value"],
  ["a policy that there is not", ["Rule", "SSN kept", "Half"], "setup-value", "Value"],
  ["a unit's policy that there is not", ["SSN", "Unit 7", 4], "setup-value", "Value"],
  ["a policy of no unit", ["SSN", "Unit 99", "Full"], "setup-unit", "Name"],
  ["a step that there is not", ["Guide", "issue-99", "Click."], "setup-name", "Name"],
  ["a step without words", ["Guide", "issue-3", ""], "setup-value", "Value"],
  ["a step too long for a guide", ["Guide", "issue-3", "x".repeat(1_001)], "setup-value", "Value"],
  ["an address without a lock", ["Link", "Template", "http://example.org"], "setup-value", "Value"],
  [
    "an address that hides another",
    ["Link", "Template", "https://www.linkedin.com@example.org/"],
    "setup-value",
    "Value",
  ],
  ["a script", ["Link", "Template", "javascript:alert(1)"], "setup-value", "Value"],
  ["staff of no domain", ["Staff", "county"], "setup-name", "Name"],
])("[X1] %s is a finding, and nothing is taken from it", (_, row, code, column) => {
  const { settings } = read(row);
  expect(faults(row)).toEqual([[2, code, column]]);
  expect({ ...settings, adoption: null }).toEqual({ ...procedureSettings, adoption: null });
});

it("[X1] of two rows that say one setting the first holds, and the second is a finding", () => {
  const rows = [
    ["Tab", "Unit 7", "Unit"],
    ["Tab", "UNIT 7", "Other"],
    ["Column", "ID", "Case number"],
    ["Column", "id ", "Nothing"],
    ["Seats", "Pool", 5],
    ["Seats", "Pool", 6],
    ["Rule", "SSN kept", "None"],
    ["Rule", "SSN kept", "Full"],
    ["SSN", "Unit 7", "Full"],
    ["SSN", "Unit 7", "None"],
    ["Guide", "issue-1", "A"],
    ["Guide", "issue-1", "B"],
  ];
  expect(faults(...rows)).toEqual([3, 5, 7, 9, 11, 13].map((row) => [row, "setup-repeated", "Name"]));
  const { settings } = read(...rows);
  expect([settings.seats, settings.ssn, settings.unitSsn.get("Unit 7")]).toEqual([5, "none", "full"]);
  expect(settings.adoption).toEqual({
    tabs: new Map([["Unit 7", "unit"]]),
    headers: [{ tab: null, header: "ID", meaning: "caseNumber" }],
  });
});

it("a header may mean one thing on all tabs and another on one", () => {
  const rows = [
    ["Column", "ID", "Case number"],
    ["Column", "ID", "Nothing", "Unit 7"],
  ];
  expect(faults(...rows)).toEqual([]);
});

it("rows of a tab that a person said to be another are passed over", () => {
  const rows = [
    ["Tab", "Archive", "Other"],
    ["Unit", "Archive", 2],
    ["Group", "Archive", "CWES"],
    ["SSN", "Archive", "Full"],
    ["Column", "ID", "Nothing", "Archive"],
    ["Tab", "A sheet that is gone", "Other"],
  ];
  expect(faults(...rows)).toEqual([]);
});

it("tabs and headers hold before the tabs are found", () => {
  const foreign = sheetOf("Unit 9", [["Nombre", "Apellido", "Correo"]]);
  const { book } = inputOf([
    foreign,
    setupSheet(["Column", "Correo", "E-mail"], ["Column", "Nombre", "First name"], ["Column", "Apellido", "Last name"]),
  ]);
  expect(book.tabs.map(({ name }) => name)).toEqual(["Unit 9"]);
});
