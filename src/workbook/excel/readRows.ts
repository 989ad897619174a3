import type { CellValue } from "../../domain/values/cell";
import { withoutSheets } from "../areas";
import { fromBookDate, type DateColumns } from "../bookDates";
import type { RowSpan, RowsResult } from "../port";
import { refusalOf } from "./hostErrors";
import type { RoundTrips } from "./roundTrips";

/** What the last read found of the worksheets of a 1904 book: where each (by id) holds dates. Empty for other books. */
export type KnownDates = ReadonlyMap<string, DateColumns>;

/** Reads rows of a worksheet as they are now, in one sync. Dates stand in the columns where the last read found them. */
export async function readRows(span: RowSpan, known: KnownDates, trips: RoundTrips): Promise<RowsResult> {
  try {
    return await trips.once((context) => {
      const sheet = context.workbook.worksheets.getItem(span.sheetId);
      const wanted = sheet.getRange(`${span.row}:${span.row + span.rows - 1}`).untrack();
      const used = sheet.getUsedRangeOrNullObject(true).untrack().load("columnIndex");
      const found = used.getIntersectionOrNullObject(wanted).untrack().load("values,rowIndex,columnIndex");
      const formulas = found.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas).untrack().load("address");
      return (): RowsResult => {
        const isEmpty = used.isNullObject || found.isNullObject;
        const firstColumn = used.isNullObject ? 0 : used.columnIndex;
        const values = isEmpty ? [] : (found.values as CellValue[][]); // The typings say any[][].
        const firstRow = isEmpty ? span.row : found.rowIndex + 1;
        return {
          outcome: "read",
          firstColumn,
          values: spread(values, firstRow, span).map((line, at) =>
            in1900(line, span.row - 1 + at, firstColumn, known.get(span.sheetId)),
          ),
          formulaCells: isEmpty || formulas.isNullObject ? "" : withoutSheets(formulas.address),
          roundTrips: trips.count,
        };
      };
    });
  } catch (error) {
    return refusalOf(error);
  }
}

/** One line for each row of the span; rows outside the worksheet's used range are blank. */
function spread(values: readonly CellValue[][], firstRow: number, { row, rows }: RowSpan): readonly CellValue[][] {
  const blank = new Array<CellValue>(values[0]?.length ?? 0).fill("");
  return Array.from({ length: rows }, (_, at) => values[row + at - firstRow] ?? blank);
}

function in1900(line: CellValue[], row: number, firstColumn: number, dates: DateColumns | undefined): CellValue[] {
  if (!dates || row < dates.fromRow) return line;
  return line.map((value, at) => (dates.columns.has(at + firstColumn) ? fromBookDate(value) : value));
}
