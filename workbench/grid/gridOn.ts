import type { Grid } from "./grid";
import { calculationMethods } from "./gridCalculation";
import { chartMethods } from "./gridCharts";
import { pageMethods } from "./gridPages";
import { cellMethods } from "./gridCells";
import { eventMethods, followEngine } from "./gridEvents";
import { filterMethods } from "./gridFilters";
import { rowMethods } from "./gridRows";
import { ruleMethods } from "./gridRules";
import { selectAsOpened, sheetMethods } from "./gridSheets";
import { sizeMethods } from "./gridSizes";
import { contextChanged, type GridState, type Screen } from "./gridState";
import type { OpenedBook } from "./openedBook";
import { tableMethods } from "./gridTables";
import { calculationOf } from "./univerFormulas";
import { UniverBook } from "./univerBook";
import { showArrays } from "./univerArrays";
import { forgetNames } from "./univerNames";
import { writeBook } from "./xlsx/writeBook";

type Engine = ConstructorParameters<typeof UniverBook>[0];

/** Puts a book into an engine that runs already; `screen` draws rules, tables and filters where there is a page. */
export function gridOn(univer: Engine, opened: OpenedBook, screen: ((state: GridState) => Screen) | null): Grid {
  const book = new UniverBook(univer, opened.raw);
  const listeners = {
    changeListeners: new Set<never>(),
    selectListeners: new Set<never>(),
    sheetListeners: new Set<never>(),
    activateListeners: new Set<never>(),
    chartListeners: new Set<never>(),
  };
  const state: GridState = { book, model: opened.model, screen: null, author: null, ...listeners };
  if (screen) Object.assign(state, { screen: screen(state) });
  for (const [sheetId, arrays] of opened.arrays) showArrays(book, sheetId, arrays);
  contextChanged(state);
  if (opened.active && opened.active !== book.activeSheet())
    book.mutate("sheet.operation.set-worksheet-active", { subUnitId: opened.active });
  selectAsOpened(state);
  if (opened.model.date1904) calculationOf(book.injector).use1904(book.unitId);
  const stopFollowing = followEngine(state);
  return {
    date1904: opened.model.date1904,
    ...sheetMethods(state),
    ...cellMethods(state),
    ...rowMethods(state),
    ...sizeMethods(state),
    ...filterMethods(state),
    ...tableMethods(state),
    ...ruleMethods(state),
    ...chartMethods(state),
    ...pageMethods(state),
    ...calculationMethods(state),
    ...eventMethods(state),
    save: async () => writeBook(state, opened.bytes, (name) => calculationOf(book.injector).has(book.unitId, name)),
    dispose: () => {
      stopFollowing();
      state.screen?.dispose();
      calculationOf(book.injector).forget(book.unitId);
      forgetNames(book);
      book.dispose();
    },
  };
}
