import type { Grid, GridChange } from "../../../workbench/grid/grid";
import { area, newGrid, put } from "./newGrid";

let grid: Grid;
let sheet: string;

beforeEach(async () => ({ grid, sheet } = await newGrid()));
afterEach(() => grid.dispose());

describe("cells", () => {
  it("hold what is written: text stays text, numbers numbers, blanks are empty text", () => {
    put(grid, sheet, 0, 0, [
      ["00123", 123, true, ""],
      ["TRUE", 0, false, "  two  "],
    ]);
    expect(grid.values(sheet, area(0, 0, 2, 4))).toEqual([
      ["00123", 123, true, ""],
      ["TRUE", 0, false, "  two  "],
    ]);
    expect(grid.formulas(sheet, area(0, 0, 1, 2))).toEqual([["00123", 123]]);
  });

  it("are left alone where a patch is null, and keep what a patch does not name", () => {
    grid.write(sheet, area(0, 0, 1, 2), [[{ value: 45000, numberFormat: "m/d/yyyy" }, { value: "x" }]], "addin");
    grid.write(sheet, area(0, 0, 1, 2), [[{ value: 45001 }, null]], "addin");
    expect(grid.text(sheet, area(0, 0, 1, 2))).toEqual([["3/16/2023", "x"]]);
    expect(grid.numberFormats(sheet, area(0, 0, 1, 2))).toEqual([["m/d/yyyy", "General"]]);
    grid.write(sheet, area(0, 0), [[{ numberFormat: "General" }]], "addin");
    expect(grid.text(sheet, area(0, 0))).toEqual([["45001"]]);
  });

  it("show text as Excel's formats do", () => {
    const shown: [number | boolean | string, string, string][] = [
      [1234.5, "#,##0.00", "1,234.50"],
      [0.256, "0%", "26%"],
      [46_326, "mm/dd/yyyy", "10/31/2026"],
      [46_326, "d-mmm-yy", "31-Oct-26"],
      [1.135764, "[h]:mm:ss", "27:15:30"],
      [0.1 + 0.2, "General", "0.3"],
      [123456789012, "General", "1.23457E+11"],
      [true, "General", "TRUE"],
      ["a1", "@", "a1"],
    ];
    shown.forEach(([value, numberFormat, text], row) => {
      grid.write(sheet, area(row, 0), [[{ value, numberFormat }]], "addin");
      expect([numberFormat, grid.text(sheet, area(row, 0))[0]?.[0]]).toEqual([numberFormat, text]);
    });
  });

  it("far away make the sheet grow", () => {
    put(grid, sheet, 4_999, 200, [["far"]]);
    expect(grid.usedArea(sheet, true)).toEqual(area(4_999, 200));
  });

  it("are cleared of contents, of formats, or of both", () => {
    grid.write(sheet, area(0, 0, 1, 3), [["a", "b", "c"].map((value) => ({ value, numberFormat: "@" }))], "addin");
    grid.clear(sheet, area(0, 0), "contents", "addin");
    grid.clear(sheet, area(0, 1), "formats", "addin");
    grid.clear(sheet, area(0, 2), "all", "addin");
    expect(grid.values(sheet, area(0, 0, 1, 3))).toEqual([["", "b", ""]]);
    expect(grid.numberFormats(sheet, area(0, 0, 1, 3))).toEqual([["@", "General", "General"]]);
  });

  it("are used when filled, or also when only formatted", () => {
    expect(grid.usedArea(sheet, false)).toBeNull();
    put(grid, sheet, 2, 1, [
      ["a", ""],
      ["", 1],
    ]);
    grid.setLook(sheet, area(9, 5), { fill: "#FF0000" });
    expect(grid.usedArea(sheet, true)).toEqual(area(2, 1, 2, 2));
    expect(grid.usedArea(sheet, false)).toEqual(area(2, 1, 8, 5));
  });

  it("have a look, of which a change leaves the rest", () => {
    grid.setLook(sheet, area(0, 0), { bold: true, fill: "#00FF00", color: "#112233" });
    grid.setLook(sheet, area(0, 0), { italic: true, bold: false, wrap: true });
    expect(grid.look(sheet, 0, 0)).toEqual({ fill: "#00FF00", color: "#112233", italic: true, wrap: true });
    expect(grid.look(sheet, 5, 5)).toEqual({});
  });
});

describe("sorting", () => {
  it("puts numbers before texts before booleans, blanks last, whole rows with their formats", () => {
    put(grid, sheet, 0, 0, [
      ["b", 1],
      ["", 2],
      [true, 3],
      [10, 4],
      ["A", 5],
      [9, 6],
    ]);
    grid.setLook(sheet, area(3, 1), { bold: true });
    grid.sortRows(sheet, area(0, 0, 6, 2), 0, false, "addin");
    expect(grid.values(sheet, area(0, 0, 6, 2))).toEqual([
      [9, 6],
      [10, 4],
      ["A", 5],
      ["b", 1],
      [true, 3],
      ["", 2],
    ]);
    expect(grid.look(sheet, 1, 1)).toEqual({ bold: true });
    grid.sortRows(sheet, area(0, 0, 6, 2), 0, true, "addin");
    expect(grid.values(sheet, area(0, 1, 6, 1)).flat()).toEqual([3, 1, 5, 4, 6, 2]);
  });
});

describe("listeners", () => {
  it("hear who changed which cells, once for each write", () => {
    const heard: GridChange[] = [];
    const stop = grid.onChange((change) => heard.push(change));
    put(grid, sheet, 1, 1, [["a", "b"]]);
    grid.insertRows(sheet, 0, 2, "remote");
    grid.setLook(sheet, area(0, 0), { bold: true });
    stop();
    put(grid, sheet, 0, 0, [["unheard"]]);
    expect(heard).toEqual([
      { kind: "cells", sheetId: sheet, area: area(1, 1, 1, 2), author: "addin" },
      { kind: "rowsInserted", sheetId: sheet, area: area(0, 0, 2, 16_384), author: "remote" },
    ]);
  });

  it("hear of the selection and of the active worksheet", () => {
    const heard: string[] = [];
    const second = grid.addSheet("Second");
    grid.onSelect(() => heard.push("selected"));
    grid.onActivate((sheetId) => heard.push(sheetId));
    grid.select(sheet, area(2, 2, 3, 1));
    grid.activate(second);
    expect(heard).toEqual(["selected", second]);
    grid.activate(sheet);
    expect(grid.selection()).toMatchObject({ sheetId: sheet, area: area(2, 2, 3, 1), active: { row: 2, column: 2 } });
  });

  it("do not keep the selection inside the filled part", () => {
    grid.select(sheet, area(0, 2, 1_048_576, 1));
    expect(grid.selection().area).toEqual(area(0, 2, 1_048_576, 1));
  });
});
