import { emptyBookModel, emptySheetModel, type BookModel } from "./bookModel";
import { freshSheet } from "./freshSheet";
import type { Grid } from "./grid";
import { calculationMethods } from "./gridCalculation";
import { cellMethods } from "./gridCells";
import { eventMethods, followEngine } from "./gridEvents";
import { filterMethods } from "./gridFilters";
import { rowMethods } from "./gridRows";
import { ruleMethods } from "./gridRules";
import { sheetMethods, worksheetId } from "./gridSheets";
import { contextChanged, type GridState, type Screen } from "./gridState";
import { tableMethods } from "./gridTables";
import { calculationOf } from "./univerFormulas";
import { UniverBook, type RawBook } from "./univerBook";

/** A book before it stands in an engine: cells for the engine, the rest for the model, and the file it came from. */
export type OpenedBook = {
  readonly raw: RawBook;
  readonly model: BookModel;
  readonly bytes: Uint8Array | null;
  readonly active: string | null;
};

type Engine = ConstructorParameters<typeof UniverBook>[0];

let lastBook = 0;

/** A workbook's id inside the engine; no two books of a process share one. */
export function newUnitId(): string {
  lastBook += 1;
  return `book${lastBook}`;
}

/** An empty book with one worksheet "Sheet1". */
export function emptyBook(): OpenedBook {
  const unitId = newUnitId();
  const sheetId = worksheetId(1);
  const model = emptyBookModel(false);
  model.lastId = 1;
  model.sheets.set(sheetId, emptySheetModel());
  return { raw: rawBook(unitId, [freshSheet(sheetId, "Sheet1")], {}), model, bytes: null, active: null };
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
    locale: "enUS" as RawBook["locale"],
    styles,
    sheetOrder: Object.keys(byId),
    sheets: byId,
    resources: [],
  };
}

/** Puts a book into an engine that runs already; `screen` draws rules, tables and filters where there is a page. */
export function gridOn(univer: Engine, opened: OpenedBook, screen: ((state: GridState) => Screen) | null): Grid {
  const book = new UniverBook(univer, opened.raw);
  const listeners = {
    changeListeners: new Set<never>(),
    selectListeners: new Set<never>(),
    activateListeners: new Set<never>(),
  };
  const state: GridState = { book, model: opened.model, screen: null, author: null, ...listeners };
  if (screen) Object.assign(state, { screen: screen(state) });
  contextChanged(state);
  if (opened.active && opened.active !== book.activeSheet())
    book.mutate("sheet.operation.set-worksheet-active", { subUnitId: opened.active });
  const stopFollowing = followEngine(state);
  return {
    date1904: opened.model.date1904,
    ...sheetMethods(state),
    ...cellMethods(state),
    ...rowMethods(state),
    ...filterMethods(state),
    ...tableMethods(state),
    ...ruleMethods(state),
    ...calculationMethods(state),
    ...eventMethods(state),
    save: () => Promise.reject(new Error("Saving is not played yet.")),
    dispose: () => {
      stopFollowing();
      state.screen?.dispose();
      calculationOf(book.injector).forget(book.unitId);
      book.dispose();
    },
  };
}
