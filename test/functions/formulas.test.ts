/** @jest-environment ./test/practiceEnvironment.ts */
import type { CellValue } from "../../workbench/grid/grid";
import { readFunctionEntries } from "../../workbench/page/customFunctions";
import { day } from "../builders/month";
import { area } from "../workbench/grid/newGrid";
import { associateFunctions, builtFunctions } from "./builtFunctions";
import table from "./formulas.json";
import { asRows, formulaAt, typeFormula, type Cells, type TypedFormula } from "./typeFormula";

/**
 * A formula, the cells it reads, and what stands in the cells afterwards: one
 * value, or the spilled rows x columns. A day of the calendar is an ISO date, with = before it plain text; a text that ends in … is the
 * beginning of what is there. `says`: the sentences of its errors in reading order; other errors are those of its cells.
 */
type Row = {
  readonly formula: string;
  readonly cells?: Cells;
  readonly gives: CellValue | readonly (readonly CellValue[])[];
  readonly says?: readonly string[];
  readonly why: string;
};

const rows = table as readonly Row[]; // a table of many shapes, which TypeScript would list one by one

/** How jest compares one cell. */
function expected(value: CellValue): unknown {
  if (typeof value === "number") return expect.closeTo(value, 9);
  if (typeof value !== "string") return value;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value);
  if (value.endsWith("…")) return expect.stringContaining(value.slice(0, -1));
  return value.startsWith("=") ? value.slice(1) : value;
}

describe("the formula table", () => {
  let typed: readonly TypedFormula[] = [];

  beforeAll(async () => {
    await associateFunctions();
    const entries = readFunctionEntries((await builtFunctions()).json);
    typed = await Promise.all(rows.map(({ formula, cells }) => typeFormula(formula, cells ?? {}, entries)));
    await Promise.all(typed.map(({ grid }) => grid.calculated()));
  });

  afterAll(() => typed.forEach(({ grid }) => grid.dispose()));

  it("has rows of every function", () => {
    const used = new Set(rows.flatMap(({ formula }) => formula.match(/CWES\.[A-Z]+/g)));
    expect(used.size).toBe(11);
    expect(rows.length).toBeGreaterThanOrEqual(150);
  });

  it.each(rows.map((row, at) => [row.formula, row.why, at] as const))("%s: %s", (_formula, _why, at) => {
    const { gives, says } = rows[at] as Row; // the table is made of the rows
    const { grid, sheet, said } = typed[at] as TypedFormula; // each of them was typed
    const block = asRows(gives);
    const [height, width] = [block.length, block[0]?.length ?? 0];
    const around = area(formulaAt.row, formulaAt.column, height + 1, width + 1);
    const blank = Array.from({ length: width + 1 }, () => "");
    expect(grid.values(sheet, around)).toEqual([...block.map((line) => [...line.map(expected), ""]), blank]);
    expect(said).toEqual(says ?? []);
  });
});
