import { ICommandService, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { sharedUniver } from "../../../workbench/grid/sharedUniver";
import type { Grid, GridChange } from "../../../workbench/grid/grid";
import { area, newGrid, put } from "./newGrid";

const oneCell = { startRow: 3, endRow: 3, startColumn: 1, endColumn: 1 };

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
  it("types: listeners hear of the cells, with nobody's name but their own", async () => {
    const heard: GridChange[] = [];
    grid.onChange((change) => heard.push(change));
    personDoes("sheet.mutation.set-range-values", {
      cellValue: { 3: { 1: { v: "typed", t: 1 } }, 5: { 2: { v: 1, t: 2 } } },
    });
    personDoes("sheet.mutation.set-range-values", { cellValue: { 3: { 1: { s: { bl: 1 } } } } });
    await Promise.resolve();
    expect(heard).toEqual([{ kind: "cells", sheetId: sheet, area: area(3, 1, 3, 2), author: "local" }]);
    expect(grid.values(sheet, area(3, 1))).toEqual([["typed"]]);
  });

  it("types into one cell: what stood there before is told", async () => {
    put(grid, sheet, 3, 1, [["old"]]);
    const heard: GridChange[] = [];
    grid.onChange((change) => heard.push(change));
    personDoes("sheet.command.set-range-values", { range: oneCell, value: { v: "new", t: 1 } });
    await Promise.resolve();
    grid.write(sheet, area(3, 1), [[{ value: "newer" }]], "remote");
    expect(heard.map(({ before, author }) => [before, author])).toEqual([
      ["old", "local"],
      ["new", "remote"],
    ]);
  });

  it("pastes: what the engine writes in parts is one change, and rows it makes room with are none", async () => {
    const heard: GridChange[] = [];
    grid.onChange((change) => heard.push(change));
    const trigger = "sheet.command.paste-by-short-key";
    const last = 1_000;
    personDoes("sheet.mutation.insert-row", {
      range: { startRow: last, endRow: last + 1, startColumn: 0, endColumn: 1 },
      trigger,
    });
    for (const row of [last - 1, last])
      personDoes("sheet.mutation.set-range-values", { cellValue: { [row]: { 1: { v: "x" }, 2: { v: 1 } } }, trigger });
    await Promise.resolve();
    expect(heard).toEqual([{ kind: "cells", sheetId: sheet, area: area(last - 1, 1, 2, 2), author: "local" }]);
  });

  it("sorts and moves cells: listeners hear of both places", async () => {
    put(grid, sheet, 0, 0, [["b"], ["a"]]);
    const heard: GridChange[] = [];
    grid.onChange((change) => heard.push(change));
    const range = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 };
    personDoes("sheet.mutation.reorder-range", { range, order: { 0: 1, 1: 0 } });
    await Promise.resolve();
    personDoes("sheet.mutation.move-range", {
      fromRange: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
      toRange: { startRow: 7, endRow: 7, startColumn: 2, endColumn: 2 },
      from: { subUnitId: sheet, value: { 0: { 0: null } } },
      to: { subUnitId: sheet, value: { 7: { 2: { v: "a", t: 1 } } } },
    });
    await Promise.resolve();
    expect(heard.map((change) => change.area)).toEqual([area(0, 0, 2, 1), area(0, 0), area(7, 2)]);
    expect(grid.values(sheet, area(7, 2))).toEqual([["a"]]);
  });

  it("takes back what was typed, until the undo list is emptied", async () => {
    const injector = sharedUniver().__getInjector();
    const instances = injector.get(IUniverInstanceService);
    const unitId = instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET).at(-1)?.getUnitId() ?? "";
    instances.focusUnit(unitId);
    grid.typeIn(sheet, area(1, 1), [[{ value: "typed" }]]);
    await injector.get(ICommandService).executeCommand("univer.command.undo");
    expect(grid.values(sheet, area(1, 1))).toEqual([[""]]);
    grid.typeIn(sheet, area(1, 1), [[{ value: "typed" }]]);
    grid.forgetUndo();
    await injector.get(ICommandService).executeCommand("univer.command.undo");
    expect(grid.values(sheet, area(1, 1))).toEqual([["typed"]]);
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
