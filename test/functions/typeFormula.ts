import type { CellValue, Grid } from "../../workbench/grid/grid";
import { registerFunctions, type FunctionEntry } from "../../workbench/page/customFunctions";
import { newGrid, put } from "../workbench/grid/newGrid";

/** Address -> value, or rows x columns from there on. */
export type Cells = Readonly<Record<string, CellValue | readonly (readonly CellValue[])[]>>;

/** A formula in a workbook of its own; `said` are the sentences of its errors, in reading order. */
export type TypedFormula = { readonly grid: Grid; readonly sheet: string; readonly said: readonly string[] };

/** Where the formula stands (0-based): H1. */
export const formulaAt = { row: 0, column: 7 };

/** Types a formula and the cells it reads into a new workbook of the practice Excel, which calls the functions through office.js. */
export async function typeFormula(
  formula: string,
  cells: Cells,
  entries: readonly FunctionEntry[],
): Promise<TypedFormula> {
  const { grid, sheet } = await newGrid();
  const said: string[] = [];
  registerFunctions(grid, "CWES", entries, async (id, args) => {
    const result = await practice.host.callFunction(id, args);
    said.push(...(result.ok ? (result.messages ?? []) : [result.message]));
    return result.ok ? result.value : result.error;
  });
  for (const [address, values] of Object.entries(cells))
    put(grid, sheet, Number(address.slice(1)) - 1, address.charCodeAt(0) - 65, asRows(values));
  put(grid, sheet, formulaAt.row, formulaAt.column, [[formula]]);
  return { grid, sheet, said };
}

/** One value as rows x columns. */
export function asRows(values: CellValue | readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  return typeof values === "object" ? values : [[values]];
}
