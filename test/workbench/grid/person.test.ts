import { ICommandService, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { sharedUniver } from "../../../workbench/grid/sharedUniver";
import type { Grid, GridChange } from "../../../workbench/grid/grid";
import { area, newGrid, put } from "./newGrid";

let grid: Grid;
let sheet: string;

beforeEach(async () => ({ grid, sheet } = await newGrid()));
afterEach(() => grid.dispose());

/** What a person does at the page reaches the grid as a change of the engine that is not ours. */
function personDoes(id: string, params: object): void {
  const injector = sharedUniver().__getInjector();
  const units = injector.get(IUniverInstanceService).getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const unitId = units.at(-1)?.getUnitId();
  injector.get(ICommandService).syncExecuteCommand(id, { unitId, subUnitId: sheet, ...params });
}

describe("a person at the page", () => {
  it("types: listeners hear of the cells, with nobody's name but their own", () => {
    const heard: GridChange[] = [];
    grid.onChange((change) => heard.push(change));
    personDoes("sheet.mutation.set-range-values", {
      cellValue: { 3: { 1: { v: "typed", t: 1 } }, 5: { 2: { v: 1, t: 2 } } },
    });
    personDoes("sheet.mutation.set-range-values", { cellValue: { 3: { 1: { s: { bl: 1 } } } } });
    expect(heard).toEqual([{ kind: "cells", sheetId: sheet, area: area(3, 1, 3, 2), author: "local" }]);
    expect(grid.values(sheet, area(3, 1))).toEqual([["typed"]]);
  });

  it("inserts rows: tables and rules follow", () => {
    put(grid, sheet, 0, 0, [["Name"], ["Ann"]]);
    grid.addTable(sheet, area(0, 0, 2, 1), "Clients", "");
    const range = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 39 };
    personDoes("sheet.mutation.insert-row", { range });
    expect(grid.tables()[0]?.area).toEqual(area(2, 0, 2, 1));
  });

  it("renames and removes worksheets: names follow", () => {
    const second = grid.addSheet("Second");
    grid.addName("Here", null, "=Sheet1!$A$1");
    grid.addName("There", second, "=Second!$A$1");
    personDoes("sheet.mutation.set-worksheet-name", { name: "First" });
    expect(grid.names()[0]?.formula).toBe("=First!$A$1");
    personDoes("sheet.mutation.remove-sheet", { subUnitId: second });
    expect(grid.names()).toEqual([{ name: "Here", sheetId: null, formula: "=First!$A$1" }]);
  });
});
