import { adoptBook } from "../../../src/domain/license/adoptBook";
import type { CellValue } from "../../../src/domain/values/cell";
import { sheetOf } from "../../builders/setup";

const headers = ["Email", "Case Number", "Worker Number", "First Name", "Last Name"];

/** Whether a row with this cell alone, in the list's first column, is an entry. */
function isEntry(cell: CellValue, first = "Email"): boolean {
  const sorted = [first, ...headers.filter((header) => header !== first)];
  const ordinary = sorted.map((header) =>
    header === "Email" ? "a@example.com" : header === "Case Number" ? "1B2K001" : "X1",
  );
  const row = sorted.map((_, at) => (at === 0 ? cell : ""));
  const [tab] = adoptBook([sheetOf("U", [sorted, ordinary, row, ordinary])]).tabs;
  return tab?.entries.some((entry) => entry.row === 3) === true;
}

describe("[R59] a row with one cell at the left of the list (ruling 3)", () => {
  it.each([
    ["Email", "client1@example.com"],
    ["Case Number", "1B2K001"],
    ["Worker Number", "EC01"],
    ["Case Number", 1_234_567],
  ])("is an entry that was begun where %s holds one: %s", (first, cell) => {
    expect(isEntry(cell, first)).toBe(true);
  });

  it.each([
    ["Email", "ask again in May"],
    ["Case Number", "clients of 2025"],
    ["Worker Number", "Alternates"],
    ["First Name", "Alternates"],
    ["First Name", "EC01"],
  ])("is a note where %s holds other words: %s", (first, cell) => {
    expect(isEntry(cell, first)).toBe(false);
  });
});
