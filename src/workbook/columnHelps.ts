import type { ColumnHelp } from "../domain/plan/editPlan";
import { isInside } from "./areas";
import type { Area } from "./layout";
import { leaveColumn } from "./leftPlaces";
import type { NewColumn } from "./newColumns";
import type { Unwritten } from "./port";
import type { Look, TabLook } from "./tabLook";

/** A help and cells (0-based) of its column, rows together where they follow each other. */
export type PlacedHelp = { readonly help: ColumnHelp; readonly areas: readonly Area[] };

/** Helps that cells still lack, and those that a protected tab does not take. */
export type HelpsToGive = { readonly give: readonly PlacedHelp[]; readonly left: readonly Unwritten[] };

/** Where the helps lack: entry cells of the column without any validation. What is there already is never changed. */
export function helpsToGive(
  helps: readonly ColumnHelp[],
  look: Look,
  added: ReadonlyMap<string, readonly NewColumn[]>,
): HelpsToGive {
  const lacking = helps.flatMap((help) => {
    const tab = look.tabs.get(help.tab);
    const column = tab?.map.columns.get(help.field) ?? columnToCome(help, added);
    const areas = tab && column !== undefined ? entryAreas(tab, column, (isHelped) => !isHelped) : [];
    return tab && areas.length > 0 ? [{ help, areas, tab }] : [];
  });
  return {
    give: lacking.filter(({ tab }) => !tab.protected).map(({ help, areas }) => ({ help, areas })),
    left: lacking
      .filter(({ tab }) => tab.protected)
      .map(({ help, tab }) => leaveColumn(help.tab, tab, help.field, "protected")),
  };
}

/** Where the columns of the helps have a validation of some kind: it may be ours. Never on a protected tab. */
export function validatedPlaces(helps: readonly ColumnHelp[], look: Look): PlacedHelp[] {
  return helps.flatMap((help) => {
    const tab = look.tabs.get(help.tab);
    const column = tab?.map.columns.get(help.field);
    const areas = tab && !tab.protected && column !== undefined ? entryAreas(tab, column, (isHelped) => isHelped) : [];
    return areas.length > 0 ? [{ help, areas }] : [];
  });
}

/** Whether no entry cell of the help's column had a validation: then an undo takes the whole help away again. */
export function isColumnFree(help: ColumnHelp, look: Look): boolean {
  return validatedPlaces([help], look).length === 0;
}

function columnToCome({ tab, field }: ColumnHelp, added: ReadonlyMap<string, readonly NewColumn[]>) {
  return added.get(tab)?.find((column) => column.field === field)?.column;
}

/** The cells of a column in entry rows that have a validation, or have none. */
function entryAreas(tab: TabLook, column: number, isWanted: (isHelped: boolean) => boolean): Area[] {
  const validated = tab.validated.filter((area) => isInside([{ ...area, row: 0, rows: 1 }], 0, column));
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const row of rowsToHelp(tab)) {
    if (!isWanted(isInside(validated, row, column))) continue;
    const last = areas.at(-1);
    if (last && last.row + last.rows === row) last.rows += 1;
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas;
}

/** Entry rows in order; on a tab without entries the first row of its table, whose validation grows with the table. */
function rowsToHelp({ map, tables }: TabLook): number[] {
  const rows = [...map.rows.values()].sort((a, b) => a - b);
  return rows.length > 0 || tables.length === 0 ? rows : [map.headerRow + 1];
}
