import type { Area, Grid } from "../../grid/grid";
import { intersection } from "./address";

/** Rows of the area that a filter hides; rows hidden by hand are not among them. */
export function filterHiddenRows(grid: Grid, sheetId: string, area: Area): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const filter of grid.filters(sheetId)) {
    if (intersection({ ...area, column: filter.area.column, columns: 1 }, filter.area) === null) continue;
    for (const row of filter.hiddenRows) hidden.add(row);
  }
  return hidden;
}
