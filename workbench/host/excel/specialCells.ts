import type { Area, CellValue } from "../../grid/grid";
import { notPlayed } from "../richapi/richApiError";
import { intersection } from "./address";
import type { Book } from "./book";

type Wanted = (value: CellValue, formula: CellValue, row: number) => boolean;

/**
 * The areas of a range's cells "that match the specified type": visible rows, formulas, constants or blanks.
 * Assumption: like Excel's own "Go To Special" it looks only at the used part of the worksheet.
 */
export function specialAreas(book: Book, sheetId: string, area: Area, cellType: string): readonly Area[] {
  if (cellType === "DataValidations") return validatedAreas(book, sheetId, area);
  const used = book.grid.usedArea(sheetId, false);
  const looked = used === null ? null : intersection(area, used);
  if (looked === null) return [];
  const wanted = wantedBy(book, sheetId, cellType);
  const values = book.grid.values(sheetId, looked);
  const formulas = book.grid.formulas(sheetId, looked);
  const rows = values.map((cells, row) =>
    runs(cells.map((value, column) => wanted(value, formulas[row]?.[column] ?? "", looked.row + row))),
  );
  return stacked(rows, looked);
}

/** "Cells with validation criteria." Assumption: also those outside the used part. */
function validatedAreas(book: Book, sheetId: string, area: Area): readonly Area[] {
  const areas = book.grid.validations(sheetId).flatMap((rule) => rule.areas);
  return areas.flatMap((one) => intersection(one, area) ?? []);
}

function wantedBy(book: Book, sheetId: string, cellType: string): Wanted {
  const isFormula = (formula: CellValue) => typeof formula === "string" && formula.startsWith("=");
  switch (cellType) {
    case "Visible":
      return (_value, _formula, row) => !book.grid.isRowHidden(sheetId, row);
    case "Formulas":
      return (value, formula) => isFormula(formula) && value !== formula;
    case "Constants":
      return (value, formula) => value !== "" && (!isFormula(formula) || value === formula);
    case "Blanks":
      return (_value, formula) => formula === "";
    default:
      throw notPlayed("Range", `getSpecialCells("${cellType}")`);
  }
}

type Run = { readonly column: number; readonly columns: number };

function runs(flags: readonly boolean[]): Run[] {
  const found: Run[] = [];
  let start = -1;
  for (const [column, flag] of [...flags, false].entries()) {
    if (flag && start < 0) start = column;
    if (flag || start < 0) continue;
    found.push({ column: start, columns: column - start });
    start = -1;
  }
  return found;
}

/** Runs that lie under runs of the same columns become one area. */
function stacked(rows: readonly (readonly Run[])[], within: Area): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (const [index, line] of rows.entries()) {
    const row = within.row + index;
    const next = line.map((run): Area => {
      const column = within.column + run.column;
      const above = open.find((area) => area.column === column && area.columns === run.columns);
      return above === undefined ? { row, column, rows: 1, columns: run.columns } : { ...above, rows: above.rows + 1 };
    });
    done.push(...open.filter((area) => !next.some((one) => one.row === area.row && one.column === area.column)));
    open = next;
  }
  return [...done, ...open].sort((one, other) => one.row - other.row || one.column - other.column);
}
