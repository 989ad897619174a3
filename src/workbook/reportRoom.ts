import type { Area } from "./layout";
import { CHART_ROWS, type PlacedTable, type ReportLayout } from "./reportLayout";
import { isFilled, isIn, meet, namesOfTable, type ReportLook, type ReportTableLook } from "./reportLook";
import { textsOf, type Standing } from "./standingReport";

/** A table to write: into one that stands (by id), or into a new one of that name. */
export type TableStep = { readonly placed: PlacedTable; readonly id: string | null; readonly name: string };

/** What decides beside the sheet. */
export type ReportTools = { readonly date1904: boolean; readonly canResize: boolean };

/** What becomes of a table: written where it is, resized, or made anew. */
export type Placing = TableStep & {
  /** It stands at its place and has its size. */
  readonly stays: boolean;
  readonly resize: Area | null;
  /** Columns of a person would be lost: they stand between ours, or the table has to be made anew. */
  readonly loses: boolean;
};

/** What becomes of a table by where it stands, if it does. */
export function tableStep(placed: PlacedTable, look: ReportLook | null, { canResize }: ReportTools): Placing {
  const there = placed.block?.table ?? null;
  const base = placed.table.name;
  const name = namesOfTable(base).find((one) => look?.takenNames.has(one.toLowerCase()) !== true) ?? base;
  if (!there) return { placed, id: null, name, stays: false, resize: null, loses: false };
  const isAtPlace = there.area.row === placed.row;
  if (isMixed(there, placed)) return { placed, id: there.id, name, stays: false, resize: null, loses: true };
  const stays = isAtPlace && there.area.rows === placed.rows && there.area.columns >= placed.columns;
  if (stays) return { placed, id: there.id, name, stays, resize: null, loses: false };
  const resize = { ...there.area, rows: placed.rows, columns: Math.max(placed.columns, there.area.columns) };
  if (isAtPlace && canResize) return { placed, id: there.id, name, stays, resize, loses: false };
  return { placed, id: null, name, stays, resize: null, loses: there.area.columns > placed.columns };
}

/** A column that a person inserted between ours: it pushed one of our titles out of the report's columns. */
function isMixed({ titles }: ReportTableLook, { table, columns }: PlacedTable): boolean {
  return table.headers.some((header) => titles.indexOf(header) >= columns);
}

/** Cells that are ours to write or to empty: those of our tables, but for columns that a person added, and our texts. */
export function ownCells(
  standing: Standing | null,
  { tables }: ReportLayout,
): (row: number, column: number) => boolean {
  const texts = new Set((standing ? textsOf(standing) : []).map(({ row, column }) => `${row},${column}`));
  const areas = (standing?.blocks ?? []).map((block) => {
    const columns = tables.find((one) => one.block === block)?.columns ?? block.table.area.columns;
    return { ...block.table.area, columns: Math.min(columns, block.table.area.columns) };
  });
  return (row, column) => texts.has(`${row},${column}`) || areas.some((area) => isIn(area, row, column));
}

/** The row (0-based) where something of others stands in the way, or null. */
export function rowInTheWay(
  layout: ReportLayout,
  look: ReportLook,
  isOurs: (row: number, column: number) => boolean,
  tables: readonly Placing[],
): number | null {
  const losing = tables.find(({ loses }) => loses);
  if (losing) return losing.placed.row;
  const taken = tables.flatMap(({ placed: { block } }) => (block ? (rowTakenIn(block.table, look) ?? []) : []))[0];
  if (taken !== undefined) return taken;
  const charts = layout.charts.filter(
    ({ chart, isMoved }) => isMoved || !look.charts.some(({ name }) => name === chart.name),
  );
  const areas: Area[] = [
    ...tables.map(({ placed, resize }) => resize ?? areaOf(placed)),
    ...charts.map(({ row, column, columns }) => ({ row, column, rows: CHART_ROWS, columns })),
    ...layout.texts.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
  ];
  const others = look.tables.filter(({ area }) => !isOurs(area.row, area.column));
  for (const [at, area] of areas.entries()) {
    const isMet = [...others.map((table) => table.area), ...areas.slice(at + 1)].some((other) => meet(area, other));
    if (isMet) return area.row;
    const stood = at < tables.length ? tables[at]?.placed.block?.table.area : undefined;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        // A column that a person added to our table stays as it is, within the rows that the table has.
        if (stood && isIn(stood, row, column)) continue;
        if (isFilled(look, row, column) && !isOurs(row, column)) return row;
      }
    }
  }
  return null;
}

/** Excel takes what a person types right below a table into it. A last row of one filled cell is none of ours. */
function rowTakenIn({ area }: ReportTableLook, look: ReportLook): number | null {
  const row = area.row + area.rows - 1;
  const filled = Array.from({ length: area.columns }, (_, at) => isFilled(look, row, area.column + at)).filter(Boolean);
  return area.columns > 2 && filled.length === 1 ? row : null;
}

/** The cells of something placed. */
export function areaOf({ row, column, rows, columns }: Area): Area {
  return { row, column, rows, columns };
}
