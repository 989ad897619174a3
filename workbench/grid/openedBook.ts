import type { BookModel } from "./bookModel";
import type { freshSheet } from "./freshSheet";
import type { Area } from "./grid";
import type { CellMatrix, RawBook } from "./univerBook";

/** A formula in the first cell of an area, and the values it has put into the other cells. */
export type ArrayFormula = { readonly area: Area; readonly values: CellMatrix };

/** A book before it stands in an engine: cells for the engine, the rest for the model, and the file it came from. */
export type OpenedBook = {
  readonly raw: RawBook;
  readonly model: BookModel;
  readonly bytes: Uint8Array;
  readonly active: string | null;
  /** Array formulas by worksheet id. */
  readonly arrays: ReadonlyMap<string, readonly ArrayFormula[]>;
};

let lastBook = 0;

/** A workbook's id inside the engine; no two books of a process share one. */
export function newUnitId(): string {
  lastBook += 1;
  return `book${lastBook}`;
}

/** The engine's form of a workbook with these sheets, in order. */
export function rawBook(
  unitId: string,
  sheets: readonly ReturnType<typeof freshSheet>[],
  styles: RawBook["styles"],
): RawBook {
  const byId = Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet]));
  return {
    id: unitId,
    name: unitId,
    appVersion: "0.25.1",
    locale: "enUS" as RawBook["locale"], // the engine's name of its English
    styles,
    sheetOrder: Object.keys(byId),
    sheets: byId,
    resources: [],
  };
}

/** The id of the worksheet with this number, in the form that Excel gives worksheets. */
export function worksheetId(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}
