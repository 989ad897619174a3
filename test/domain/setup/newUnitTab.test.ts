import { adoptTab } from "../../../src/domain/license/adoptBook";
import { newTabFault, newUnitTab } from "../../../src/domain/setup/newUnitTab";
import { sheetOf } from "../../builders/setup";

/** A new unit tab: the procedure's seven columns (R55-R61), under a name that Excel takes. */
const sheets = [sheetOf("Unit 12", []), sheetOf("Old", [], false)];

it("[R55] [R61] has the procedure's columns, identifiers as text and the date as a date, and is read as a unit tab", () => {
  const tab = newUnitTab("Unit 7");
  expect(tab).toEqual({
    name: "Unit 7",
    headers: ["First Name", "Last Name", "Case Number", "SSN", "Email Address", "Worker Number", "Date Issued"],
    formats: ["text", "text", "text", "text", "text", "text", "date"],
  });
  expect(adoptTab(sheetOf(tab.name, [tab.headers]))).toMatchObject({ name: "Unit 7", missing: [], duplicates: [] });
});

it.each(["Unit 7", "x".repeat(31), "Unit 12 & 13", "Unit' 7", "Einheit Süd", "7", "Set up list", "Histories"])(
  "%s is a name that Excel takes",
  (name) => {
    expect(newTabFault(name, sheets)).toBeNull();
  },
);

it.each([
  "",
  "x".repeat(32),
  "A:B",
  "A\\B",
  "A/B",
  "A?B",
  "A*B",
  "A[B",
  "A]B",
  "'Unit",
  "Unit'",
  "'",
  "History",
  "HISTORY",
  "Setup",
  "usage",
  "Unit Report",
  "Log",
  "A\nB",
  "\u{1F600}".repeat(16),
])("%j is no name for a worksheet of the county", (name) => {
  expect(newTabFault(name, sheets)).toBe("name-unusable");
});

it.each(["Unit 12", "UNIT 12", "old"])("%s is taken, in any letter case", (name) => {
  expect(newTabFault(name, sheets)).toBe("name-taken");
});
