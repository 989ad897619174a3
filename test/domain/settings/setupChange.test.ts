import { readSetup } from "../../../src/domain/settings/readSetup";
import { setupChange } from "../../../src/domain/settings/setupChange";
import { setupLineId, type SetupLine } from "../../../src/domain/settings/setupLine";
import { seatsRow, shapeRows, unitRow } from "../../../src/domain/settings/setupRows";

/** What it takes to change the Setup sheet: rows of the same name are replaced, and nothing is written twice. */
function change(standing: readonly SetupLine[], lines: readonly SetupLine[], gone: readonly string[] = []) {
  const values = [["Section", "Name", "Value", "Value 2", "Note"], ...standing];
  const reading = readSetup({ name: "Setup", firstRow: 0, firstColumn: 0, values }, ["Unit 7"]);
  const { appends, withdrawals } = setupChange(lines, reading.standing, gone);
  return [appends.flatMap(({ rows }) => rows), withdrawals.flatMap(({ rows }) => rows)];
}

it("replaces every row of the name, keeps the note of a person, and writes nothing that stands", () => {
  const noted = ["seats", "POOL", 500, "", "ask Lee in May"];
  const twin = ["Seats", "Pool", "many", "", ""];
  expect(change([noted, twin], [seatsRow(510)])).toEqual([
    [["Seats", "Pool", 510, "", "ask Lee in May"]],
    [noted, twin],
  ]);
  expect(change([["Seats", "Pool", "510", "", "our pool"]], [seatsRow(510)])).toEqual([[], []]);
  expect(change([seatsRow(510), twin], [seatsRow(510)])).toEqual([[], [twin]]);
});

it("takes rows away by their name, unless the same change writes them", () => {
  const id = setupLineId(unitRow("unit 7", ""));
  expect(change([unitRow("Unit 7", 2)], [], [id, "no such row"])).toEqual([[], [unitRow("Unit 7", 2)]]);
  expect(change([unitRow("Unit 7", 2)], [unitRow("Unit 7", 3)], [id])).toEqual([
    [unitRow("Unit 7", 3)],
    [unitRow("Unit 7", 2)],
  ]);
});

it("a report's columns are told apart by their place", () => {
  const columns = shapeRows("Visits | Mail", [
    { header: "Visits", column: 0, meaning: "days" },
    { header: "Mail", column: 1, meaning: "email" },
  ]);
  expect(new Set(columns.map(setupLineId)).size).toBe(2);
  expect(change(columns, columns)).toEqual([[], []]);
});

it("without a sheet the procedure's rules come first", () => {
  const { appends } = setupChange([seatsRow(510)], null);
  expect(appends[0]?.rows.map(([section, name]) => `${String(section)} ${String(name)}`)).toEqual([
    "Rule Months of silence",
    "Rule Days to activate",
    "Seats Pool",
  ]);
  expect(setupChange([], null)).toEqual({ appends: [], withdrawals: [] });
});
