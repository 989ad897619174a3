import { readSetup } from "../../../src/domain/settings/readSetup";
import { procedureSettings } from "../../../src/domain/settings/settings";
import { appendToSetup } from "../../../src/domain/settings/setupChange";
import { aliasRow, ignoreRow, shapeRows, staffRow, unitRow } from "../../../src/domain/settings/setupRows";
import type { CellValue } from "../../../src/domain/values/cell";

/** The Setup sheet, read strictly: a bad value is a finding with its row, and nothing is taken from it (X1). */
const headers = ["Section", "Name", "Value", "Value 2", "Note"];

function read(...rows: CellValue[][]) {
  return readSetup({ name: "Setup", firstRow: 0, firstColumn: 0, values: [headers, ...rows] }, ["Unit 7", "Unit 12"]);
}

it("[X1] without a Setup sheet the procedure's own values hold", () => {
  expect(readSetup(undefined, [])).toEqual({ settings: procedureSettings, findings: [], standing: null });
  expect([procedureSettings.activationDays, procedureSettings.months]).toEqual([7, 3]);
});

it("[R82, R89] reads the rule, the unit's own months, typed as number or text, in any case", () => {
  const { settings, findings } = read(
    ["rule", "months of silence", 2, "", ""],
    ["Unit", "Unit 12", "1", "", ""],
    ["Rule", "Days to activate", 10],
  );
  expect(findings).toEqual([]);
  expect([settings.months, settings.unitMonths.get("Unit 12"), settings.activationDays]).toEqual([2, 1, 10]);
});

it.each([0, 4, -1, 2.5, "two", "", true])(
  "[X1] %s months of silence is a finding, not a default in silence",
  (months) => {
    const { settings, findings } = read(["Rule", "Months of silence", months]);
    expect(settings.months).toBe(3);
    expect(findings).toEqual([{ row: 2, code: "setup-value", column: "Value" }]);
  },
);

it("[R7] staff are mail domains or single addresses", () => {
  const { settings, findings } = read(
    ["Staff", "@County.example.gov"],
    ["Staff", "lead@example.org"],
    ["Staff", "not a domain"],
  );
  expect([...settings.staffDomains, ...settings.staffEmails]).toEqual(["county.example.gov", "lead@example.org"]);
  expect(findings).toEqual([{ row: 4, code: "setup-name", column: "Name" }]);
});

it("tells a row that says a setting again, an unknown section, and unknown names of rules and hours", () => {
  const { findings } = read(
    ["Alias", "a+1@example.com", "a@example.com"],
    ["Alias", "a+1@example.com", "b@example.com"],
    ["Colors", "red"],
    ["Rule", "Ratio", 1],
    [],
    ["Hours", "Reminder"],
  );
  expect(findings).toEqual([
    { row: 3, code: "setup-repeated", column: "Name" },
    { row: 4, code: "setup-section", column: "Section" },
    { row: 5, code: "setup-name", column: "Name" },
    { row: 7, code: "setup-name", column: "Name" },
  ]);
});

it("[R89] a unit that no tab is called is a finding; the tab's name is found in any case", () => {
  const { settings, findings } = read(["Unit", " UNIT 12 ", 2], ["Unit", "Unit 99", 1]);
  expect([...settings.unitMonths]).toEqual([["Unit 12", 2]]);
  expect(findings).toEqual([{ row: 3, code: "setup-unit", column: "Name" }]);
});

it("says when its own header is gone", () => {
  expect(readSetup({ name: "Setup", firstRow: 0, firstColumn: 0, values: [["something else"]] }, []).findings).toEqual([
    { row: 1, code: "setup-header", column: "Section" },
  ]);
});

it("finds its header as a write does: in any case and order, with spaces, below a title", () => {
  const values = [
    ["Rules of the county"],
    [],
    ["note", " VALUE", "name ", "section"],
    ["", 2, "Months of silence", "rule"],
  ];
  const reading = readSetup({ name: "Setup", firstRow: 0, firstColumn: 0, values }, []);
  expect([reading.settings.months, reading.findings]).toEqual([2, []]);
});

it("reads back what it writes", () => {
  const shape = "Visits | Mail";
  const rows = [
    unitRow("Unit 7", 2),
    aliasRow("a+1@example.com", "a@example.com"),
    staffRow("lead@example.org"),
    ignoreRow("x@example.net"),
    ...shapeRows(shape, [
      { header: "Visits", column: 0, meaning: "days" },
      { header: "Mail", column: 1, meaning: "email" },
    ]),
  ];
  const { settings, findings } = read(...appendToSetup(rows, false).rows.map((row) => [...row]));
  expect(findings).toEqual([]);
  expect(settings).toEqual({
    ...procedureSettings,
    unitMonths: new Map([["Unit 7", 2]]),
    aliases: new Map([["a+1@example.com", "a@example.com"]]),
    staffEmails: new Set(["lead@example.org"]),
    ignored: new Set(["x@example.net"]),
    shapes: new Map([
      [
        shape,
        [
          { header: "Visits", column: 0, meaning: "days" },
          { header: "Mail", column: 1, meaning: "email" },
        ],
      ],
    ]),
  });
});
