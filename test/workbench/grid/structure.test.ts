import type { Grid } from "../../../workbench/grid/grid";
import { area, newGrid, put } from "./newGrid";

let grid: Grid;
let sheet: string;

beforeEach(async () => {
  ({ grid, sheet } = await newGrid());
  put(grid, sheet, 0, 0, [
    ["Title", "", ""],
    ["Name", "Status", "Hours"],
    ["Ann", "Inactive", 1],
    ["Ben", "Active", 2],
    ["Cy", "Active", 3],
  ]);
  grid.addTable(sheet, area(1, 0, 4, 3), "Clients", "TableStyleMedium2");
  const look = { fill: "#FFC7CE" };
  grid.addConditionalFormat({
    sheetId: sheet,
    areas: [area(2, 0, 3, 3)],
    type: "Custom",
    formula: '=$B3="Inactive"',
    look,
    stopIfTrue: false,
    priority: 0,
  });
  grid.setValidation({
    sheetId: sheet,
    areas: [area(2, 1, 3, 1)],
    type: "List",
    formula1: '"Active,Inactive"',
    ignoreBlanks: true,
  });
  grid.addName("Hours", null, "=Sheet1!$C$3:$C$5");
  grid.merge(sheet, area(0, 0, 1, 3));
  grid.setFilter(sheet, area(1, 0, 4, 3), 1, ["Active"]);
});
afterEach(() => grid.dispose());

function places() {
  return {
    table: grid.tables()[0]?.area,
    format: grid.conditionalFormats(sheet).map(({ areas, formula }) => [areas, formula]),
    validation: grid.validations(sheet).map(({ areas }) => areas),
    name: grid.names().map(({ formula }) => formula),
    merges: grid.merges(sheet),
    hidden: grid.filters(sheet).map(({ area: place, hiddenRows }) => [place, [...hiddenRows]]),
  };
}

describe("rows and columns put in or taken out", () => {
  it("move everything that stands below", () => {
    grid.insertRows(sheet, 0, 2, "local");
    expect(places()).toEqual({
      table: area(3, 0, 4, 3),
      format: [[[area(4, 0, 3, 3)], '=$B5="Inactive"']],
      validation: [[area(4, 1, 3, 1)]],
      name: ["=Sheet1!$C$5:$C$7"],
      merges: [area(2, 0, 1, 3)],
      hidden: [[area(3, 0, 4, 3), [4]]],
    });
    expect(grid.values(sheet, area(4, 0, 1, 3))).toEqual([["Ann", "Inactive", 1]]);
  });

  it("inside make everything larger or smaller", () => {
    grid.insertRows(sheet, 4, 1, "local");
    expect(places()).toMatchObject({
      table: area(1, 0, 5, 3),
      validation: [[area(2, 1, 4, 1)]],
      name: ["=Sheet1!$C$3:$C$6"],
    });
    grid.deleteRows(sheet, 2, 2, "local");
    expect(places()).toMatchObject({
      table: area(1, 0, 3, 3),
      format: [[[area(2, 0, 2, 3)], '=$B3="Inactive"']],
      hidden: [[area(1, 0, 3, 3), []]],
    });
  });

  it("to the left move columns and references", () => {
    grid.insertColumns(sheet, 0, 1, "local");
    expect(places()).toMatchObject({
      table: area(1, 1, 4, 3),
      format: [[[area(2, 1, 3, 3)], '=$C3="Inactive"']],
      name: ["=Sheet1!$D$3:$D$5"],
      merges: [area(0, 1, 1, 3)],
    });
    grid.deleteColumns(sheet, 0, 1, "local");
    expect(places().table).toEqual(area(1, 0, 4, 3));
  });

  it("give new rows the formats of the row above", () => {
    grid.setLook(sheet, area(2, 0, 1, 3), { bold: true });
    grid.insertRows(sheet, 3, 1, "local");
    expect(grid.look(sheet, 3, 1)).toEqual({ bold: true });
  });

  it("rewrite formulas, also of other worksheets, and leave the active worksheet alone", () => {
    const other = grid.addSheet("Other");
    put(grid, other, 0, 0, [["=SUM(Sheet1!C3:C5)"]]);
    put(grid, sheet, 9, 0, [["=C3+$C$4"]]);
    grid.activate(other);
    grid.insertRows(sheet, 2, 1, "local");
    expect(grid.formulas(other, area(0, 0))).toEqual([["=SUM(Sheet1!C4:C6)"]]);
    expect(grid.formulas(sheet, area(10, 0))).toEqual([["=C4+$C$5"]]);
    expect(grid.activeSheet()).toBe(other);
  });
});

describe("worksheets", () => {
  it("are added, named, moved, hidden and removed, with all that names them", () => {
    const other = grid.addSheet("Other");
    put(grid, other, 0, 0, [["=SUM(Sheet1!C3:C5)"]]);
    grid.renameSheet(sheet, "Unit 12");
    expect(grid.names()[0]?.formula).toBe("='Unit 12'!$C$3:$C$5");
    expect(grid.formulas(other, area(0, 0))).toEqual([["=SUM('Unit 12'!C3:C5)"]]);
    grid.moveSheet(other, 0);
    grid.setVisibility(other, "VeryHidden");
    grid.setTabColor(sheet, "#FF0000");
    expect(grid.sheets()).toEqual([
      { id: other, name: "Other", visibility: "VeryHidden", tabColor: "" },
      { id: sheet, name: "Unit 12", visibility: "Visible", tabColor: "#FF0000" },
    ]);
    grid.setVisibility(other, "Visible");
    grid.removeSheet(sheet);
    expect([grid.tables(), grid.sheets().length, grid.activeSheet()]).toEqual([[], 1, other]);
    expect(() => grid.removeSheet(other)).toThrow("at least one visible worksheet");
  });
});

describe("hidden rows", () => {
  it("are hidden by the filter or by hand, and only the filter's come back with it", () => {
    grid.setRowsHidden(sheet, 4, 1, true);
    expect([1, 2, 3, 4].map((row) => grid.isRowHidden(sheet, row))).toEqual([false, true, false, true]);
    grid.clearFilter(sheet, area(1, 0, 4, 3));
    expect([1, 2, 3, 4].map((row) => grid.isRowHidden(sheet, row))).toEqual([false, false, false, true]);
    grid.setRowsHidden(sheet, 4, 1, false);
    expect(grid.isRowHidden(sheet, 4)).toBe(false);
  });
});
