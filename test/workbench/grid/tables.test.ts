import type { Grid, ValidationInfo } from "../../../workbench/grid/grid";
import { area, newGrid, put } from "./newGrid";

let grid: Grid;
let sheet: string;

beforeEach(async () => ({ grid, sheet } = await newGrid()));
afterEach(() => grid.dispose());

describe("tables", () => {
  it("give blank headers a name and repeated ones a number, as Excel does", () => {
    put(grid, sheet, 0, 0, [["Name", "", "name", 2026]]);
    grid.addTable(sheet, area(0, 0, 3, 4), "Clients", "TableStyleMedium2");
    expect(grid.values(sheet, area(0, 0, 1, 4))).toEqual([["Name", "Column2", "name2", "2026"]]);
  });

  it("are renamed, resized with their filter, styled and removed, and their cells stay", () => {
    put(grid, sheet, 0, 0, [
      ["A", "B"],
      [1, 2],
    ]);
    const id = grid.addTable(sheet, area(0, 0, 2, 2), "Clients", "TableStyleMedium2");
    grid.renameTable(id, "People");
    grid.setTableStyle(id, "TableStyleLight1");
    grid.resizeTable(id, area(0, 0, 5, 3));
    expect(grid.tables()).toEqual([
      {
        id,
        name: "People",
        sheetId: sheet,
        area: area(0, 0, 5, 3),
        showHeaders: true,
        showTotals: false,
        style: "TableStyleLight1",
        bandedRows: true,
        filterButton: true,
      },
    ]);
    expect(grid.filters(sheet).map((filter) => filter.area)).toEqual([area(0, 0, 5, 3)]);
    expect(grid.values(sheet, area(0, 2))).toEqual([["Column3"]]);
    grid.removeTable(id);
    expect([grid.tables(), grid.filters(sheet), grid.values(sheet, area(1, 0))]).toEqual([[], [], [[1]]]);
  });
});

describe("filters", () => {
  it("hide rows that show another text, in every column with criteria, without case", () => {
    put(grid, sheet, 0, 0, [
      ["Track", "Done"],
      ["GED", true],
      ["ged", false],
      ["Office", true],
    ]);
    grid.setFilter(sheet, area(0, 0, 4, 2), 0, ["GED"]);
    expect(grid.filters(sheet)).toEqual([{ area: area(0, 0, 4, 2), hiddenRows: new Set([3]) }]);
    grid.setFilter(sheet, area(0, 0, 4, 2), 1, ["TRUE"]);
    expect([...(grid.filters(sheet)[0]?.hiddenRows ?? [])]).toEqual([2, 3]);
    grid.setFilter(sheet, area(0, 0, 4, 2), 0, []);
    expect([...(grid.filters(sheet)[0]?.hiddenRows ?? [])]).toEqual([2]);
    grid.clearFilter(sheet, area(0, 0, 4, 2));
    expect(grid.filters(sheet)).toEqual([]);
  });
});

describe("rules", () => {
  it("of formats stand in the order of their priority; a new first one moves the others down", () => {
    const rule = { sheetId: sheet, areas: [area(0, 0)], type: "Custom", look: {}, stopIfTrue: false } as const;
    const first = grid.addConditionalFormat({ ...rule, formula: "=A1=1", priority: 0 });
    grid.addConditionalFormat({ ...rule, formula: "=A1=2", priority: 0 });
    expect(grid.conditionalFormats(sheet).map(({ formula, priority }) => [formula, priority])).toEqual([
      ["=A1=2", 0],
      ["=A1=1", 1],
    ]);
    grid.removeConditionalFormat(sheet, first);
    expect(grid.conditionalFormats(sheet)).toHaveLength(1);
  });

  it("of validation: a cell has one; a new one is cut out of the old", () => {
    const rule = (place: ReturnType<typeof area>, formula1: string): ValidationInfo => ({
      sheetId: sheet,
      areas: [place],
      type: "List",
      formula1,
      ignoreBlanks: true,
    });
    grid.setValidation(rule(area(0, 0, 10, 1), '"a,b"'));
    grid.setValidation(rule(area(4, 0, 2, 1), '"c"'));
    expect(grid.validations(sheet).map(({ areas }) => areas)).toEqual([
      [area(0, 0, 4, 1), area(6, 0, 4, 1)],
      [area(4, 0, 2, 1)],
    ]);
    grid.clearValidation(sheet, area(0, 0, 100, 5));
    expect(grid.validations(sheet)).toEqual([]);
  });

  it("of protection: cells are locked until unlocked, and stay so when written", () => {
    grid.setLocked(sheet, area(1, 0, 2, 2), false);
    grid.setProtected(sheet, true);
    put(grid, sheet, 1, 0, [["x"]]);
    expect([grid.isProtected(sheet), grid.isLocked(sheet, 0, 0), grid.isLocked(sheet, 1, 0)]).toEqual([
      true,
      true,
      false,
    ]);
    grid.setLocked(sheet, area(1, 0), true);
    expect([grid.isLocked(sheet, 1, 0), grid.isLocked(sheet, 2, 1)]).toEqual([true, false]);
  });

  it("of names: the workbook's and a worksheet's own may be the same", () => {
    grid.addName("Rate", null, "=1.5");
    grid.addName("Rate", sheet, "=Sheet1!$A$1");
    grid.addName("rate", null, "=2");
    expect(grid.names()).toEqual([
      { name: "Rate", sheetId: sheet, formula: "=Sheet1!$A$1" },
      { name: "rate", sheetId: null, formula: "=2" },
    ]);
    grid.removeName("RATE", sheet);
    expect(grid.names()).toHaveLength(1);
  });
});
