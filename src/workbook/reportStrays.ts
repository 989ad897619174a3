import type { ReportSheet } from "../domain/plan/reportSheet";
import type { CellValue } from "../domain/values/cell";
import type { ReportSteps } from "./decideReport";
import type { Area } from "./layout";
import { leaveReport } from "./leftPlaces";
import type { Unwritten } from "./port";
import { formatAt, isFilled, isIn, type ReportLook } from "./reportLook";
import { knownOf, standingReport, textsOf } from "./standingReport";
import { valueAt, type Look } from "./tabLook";

/** A cell of others that came in where the batch wrote, with what it held right before. */
export type ReportStray = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string;
};

/** What somebody typed between the look and the batch where the batch wrote; `atWrite`: the sheets right before it wrote. */
export function findReportStrays(
  work: readonly ReportSteps[],
  reports: readonly ReportSheet[],
  atWrite: Look | null,
): ReportStray[] {
  return work.flatMap((steps) => {
    const look = atWrite?.reports.get(steps.sheet);
    if (!look) return [];
    const standing = standingReport(look, knownOf(reports));
    const texts = new Set((standing ? textsOf(standing) : []).map(({ row, column }) => `${row},${column}`));
    const own = (standing?.blocks ?? []).map(({ table }) => table.area);
    const isOurs = (row: number, column: number) =>
      texts.has(`${row},${column}`) || own.some((area) => isIn(area, row, column));
    return cellsOf(steps).flatMap(({ row, column }) =>
      isFilled(look, row, column) && !isOurs(row, column)
        ? [{ sheet: steps.sheet, row, column, ...cellAt(look, row, column) }]
        : [],
    );
  });
}

/** The strays as cells that were left. */
export function leaveStrays(strays: readonly ReportStray[]): Unwritten[] {
  return strays.map(({ sheet, row }) => leaveReport(sheet, row, "changed"));
}

/** A look as it will be once the strays are given back; a sheet where one stands in a table of ours is left out. */
export function withStraysBack(look: Look, strays: readonly ReportStray[]): Look {
  if (strays.length === 0) return look;
  const reports = new Map<string, ReportLook>();
  for (const [name, sheet] of look.reports) {
    const mine = strays.filter((stray) => stray.sheet === name);
    reports.set(name, { ...sheet, cells: { ...sheet.cells, values: given(sheet, mine, "value", sheet.cells.values) } });
    const there = reports.get(name) ?? sheet;
    reports.set(name, { ...there, formats: given(sheet, mine, "format", sheet.formats) });
  }
  return { ...look, reports };
}

/** Whether a stray came down in a table: what is there then is not mended. */
export function isInTable(look: Look, { sheet, row, column }: ReportStray): boolean {
  return look.reports.get(sheet)?.tables.some(({ area }) => isIn(area, row, column)) === true;
}

function given<Key extends "value" | "format", Cell>(
  { cells: { firstRow, firstColumn } }: ReportLook,
  strays: readonly ReportStray[],
  key: Key,
  lines: readonly (readonly Cell[])[],
): (Cell | ReportStray[Key])[][] {
  return lines.map((line, row) =>
    line.map((cell, column) => {
      const stray = strays.find((one) => one.row === row + firstRow && one.column === column + firstColumn);
      return stray ? stray[key] : cell;
    }),
  );
}

function cellAt(look: ReportLook, row: number, column: number): Pick<ReportStray, "value" | "format"> {
  return { value: valueAt(look.cells, row, column), format: formatAt(look, row, column) };
}

/** The cells that the batch wrote at a place of their own; tables that stood are written where they were right then. */
function cellsOf({
  texts,
  empties,
  tables,
  resizes,
}: ReportSteps): { readonly row: number; readonly column: number }[] {
  const areas: Area[] = [
    ...tables.filter(({ id }) => id === null).map(({ placed }) => placed),
    ...resizes.map(({ area }) => area),
    ...empties,
  ];
  return [
    ...texts,
    ...areas.flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, at) => ({
        row: row + Math.floor(at / columns),
        column: column + (at % columns),
      })),
    ),
  ];
}
