import { procedureSettings } from "../../../src/domain/settings/settings";
import { setupChange } from "../../../src/domain/settings/setupChange";
import { setupLineId } from "../../../src/domain/settings/setupLine";
import { exercisesRow, hoursRow, ruleRow } from "../../../src/domain/settings/setupRows";
import type { CellValue } from "../../../src/domain/values/cell";
import { inputOf, setupSheet, sheetOf } from "../../builders/setup";

/** Section Hours of Setup, and the rule about small counts, read strictly: what cannot be read is a finding with its place. */
const head = ["First Name", "Last Name", "Case Number", "Email Address", "Date Issued"];
const tabs = [sheetOf("Unit 7", [head]), sheetOf("Unit 12", [head])];
const read = (...rows: CellValue[][]) => inputOf([...tabs, setupSheet(...rows)]).reading;
const faults = (...rows: CellValue[][]) => read(...rows).findings.map(({ row, code, column }) => [row, code, column]);

it("[X1, R26-R29, R76, B3.10] without a row: one to one, as documented, no exercises, 4.33 weeks, 10 percent, all counts", () => {
  const { hours, unitExercises, weeksInMonth, viewedTolerance, hideCountsBelow } = read().settings;
  expect(hours).toEqual({ ratio: 1, automatic: false, exercises: false });
  expect([unitExercises.size, weeksInMonth, viewedTolerance, hideCountsBelow]).toEqual([0, 4.33, 10, 0]);
});

it("[R26, R76, B3.10] takes every name into the settings, typed as number or text, in any case", () => {
  const { settings, findings } = read(
    ["Hours", "Study ratio", 0.5],
    ["hours", "credit study AUTOMATICALLY", " yes"],
    ["Hours", "Exercises count", "No"],
    ["Hours", "Exercises count", "Yes", "unit 12"],
    ["Hours", "Weeks in a month", "4.3"],
    ["Hours", "Tolerance percent", "25"],
    ["Rule", "Hide counts below", 11],
  );
  expect(findings).toEqual([]);
  expect(settings).toEqual({
    ...procedureSettings,
    hours: { ratio: 0.5, automatic: true, exercises: false },
    unitExercises: new Map([["Unit 12", true]]),
    weeksInMonth: 4.3,
    viewedTolerance: 25,
    hideCountsBelow: 11,
  });
});

it.each<[string, string, readonly CellValue[]]>([
  ["R26-R29", "Study ratio", [0, 1, 0.25, "0.75", ".5", "1.00"]],
  ["B3.10", "Weeks in a month", [4, 5, 4.345, "4.3333"]],
  ["rules 3", "Tolerance percent", [0, 100, "7"]],
])("[%s] %s may be at either end and between", (_, name, values) => {
  for (const value of values) expect(faults(["Hours", name, value])).toEqual([]);
});

it.each<[string, string, readonly CellValue[]]>([
  ["R29", "Study ratio", [1.01, 2, 3, -0.1, 0.333, "2:1", "1:1", "0,5", "", "one", true, "1e0"]],
  ["B3.5-B3.7", "Credit study automatically", ["", "maybe", 1, 0, true, "Y"]],
  ["R76", "Exercises count", ["", "sometimes", 1]],
  ["B3.10", "Weeks in a month", [3.99, 5.01, 0, 4.33333, "4,33", "", "weeks"]],
  ["rules 3", "Tolerance percent", [-1, 101, 2.5, "10%", ""]],
])("[%s] %s: a value that cannot hold is a finding, and the procedure's holds", (_, name, values) => {
  for (const value of values) {
    expect(faults(["Hours", name, value])).toEqual([[2, "setup-value", "Value"]]);
    expect(read(["Hours", name, value]).settings).toEqual(procedureSettings);
  }
});

