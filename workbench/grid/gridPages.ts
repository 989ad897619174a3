import { sheetModel } from "./bookModel";
import type { GridState } from "./gridState";
import type { PageGrid } from "./pageSetup";

const AREA = "_xlnm.Print_Area";
const TITLES = "_xlnm.Print_Titles";

/** Page set-up, what is printed and repeated, and whether the worksheet shows its gridlines. */
export function pageMethods(state: GridState): PageGrid {
  return {
    page: (sheetId) => sheetModel(state.model, sheetId).page,
    setPage: (sheetId, change) => {
      const sheet = sheetModel(state.model, sheetId);
      sheet.page = { ...sheet.page, ...change };
    },
    printNames: (sheetId) => ({ area: printName(state, sheetId, AREA), titles: printName(state, sheetId, TITLES) }),
    setPrintNames: (sheetId, { area, titles }) => {
      if (area !== undefined) setPrintName(state, sheetId, AREA, area);
      if (titles !== undefined) setPrintName(state, sheetId, TITLES, titles);
    },
    showsGridlines: (sheetId) => sheetModel(state.model, sheetId).gridlines,
    setGridlines: (sheetId, on) => {
      sheetModel(state.model, sheetId).gridlines = on;
      state.book.mutate("sheet.mutation.toggle-gridlines", { subUnitId: sheetId, showGridlines: on ? 1 : 0 });
    },
  };
}

function printName(state: GridState, sheetId: string, name: string): string | null {
  return state.model.names.find((one) => one.sheetId === sheetId && one.name === name)?.formula ?? null;
}

function setPrintName(state: GridState, sheetId: string, name: string, formula: string | null): void {
  const others = state.model.names.filter((one) => one.sheetId !== sheetId || one.name !== name);
  state.model.names = formula === null ? others : [...others, { name, sheetId, formula }];
}
