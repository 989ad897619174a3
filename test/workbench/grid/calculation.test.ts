import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Grid } from "../../../workbench/grid/grid";
import { emptyWorkbook } from "../../../workbench/grid/xlsx/emptyWorkbook";
import { area, newGrid, put } from "./newGrid";

let grid: Grid;
let sheet: string;

beforeEach(async () => ({ grid, sheet } = await newGrid()));
afterEach(() => grid.dispose());

async function result(formula: string): Promise<unknown> {
  put(grid, sheet, 20, 9, [[formula]]);
  await grid.calculated();
  return grid.values(sheet, area(20, 9))[0]?.[0];
}

describe("formulas", () => {
  it("show results, follow edits, and are read as written", async () => {
    put(grid, sheet, 0, 0, [[1], [2], ["=SUM(A1:A2)"], ["=A3*2"]]);
    await grid.calculated();
    expect(grid.values(sheet, area(0, 0, 4, 1)).flat()).toEqual([1, 2, 3, 6]);
    put(grid, sheet, 0, 0, [[10]]);
    await grid.calculated();
    expect(grid.values(sheet, area(2, 0, 2, 1)).flat()).toEqual([12, 24]);
    expect(grid.formulas(sheet, area(2, 0, 2, 1)).flat()).toEqual(["=SUM(A1:A2)", "=A3*2"]);
  });

  it("give way to a value, and their result goes", async () => {
    put(grid, sheet, 0, 0, [["=1+1"], ["=A1+1"]]);
    await grid.calculated();
    put(grid, sheet, 0, 0, [["text"]]);
    await grid.calculated();
    expect(grid.formulas(sheet, area(0, 0, 2, 1)).flat()).toEqual(["text", "=A1+1"]);
    expect(grid.values(sheet, area(0, 0, 2, 1)).flat()).toEqual(["text", "#VALUE!"]);
  });

  it("know tables, their own row as [@Column], and names", async () => {
    put(grid, sheet, 0, 0, [
      ["Hours", "Two words", "Twice"],
      [2, 3, ""],
      [4, 5, ""],
    ]);
    grid.addTable(sheet, area(0, 0, 3, 3), "Clients", "");
    grid.addName("Rate", null, "=10");
    put(grid, sheet, 1, 2, [["=[@Hours]*2"], ["=[@Hours]+[@[Two words]]"]]);
    await grid.calculated();
    expect(grid.values(sheet, area(1, 2, 2, 1)).flat()).toEqual([4, 9]);
    expect(grid.formulas(sheet, area(1, 2, 2, 1)).flat()).toEqual(["=[@Hours]*2", "=[@Hours]+[@[Two words]]"]);
    expect(await result("=SUM(Clients[Hours])*Rate")).toBe(60);
    grid.addName("Rate", null, "=100");
    await grid.calculated();
    expect(grid.values(sheet, area(20, 9))).toEqual([[600]]);
  });

  it("spill, and the spilled values are read", async () => {
    put(grid, sheet, 0, 0, [[3], [1], [2], ["=SORT(A1:A3)"]]);
    await grid.calculated();
    expect(grid.values(sheet, area(3, 0, 3, 1)).flat()).toEqual([1, 2, 3]);
  });

  it("do not disturb each other when SORT reads the same cells", async () => {
    put(grid, sheet, 0, 0, [
      [3, "c"],
      [1, "a"],
      [2, "b"],
    ]);
    put(grid, sheet, 10, 0, [
      ["=INDEX(SORT(A1:A3),1)", "=INDEX(A1:A3,1)", "=SUMPRODUCT(A1:A3,A1:A3)", "=INDEX(SORT(A1:B3,2,-1),1,2)"],
    ]);
    await grid.calculated();
    expect(grid.values(sheet, area(10, 0, 1, 4))).toEqual([[1, 3, 14, "c"]]);
  });
});