it("[H12] counts are hidden below 5 to 100, or not at all; fewer could be told", () => {
  for (const value of [0, 5, 11, 100, "11"]) expect(faults(["Rule", "Hide counts below", value])).toEqual([]);
  for (const value of [1, 2, 4, -1, 101, 10.5, "eleven", ""])
    expect(faults(["Rule", "Hide counts below", value])).toEqual([[2, "setup-value", "Value"]]);
});

it("[X1] an unknown name, a tab that is not there, and a tab where none belongs are findings", () => {
  expect(
    faults(
      ["Hours", "Reminder", 1],
      ["Hours", "Exercises count", "Yes", "Unit 99"],
      ["Hours", "Study ratio", 1, "Unit 7"],
    ),
  ).toEqual([
    [2, "setup-name", "Name"],
    [3, "setup-unit", "Value 2"],
    [4, "setup-value", "Value 2"],
  ]);
});

it("[X1] of two rows that say one setting the first holds; exercises of a tab are a setting of their own", () => {
  const rows = [
    ["Hours", "Study ratio", 0.5],
    ["Hours", "study ratio", 1],
    ["Hours", "Exercises count", "Yes"],
    ["Hours", "Exercises count", "No", "Unit 7"],
    ["Hours", "Exercises count", "Yes", "UNIT 7"],
    ["Hours", "Exercises count", "No"],
  ];
  expect(faults(...rows)).toEqual([3, 6, 7].map((row) => [row, "setup-repeated", "Name"]));
  const { settings } = read(...rows);
  expect(settings.hours).toEqual({ ratio: 0.5, automatic: false, exercises: true });
  expect([...settings.unitExercises]).toEqual([["Unit 7", false]]);
});

it("[R76] a row of a tab that a person said to be another is passed over", () => {
  expect(faults(["Tab", "Archive", "Other"], ["Hours", "Exercises count", "Yes", "Archive"])).toEqual([]);
});

it("[X1] a row that is written takes the place of the one that stands, a bad one too; other tabs keep theirs", () => {
  const { standing } = read(
    ["Hours", "Study ratio", 2, "Unit 7", "ours"],
    ["Hours", "Exercises count", "Yes", "Unit 7"],
    ["Hours", "Exercises count", "Yes", "Unit 12"],
    ["Rule", "Hide counts below", 1],
  );
  const lines = [hoursRow("ratio", 0.5), exercisesRow("Unit 7", false), ruleRow("hideCountsBelow", 11)];
  const { appends, withdrawals } = setupChange(lines, standing);
  expect(appends[0]?.rows.map((row) => row.slice(0, 4))).toEqual([
    ["Hours", "Study ratio", 0.5, ""],
    ["Hours", "Exercises count", "No", "Unit 7"],
    ["Rule", "Hide counts below", 11, ""],
  ]);
  expect(appends[0]?.rows[0]?.[4]).toBe("ours");
  expect(withdrawals[0]?.rows.map((row) => row.slice(0, 4))).toEqual([
    ["Hours", "Study ratio", 2, "Unit 7"],
    ["Hours", "Exercises count", "Yes", "Unit 7"],
    ["Rule", "Hide counts below", 1, ""],
  ]);
  expect(setupLineId(exercisesRow(null, true))).not.toBe(setupLineId(exercisesRow("Unit 7", true)));
});

it("[X1] what is written is read back as it was meant", () => {
  const { settings, findings } = read(
    ...[
      hoursRow("ratio", 0.25),
      hoursRow("automatic", "Yes"),
      exercisesRow(null, true),
      exercisesRow("Unit 12", false),
      hoursRow("weeksInMonth", 4.345),
      hoursRow("viewedTolerance", 0),
      ruleRow("hideCountsBelow", 11),
    ].map((line) => [...line]),
  );
  expect(findings).toEqual([]);
  expect(settings).toEqual({
    ...procedureSettings,
    hours: { ratio: 0.25, automatic: true, exercises: true },
    unitExercises: new Map([["Unit 12", false]]),
    weeksInMonth: 4.345,
    viewedTolerance: 0,
    hideCountsBelow: 11,
  });
});
