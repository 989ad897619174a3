import type { Area, CellPatch, CellValue, Grid } from "../../../workbench/grid/grid";
import { openGrid } from "../../../workbench/grid/openGrid";

/** A grid for one test with the id of its first worksheet. */
export async function newGrid(bytes: Uint8Array | null = null): Promise<{ grid: Grid; sheet: string }> {
  const grid = await openGrid(bytes);
  const [first] = grid.sheets();
  if (!first) throw new Error("A book has a worksheet.");
  return { grid, sheet: first.id };
}

export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

/** Writes values from a cell on; a text that begins with "=" is a formula. */
export function put(
  grid: Grid,
  sheet: string,
  row: number,
  column: number,
  values: readonly (readonly CellValue[])[],
): void {
  const patches = values.map((line) =>
    line.map((value): CellPatch =>
      typeof value === "string" && value.startsWith("=") ? { formula: value } : { value },
    ),
  );
  grid.write(sheet, area(row, column, values.length, values[0]?.length ?? 0), patches, "addin");
}
