/** @jest-environment ./test/practiceEnvironment.ts */
import type { CellValue, Grid } from "../../workbench/grid/grid";
import { readFunctionEntries, registerFunctions, type FunctionEntry } from "../../workbench/page/customFunctions";
import { day } from "../builders/month";
import { area, newGrid, put } from "../workbench/grid/newGrid";
import { associateFunctions, builtFunctions } from "./builtFunctions";
import table from "./formulas.json";

/**
 * A formula, the cells it reads (address -> value, or rows x columns from there on), and what stands in the cells afterwards: one
 * value, or the spilled rows x columns. A day of the calendar is an ISO date, with = before it plain text; a text that ends in … is the
 * beginning of what is there. `says`: the sentences of its errors in reading order; other errors are those of its cells.
 */
type Row = {
  readonly formula: string;
  readonly cells?: Readonly<Record<string, CellValue | readonly (readonly CellValue[])[]>>;
  readonly gives: CellValue | readonly (readonly CellValue[])[];
  readonly says?: readonly string[];
  readonly why: string;
};

type Played = Row & { readonly grid: Grid; readonly sheet: string; readonly said: string[] };

const rows = table as readonly Row[]; // a table of many shapes, which TypeScript would list one by one
const formulaAt = { row: 0, column: 7 };

/** Types the formula and its cells into a workbook of their own. */
async function play(row: Row, entries: readonly FunctionEntry[]): Promise<Played> {
  const { grid, sheet } = await newGrid();
  const said: string[] = [];
  registerFunctions(grid, "CWES", entries, async (id, args) => {
    const result = await practice.host.callFunction(id, args);
    said.push(...(result.ok ? (result.messages ?? []) : [result.message]));
    return result.ok ? result.value : result.error;
  });
  for (const [address, cells] of Object.entries(row.cells ?? {}))
    put(grid, sheet, Number(address.slice(1)) - 1, address.charCodeAt(0) - 65, asRows(cells));
  put(grid, sheet, formulaAt.row, formulaAt.column, [[row.formula]]);
  return { ...row, grid, sheet, said };
}

function asRows(values: CellValue | readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  return typeof values === "object" ? values : [[values]];
}

/** How jest compares one cell. */
function expected(value: CellValue): unknown {
  if (typeof value === "number") return expect.closeTo(value, 9);
  if (typeof value !== "string") return value;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value);
  if (value.endsWith("…")) return expect.stringContaining(value.slice(0, -1));
  return value.startsWith("=") ? value.slice(1) : value;
}

describe("the formula table", () => {
  let played: readonly Played[] = [];

  beforeAll(async () => {
    await associateFunctions();
    const entries = readFunctionEntries((await builtFunctions()).json);
    played = await Promise.all(rows.map((row) => play(row, entries)));
    await Promise.all(played.map(({ grid }) => grid.calculated()));
  });

  afterAll(() => played.forEach(({ grid }) => grid.dispose()));

  it("has rows of every function", () => {
    const used = new Set(rows.flatMap(({ formula }) => formula.match(/CWES\.[A-Z]+/g)));
    expect(used.size).toBe(11);
    expect(rows.length).toBeGreaterThanOrEqual(150);
  });

  it.each(rows.map((row, at) => [row.formula, row.why, at] as const))("%s: %s", (_formula, _why, at) => {
    const { grid, sheet, gives, says, said } = played[at] as Played; // every row was played
    const block = asRows(gives);
    const [height, width] = [block.length, block[0]?.length ?? 0];
    const around = area(formulaAt.row, formulaAt.column, height + 1, width + 1);
    const blank = Array.from({ length: width + 1 }, () => "");
    expect(grid.values(sheet, around)).toEqual([...block.map((line) => [...line.map(expected), ""]), blank]);
    expect(said).toEqual(says ?? []);
  });
});