describe("custom functions", () => {
  it("get text of a formula as text, also where it looks like a time or a date", async () => {
    const seen: unknown[] = [];
    grid.registerFunction("CWES.TEXTS", (args) => {
      seen.push(args);
      return 1;
    });
    put(grid, sheet, 0, 0, [['=CWES.TEXTS("10:30","10/05/2026","7.5",{"4h","2 h"})']]);
    await grid.calculated();
    expect(seen[0]).toEqual(["10:30", "10/05/2026", "7.5", [["4h", "2 h"]]]);
  });

  it("are not called with what is still to come", async () => {
    const seen: unknown[] = [];
    grid.registerFunction("CWES.SLOW", async () => 2);
    grid.registerFunction("CWES.TWICE", async ([value]) => {
      seen.push(value);
      return Number(value) * 2;
    });
    put(grid, sheet, 0, 0, [["=CWES.SLOW()"], ["=CWES.TWICE(A1)"], ["=CWES.TWICE(CWES.SLOW()+1)"]]);
    await grid.calculated();
    expect(grid.values(sheet, area(0, 0, 3, 1))).toEqual([[2], [4], [6]]);
    expect(seen).toEqual([2, 3]);
  });

  it("get values, blanks, left-out arguments and ranges, in any case, and give values or a grid", async () => {
    const seen: unknown[] = [];
    grid.registerFunction("CWES.SEEN", (args) => {
      seen.push(args);
      return [
        [1, 2],
        [3, 4],
      ];
    });
    put(grid, sheet, 0, 0, [["a", 1], ["", true], ["=cwes.seen(A1,A2,,A1:B2,5)"]]);
    await grid.calculated();
    expect(seen[0]).toEqual([
      "a",
      "",
      null,
      [
        ["a", 1],
        ["", true],
      ],
      5,
    ]);
    expect(grid.values(sheet, area(2, 0, 2, 2))).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it("that throw, refuse or give an error show an error and harm nobody else", async () => {
    grid.registerFunction("CWES.THROW", () => {
      throw new Error("broken");
    });
    grid.registerFunction("CWES.REFUSE", () => Promise.reject(new Error("no")));
    grid.registerFunction("CWES.NA", () => "#N/A");
    put(grid, sheet, 0, 0, [["=CWES.THROW()", "=CWES.REFUSE()", "=CWES.NA()", "=1+1", "=IFERROR(CWES.NA(),7)"]]);
    await grid.calculated();
    expect(grid.values(sheet, area(0, 0, 1, 5))).toEqual([["#VALUE!", "#VALUE!", "#N/A", 2, 7]]);
  });

  it("that answer later run at once and arrive in every cell, through edits", async () => {
    let running = 0;
    let most = 0;
    grid.registerFunction("CWES.LATER", async (args) => {
      most = Math.max(most, (running += 1));
      await new Promise((done) => setTimeout(done, 20));
      running -= 1;
      return Number(args[0]) * 2;
    });
    put(
      grid,
      sheet,
      0,
      0,
      Array.from({ length: 60 }, (_, row) => [row, `=CWES.LATER(A${row + 1})`, `=B${row + 1}+1`]),
    );
    await new Promise((done) => setTimeout(done, 150));
    put(grid, sheet, 5, 0, [[500]]);
    await grid.calculated();
    const expected = Array.from({ length: 60 }, (_, row) => (row === 5 ? 1001 : row * 2 + 1));
    expect(grid.values(sheet, area(0, 2, 60, 1)).flat()).toEqual(expected);
    expect(most).toBeGreaterThan(1);
  });

  it("belong to their book", async () => {
    const other = await newGrid();
    grid.registerFunction("CWES.WHO", () => "first");
    other.grid.registerFunction("CWES.WHO", () => "second");
    put(grid, sheet, 0, 0, [["=CWES.WHO()"]]);
    put(other.grid, other.sheet, 0, 0, [["=CWES.WHO()"]]);
    await Promise.all([grid.calculated(), other.grid.calculated()]);
    expect([grid.values(sheet, area(0, 0)), other.grid.values(other.sheet, area(0, 0))]).toEqual([
      [["first"]],
      [["second"]],
    ]);
    other.grid.dispose();
  });
});

describe("a formula that stands in no cell", () => {
  it("is calculated at once, with the book's cells", () => {
    put(grid, sheet, 0, 0, [[4], [5]]);
    expect(
      ["=DATE(1904,1,2)", "=SUM(A1:A2)", '="a"&"b"', "=1/0", "=A2", "=2>1"].map((formula) => grid.evaluate(formula)),
    ).toEqual([1463, 9, "ab", "#DIV/0!", 5, true]);
  });

  it("reckons in the book's date system", async () => {
    const parts = unzipSync(emptyWorkbook());
    const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array()).replace(
      "<workbookPr/>",
      '<workbookPr date1904="1"/>',
    );
    const old = await newGrid(zipSync({ ...parts, "xl/workbook.xml": strToU8(workbook) }));
    expect(old.grid.date1904).toBe(true);
    expect(
      ["=DATE(1904,1,2)", "=YEAR(1)", "=EDATE(1,1)", "=MONTH(DATE(2026,10,31))"].map((formula) =>
        old.grid.evaluate(formula),
      ),
    ).toEqual([1, 1904, 32, 10]);
    expect(grid.evaluate("=DATE(1904,1,2)")).toBe(1463);
    old.grid.dispose();
  });
});
